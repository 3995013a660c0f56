package app.matinee.ui.desk;

import app.matinee.model.Coded;
import app.matinee.model.PartialDate;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.publish.post.Subject;
import app.matinee.text.Texts;
import app.matinee.ui.desk.board.Board;
import app.matinee.ui.desk.calendar.MonthPane;
import app.matinee.ui.desk.feature.FeaturePane;
import app.matinee.ui.desk.piece.PieceDesk;
import app.matinee.ui.desk.pieces.PieceActs;
import app.matinee.ui.desk.pieces.PiecesViewModel;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.SearchField;
import app.matinee.ui.kit.SegmentedControl;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The place "Desk": all writing, by its state or in a calendar, and over both the piece that is
/// worked on.
public final class DeskController implements Page, PieceActs {

    private static final int BELOW_HEAD = 1;

    private final DeskParts parts;
    private final PiecesViewModel model;
    private final Texts texts;
    private final LiveSettings settings;
    private final Board board;
    private final MonthPane month;
    private final FeaturePane feature;
    private final EmptyState empty;
    private final EmptyState nothingFound;

    /// Made when the first piece is opened: it is styled only once it stands in the window.
    private @Nullable PieceDesk piece;

    /// Whether the focus goes to the pieces once they have been read.
    private boolean wantsFocus;

    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    @FXML private StackPane root;
    @FXML private VBox overview;
    @FXML private SegmentedControl<DeskPart> part;
    @FXML private SearchField search;
    @FXML private MenuButton kinds;
    @FXML private MenuButton orders;
    @FXML private Button fresh;
    @FXML private StackPane body;

    public DeskController(DeskParts parts) {
        this.parts = parts;
        this.model = parts.model();
        this.texts = parts.texts();
        this.settings = parts.settings();
        this.board = parts.board(this);
        this.month = parts.month(this);
        this.feature = parts.feature(new FeatureWays(parts, this::openById));
        this.empty =
                new EmptyState(texts.get("desk.empty.title"), texts.get("desk.empty.text"))
                        .withoutSlots()
                        .action(beginButton());
        this.nothingFound =
                new EmptyState(texts.get("desk.found.none"), texts.get("desk.found.none.text"))
                        .withoutSlots();
    }

    @FXML
    private void initialize() {
        for (DeskPart each : DeskPart.values()) {
            part.add(each, texts.get("desk.part." + each.code()), DeskActions.icon(each));
        }
        body.getChildren().addAll(board, month, feature, empty, nothingFound);
        fresh.setGraphic(Icon.ADD.node(Icon.SMALL));
        fresh.setOnAction(_ -> begin(null));
        search.textProperty().bindBidirectional(model.wordsProperty());
        DeskChoices choices = new DeskChoices(model, settings, texts);
        choices.fillKinds(kinds);
        choices.fillOrders(orders);
        overview.getChildren().add(BELOW_HEAD, parts.waiting());
        part.setValue(
                Coded.find(DeskPart.class, settings.get().desk().part()).orElse(DeskPart.PIECES));
        part.valueProperty().subscribe(this::chose);
        model.shownProperty().subscribe(_ -> show());
        model.allProperty().subscribe(_ -> show());
        parts.openWhenAsked(this::openById);
    }

    @Override
    public void shown(String place) {
        wantsFocus = !writing();
        model.watch(true);
        focusWhenRead();
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return status.getReadOnlyProperty();
    }

    @Override
    public List<ActionItem> actions() {
        DeskActions actions = new DeskActions(this, texts);
        return piece != null && writing() ? actions.writing(piece.back()) : actions.overview();
    }

    @Override
    public void open(WritingSummary chosen) {
        openById(chosen.id());
    }

    @Override
    public void openFilm(long film) {
        parts.door().accept(film);
    }

    @Override
    public void begin(@Nullable PartialDate planned) {
        parts.fresh().ask(planned, begun -> model.begin(begun, this::openById));
    }

    @Override
    public void plan(WritingSummary chosen) {
        parts.planning().ask(chosen);
    }

    private void openById(long id) {
        PieceDesk opened = piece;
        if (opened == null) {
            opened = parts.piece();
            opened.leadsTo(this::back, this::openFilm, this::publishOpen);
            root.getChildren().add(opened);
            piece = opened;
        }
        overview.setVisible(false);
        opened.setVisible(true);
        opened.open(id);
    }

    private void back() {
        parts.open().saveNow();
        if (piece != null) {
            piece.setVisible(false);
        }
        overview.setVisible(true);
        model.watch(true);
        focus();
    }

    /// Whether a piece lies on the workbench.
    private boolean writing() {
        return !overview.isVisible();
    }

    private void focusWhenRead() {
        if (wantsFocus && model.allProperty().get() != null) {
            wantsFocus = false;
            focus();
        }
    }

    private void focus() {
        switch (part.getValue()) {
            case CALENDAR -> month.focus();
            case FEATURED -> feature.focus();
            case null, default -> board.focus();
        }
    }

    void step(int months) {
        if (part.getValue() == DeskPart.FEATURED) {
            feature.step(months);
        } else {
            month.step(months);
        }
    }

    void publishOpen() {
        parts.open().saveNow();
        if (parts.open().id() != 0) {
            parts.publish().publish(new Subject.OfWriting(parts.open().id()));
        }
    }

    void publishChosen() {
        WritingSummary chosen = board.selectedProperty().get();
        if (part.getValue() == DeskPart.FEATURED) {
            feature.compose();
        } else if (chosen != null && board.isVisible()) {
            parts.publish().publish(new Subject.OfWriting(chosen.id()));
        }
    }

    void choose(DeskPart wanted) {
        part.setValue(wanted);
    }

    void search() {
        search.requestFocus();
    }

    void sendWaiting() {
        parts.publish().queue().send();
    }

    private void chose(@Nullable DeskPart chosen) {
        if (chosen != null) {
            settings.change(s -> s.withDesk(s.desk().withPart(chosen.code())));
            show();
            focus();
        }
    }

    private void show() {
        List<WritingSummary> all = model.allProperty().get();
        boolean none = all != null && all.isEmpty();
        boolean found = !model.shownProperty().get().isEmpty();
        boolean pieces = part.getValue() == DeskPart.PIECES;
        boolean featured = part.getValue() == DeskPart.FEATURED;
        empty.setVisible(none && pieces);
        nothingFound.setVisible(all != null && !none && !found && pieces);
        board.setVisible(found && pieces);
        month.setVisible(part.getValue() == DeskPart.CALENDAR);
        feature.setVisible(featured);
        feature.watch(featured);
        orders.setVisible(pieces);
        orders.setManaged(pieces);
        for (Region tool : List.of(search, kinds, fresh)) {
            tool.setVisible(!featured);
            tool.setManaged(!featured);
        }
        focusWhenRead();
        status.unbind();
        if (featured) {
            status.bind(feature.statusProperty());
        } else {
            status.set(all == null || none ? "" : said(all));
        }
    }

    private String said(List<WritingSummary> all) {
        long drafts = all.stream().filter(p -> p.state() == WritingState.DRAFT).count();
        return texts.get("desk.status", all.size(), drafts);
    }

    void move(int step) {
        WritingSummary chosen = board.selectedProperty().get();
        if (chosen != null && board.isVisible()) {
            model.move(chosen, step > 0 ? chosen.state().next() : chosen.state().previous());
        }
    }

    void planChosen() {
        WritingSummary chosen = board.selectedProperty().get();
        if (chosen != null && board.isVisible()) {
            plan(chosen);
        }
    }

    private Button beginButton() {
        Button begin = new Button(texts.get("desk.action.new"), Icon.ADD.node());
        begin.getStyleClass().add("accent");
        begin.setOnAction(_ -> begin((PartialDate) null));
        return begin;
    }
}
