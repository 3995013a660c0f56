package app.matinee.ui.people;

import app.matinee.model.FilmSummary;
import app.matinee.model.PersonCredit;
import app.matinee.model.PersonPage;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.SearchField;
import app.matinee.ui.kit.merge.MergePeople;
import app.matinee.ui.mirror.FilmQuestion;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.people.page.PersonPane;
import app.matinee.ui.people.page.PersonParts;
import app.matinee.ui.people.roll.PeopleViewModel;
import app.matinee.ui.people.roll.PersonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The people: all of them at the left, the page of one at the right.
public final class PeopleController implements Page {

    private final Mirror mirror;
    private final Texts texts;
    private final PeopleViewModel model;
    private final MergePeople merging;
    private final PeopleDoors doors;
    private final RollTools tools;
    private final PersonPane pane;
    private final BooleanBinding open;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private boolean following;

    @FXML private StackPane root;
    @FXML private BorderPane both;
    @FXML private StackPane place;
    @FXML private SearchField search;
    @FXML private HBox head;
    @FXML private HBox asked;
    @FXML private ListView<PersonLine> people;

    public PeopleController(
            PersonParts parts,
            PeopleViewModel model,
            LiveSettings settings,
            MergePeople merging,
            PeopleDoors doors) {
        this.mirror = parts.mirror();
        this.texts = parts.texts();
        this.model = model;
        this.merging = merging;
        this.doors = doors;
        this.tools = new RollTools(model, settings, texts);
        this.open = mirror.openPerson().pageProperty().isNotNull();
        MenuButton more = new MenuButton(null, Icon.MORE.node(Icon.SMALL));
        more.getStyleClass().addAll("flat", "button-icon");
        more.setAccessibleText(texts.get("people.more"));
        more.setId("personMore");
        more.getItems().setAll(ofPerson().stream().map(ActionItem::menuItem).toList());
        this.pane = new PersonPane(parts, doors.back().iconButton(), more);
    }

    @FXML
    private void initialize() {
        place.getChildren().addAll(nobody(), pane);
        people.setItems(model.lines());
        people.setPlaceholder(none());
        people.setCellFactory(_ -> new PersonCell(texts));
        people.getSelectionModel().selectedItemProperty().subscribe((_, line) -> choose(line));
        people.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        asked.getChildren().setAll(tools.asking());
        head.getChildren().add(tools.order());
        search.textProperty().subscribe(tools::search);
        search.field()
                .addEventHandler(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.DOWN
                                    || event.getCode() == KeyCode.ENTER) {
                                toPeople();
                                event.consume();
                            }
                        });
        EmptyState empty =
                new EmptyState(texts.get("people.empty"), texts.get("people.empty.about"));
        var none =
                Bindings.createBooleanBinding(
                        () ->
                                mirror.people().allProperty().get() != null
                                        && mirror.people().allProperty().get().size() == 0,
                        mirror.people().allProperty());
        empty.visibleProperty().bind(none);
        both.visibleProperty().bind(none.not());
        root.getChildren().add(empty);
        root.visibleProperty().subscribe(model::setInView);
        model.shownProperty().subscribe(_ -> linesChanged());
        mirror.openPerson().pageProperty().subscribe(this::showPage);
        mirror.films().all().subscribe(this::filmsChanged);
    }

    @Override
    public void shown(String at) {
        model.setInView(true);
        filmsChanged();
        follow();
        people.requestFocus();
    }

    @Override
    public List<ActionItem> actions() {
        List<ActionItem> actions = new ArrayList<>();
        actions.add(
                ActionItem.of(texts, "people.search", search::requestFocus)
                        .withIcon(Icon.SEARCH::node)
                        .withKeys("Shortcut+F"));
        actions.add(
                ActionItem.of(texts, "people.namesakes", tools::turnNamesakes)
                        .withIcon(Icon.PEOPLE::node)
                        .withKeys("Shortcut+D"));
        actions.addAll(ofPerson());
        return actions;
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// What can be done with the person whose page is open.
    private List<ActionItem> ofPerson() {
        return List.of(
                ActionItem.of(texts, "people.rename", () -> pane.rename())
                        .withIcon(Icon.PENCIL::node)
                        .withKeys("F2")
                        .enabledWhen(open),
                ActionItem.of(texts, "people.library", this::toLibrary)
                        .withIcon(Icon.LIBRARY::node)
                        .withKeys("Shortcut+Shift+L")
                        .enabledWhen(open),
                ActionItem.of(texts, "people.merge", this::merge)
                        .withIcon(Icon.MERGE::node)
                        .withKeys("Shortcut+M")
                        .enabledWhen(open),
                ActionItem.of(texts, "people.copy", this::copy)
                        .withIcon(Icon.COPY::node)
                        .withKeys("Shortcut+Shift+C")
                        .enabledWhen(open));
    }

    /// What stands in the list while there is nobody in it.
    private Label none() {
        Label label = new Label();
        label.getStyleClass().add("hint");
        label.textProperty()
                .bind(
                        model.answeredProperty()
                                .map(answered ->
                                        texts.get(answered ? "people.none" : "people.reading")));
        return label;
    }

    private EmptyState nobody() {
        EmptyState state =
                new EmptyState(texts.get("people.nobody"), texts.get("people.nobody.about"))
                        .withoutSlots();
        state.visibleProperty().bind(mirror.openPerson().wantedProperty().isEqualTo(0));
        return state;
    }

    /// A list would take F2 for itself, to edit a cell.
    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> pane.requestFocus();
            case F2 -> pane.rename();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void toPeople() {
        if (people.getSelectionModel().isEmpty()) {
            people.getSelectionModel().selectFirst();
        }
        people.requestFocus();
    }

    private void choose(@Nullable PersonLine line) {
        if (line != null && !following) {
            mirror.openPerson().open(line.person().id());
        }
    }

    private void linesChanged() {
        status.set(
                model.answeredProperty().get()
                        ? texts.get("people.status", model.lines().size())
                        : "");
        follow();
    }

    private void showPage(@Nullable PersonPage page) {
        if (page == null || root.isVisible()) {
            pane.show(page);
            follow();
        }
    }

    private void filmsChanged() {
        if (root.isVisible()) {
            pane.show(mirror.openPerson().pageProperty().get());
            pane.filmsChanged();
        }
    }

    /// Selects the line of the person whose page is open, or opens the first where nobody's is.
    private void follow() {
        long wanted = mirror.openPerson().wantedProperty().get();
        int line = model.indexOf(wanted);
        following = true;
        if (line >= 0) {
            if (people.getSelectionModel().getSelectedIndex() != line) {
                people.getSelectionModel().clearAndSelect(line);
                people.scrollTo(Math.max(0, line - 3));
            }
        } else {
            people.getSelectionModel().clearSelection();
        }
        following = false;
        if (wanted == 0 && !model.lines().isEmpty() && root.isVisible()) {
            people.getSelectionModel().selectFirst();
        }
    }

    private Optional<PersonPage> page() {
        return Optional.ofNullable(mirror.openPerson().pageProperty().get());
    }

    private void toLibrary() {
        page().ifPresent(page -> {
            doors.library().run();
            mirror.questions()
                    .ask(new FilmQuestion.OfPerson(page.person().ref(), !hasShelved(page)));
        });
    }

    private boolean hasShelved(PersonPage page) {
        return page.credits().stream()
                .flatMap(credit -> mirror.films().find(credit.film()).stream())
                .anyMatch(film -> !film.flags().reference());
    }

    private void merge() {
        page().ifPresent(page -> merging.open(page.honours(), mirror.openPerson()::open));
    }

    /// The films of a person as lines of Markdown, which are plain text, too.
    private void copy() {
        page().ifPresent(page -> {
            String films =
                    page.credits().stream()
                            .map(PersonCredit::film)
                            .distinct()
                            .flatMap(id -> mirror.films().find(id).stream())
                            .filter(film -> !film.flags().reference())
                            .sorted((a, b) -> Integer.compare(year(b), year(a)))
                            .map(film -> "- " + titled(film))
                            .collect(Collectors.joining("\n"));
            doors.clipboards().copy("## " + page.person().name() + "\n\n" + films + "\n");
        });
    }

    private static int year(FilmSummary film) {
        return film.year() == null ? 0 : film.year();
    }

    private static String titled(FilmSummary film) {
        return film.year() == null ? film.title() : film.title() + " (" + film.year() + ")";
    }
}
