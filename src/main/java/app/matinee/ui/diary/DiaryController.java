package app.matinee.ui.diary;

import app.matinee.model.Diary;
import app.matinee.model.DiaryEntry;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.diary.calendar.MonthPane;
import app.matinee.ui.diary.calendar.YearPane;
import app.matinee.ui.diary.inbox.InboxSheet;
import app.matinee.ui.diary.line.DiaryList;
import app.matinee.ui.diary.log.QuickLog;
import app.matinee.ui.diary.part.DiaryActs;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.diary.part.DiaryWords;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.SegmentedControl;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The place "Diary": all viewings as a list, in the days of a month, or in those of a year.
public final class DiaryController implements Page {

    /// From this width on, at 100 % text, there is room to look back beside the list.
    private static final double ROOMY = 62;

    private static final Duration SETTLED = Duration.millis(50);

    private final DiaryParts parts;
    private final Texts texts;
    private final QuickLog quickLog;
    private final DateSheet dateSheet;
    private final Supplier<InboxSheet> inbox;
    private final DiaryActs acts;
    private final DiaryList list;
    private final MonthPane month;
    private final YearPane year;
    private final LookingBack lookingBack;
    private final EmptyState empty;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final Debounce filmsChanged = new Debounce(SETTLED, this::filmsChanged);
    private final DiaryMemory memory;
    private boolean wantsFocus;

    /// Whether the diary stands where it was left.
    private boolean placed;

    @FXML private StackPane root;
    @FXML private SegmentedControl<DiaryPart> part;
    @FXML private Button jump;
    @FXML private Button lines;
    @FXML private Button log;
    @FXML private HBox listPlace;
    @FXML private StackPane body;

    /// @param inbox makes a fresh one each time
    public DiaryController(
            DiaryParts parts, QuickLog quickLog, DateSheet dateSheet, Supplier<InboxSheet> inbox) {
        this.inbox = inbox;
        this.parts = parts;
        this.texts = parts.texts();
        this.quickLog = quickLog;
        this.dateSheet = dateSheet;
        this.acts = new DiaryActs(parts);
        this.memory = new DiaryMemory(parts.settings());
        DiaryWords words = new DiaryWords(texts, parts.settings());
        this.list = new DiaryList(parts, words, acts, this::move);
        this.month = new MonthPane(parts, acts, words, this::enterDay);
        this.year =
                new YearPane(
                        parts,
                        words,
                        of -> {
                            part.setValue(DiaryPart.MONTH);
                            month.goTo(of.atDay(1));
                            month.focus();
                        },
                        this::toList);
        this.lookingBack = new LookingBack(parts, acts, words);
        Button first = new Button(texts.get("log.action"), Icon.TICKET.node());
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> quickLog.open(null));
        this.empty =
                new EmptyState(texts.get("diary.empty.title"), texts.get("diary.empty.text"))
                        .withoutSlots()
                        .action(first)
                        .hint("Ctrl+L", texts.get("log.action"));
    }

    @FXML
    private void initialize() {
        for (DiaryPart each : DiaryPart.values()) {
            part.add(each, texts.get("diary.part." + each.code()), icon(each));
        }
        HBox.setHgrow(list, Priority.ALWAYS);
        listPlace.getChildren().setAll(list, lookingBack);
        body.getChildren().addAll(month, year, empty);
        jump.setOnAction(_ -> jump());
        jump.setGraphic(Icon.DATE.node(Icon.SMALL));
        lines.setOnAction(_ -> inbox.get().open());
        lines.setGraphic(Icon.PASTE.node(Icon.SMALL));
        log.setOnAction(_ -> quickLog.open(null));
        log.setGraphic(Icon.TICKET.node(Icon.SMALL));
        memory.restore(part);
        part.valueProperty().subscribe(this::partChanged);
        list.setOnMoved(date -> remember(DiaryPart.LIST, date));
        month.setOnMoved(date -> remember(DiaryPart.MONTH, date));
        year.setOnMoved(date -> remember(DiaryPart.YEAR, date));
        root.widthProperty().subscribe(_ -> fit());
        parts.mirror().diary().diaryProperty().subscribe(this::show);
        parts.mirror()
                .films()
                .all()
                .addListener((ListChangeListener<FilmSummary>) _ -> filmsChanged.call());
        root.visibleProperty().subscribe(visible -> parts.mirror().diary().setInView(visible));
    }

    @Override
    public void shown(String place) {
        wantsFocus = true;
        parts.mirror().diary().setInView(true);
        focusPart();
    }

    @Override
    public List<ActionItem> actions() {
        return List.of(
                go("diary.action.list", DiaryPart.LIST, "Alt+1"),
                go("diary.action.month", DiaryPart.MONTH, "Alt+2"),
                go("diary.action.year", DiaryPart.YEAR, "Alt+3"),
                ActionItem.of(texts, "diary.action.earlier", () -> step(-1))
                        .withIcon(Icon.CHEVRON_LEFT::node)
                        .withKeys("Alt+Left"),
                ActionItem.of(texts, "diary.action.later", () -> step(1))
                        .withIcon(Icon.CHEVRON_RIGHT::node)
                        .withKeys("Alt+Right"),
                ActionItem.of(texts, "diary.action.jump", this::jump)
                        .withIcon(Icon.DATE::node)
                        .withKeys("Shortcut+G"),
                ActionItem.of(texts, "diary.action.inbox", () -> inbox.get().open())
                        .withIcon(Icon.PASTE::node)
                        .withKeys("Shortcut+Shift+I"),
                ActionItem.of(texts, "diary.action.print", this::print).withKeys("Shortcut+P"),
                ActionItem.of(texts, "diary.action.move", this::move)
                        .withIcon(Icon.PENCIL::node)
                        .withKeys("Shortcut+D"));
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return status.getReadOnlyProperty();
    }

    private ActionItem go(String key, DiaryPart to, String keys) {
        return ActionItem.of(
                        texts,
                        key,
                        () -> {
                            part.setValue(to);
                            focusPart();
                        })
                .withIcon(icon(to)::node)
                .withKeys(keys);
    }

    private static Icon icon(DiaryPart of) {
        return switch (of) {
            case LIST -> Icon.TABLE;
            case MONTH -> Icon.DATE;
            case YEAR -> Icon.WALL;
        };
    }

    private @Nullable Diary diary() {
        return parts.mirror().diary().diaryProperty().get();
    }

    private void show(@Nullable Diary diary) {
        boolean read = diary != null;
        boolean none = diary != null && diary.size() == 0;
        empty.setVisible(none);
        part.setDisable(!read || none);
        choose(part.getValue());
        if (diary == null) {
            return;
        }
        list.show(diary);
        month.show(diary);
        year.show(diary);
        if (!placed && diary.size() > 0) {
            memory.date().ifPresent(this::goAllTo);
            placed = true;
        }
        LocalDate today = LocalDate.now(parts.clock());
        parts.jobs()
                .startQuietly(_ -> LookingBack.Back.on(today, diary))
                .onSuccess(back -> {
                    if (diary == diary()) {
                        lookingBack.show(back);
                        status.set(diary.size() == 0 ? "" : status(diary.size(), back.films()));
                    }
                });
        if (wantsFocus) {
            focusPart();
        }
    }

    private String status(int viewings, int films) {
        Say say = new Say(texts);
        return texts.get("diary.status", viewings, say.number(viewings), films, say.number(films));
    }

    /// @param date null for the latest
    private void remember(DiaryPart of, @Nullable PartialDate date) {
        if (placed && part.getValue() == of) {
            memory.at(date);
        }
    }

    private void goAllTo(PartialDate date) {
        list.goTo(date);
        month.goTo(date.start());
        year.goTo(date.year());
    }

    /// The calendars open where the list is.
    private void partChanged(@Nullable DiaryPart before, @Nullable DiaryPart now) {
        PartialDate date = list.date();
        if (before == DiaryPart.LIST && date != null) {
            month.goTo(date.start());
            year.goTo(date.year());
        }
        choose(now);
        if (now != null) {
            memory.part(now);
        }
    }

    /// Titles and posters come from the films, which are read beside the viewings.
    private void filmsChanged() {
        Diary diary = diary();
        if (diary != null) {
            list.refresh();
            month.show(diary);
        }
    }

    private void choose(@Nullable DiaryPart now) {
        boolean some = !empty.isVisible() && diary() != null;
        listPlace.setVisible(some && now == DiaryPart.LIST);
        month.setVisible(some && now == DiaryPart.MONTH);
        year.setVisible(some && now == DiaryPart.YEAR);
    }

    private void focusPart() {
        if (diary() == null || part.getValue() == null) {
            return;
        }
        wantsFocus = false;
        switch (part.getValue()) {
            case LIST -> list.focus();
            case MONTH -> month.focus();
            case YEAR -> year.focus(LocalDate.now(parts.clock()).getMonthValue());
        }
    }

    private void fit() {
        double em = jump.getFont().getSize();
        boolean roomy = root.getWidth() > ROOMY * em;
        lookingBack.setVisible(roomy);
        lookingBack.setManaged(roomy);
    }

    /// Months and years run forwards in time; in the list, which runs backwards, too.
    private void step(int by) {
        switch (part.getValue()) {
            case null -> {}
            case LIST -> list.step(by);
            case MONTH -> month.step(by);
            case YEAR -> year.step(by);
        }
    }

    private void jump() {
        dateSheet.ask(
                texts.get("diary.jump.title"),
                texts.get("diary.jump.text"),
                null,
                date -> {
                    if (date != null) {
                        jumpTo(date);
                    }
                });
    }

    private void jumpTo(PartialDate date) {
        switch (part.getValue()) {
            case null -> {}
            case LIST -> list.goTo(date);
            case MONTH -> {
                month.goTo(date.start());
                month.focus();
            }
            case YEAR -> year.goTo(date.year());
        }
    }

    private void move() {
        Set<Long> chosen = list.chosen();
        if (part.getValue() == DiaryPart.LIST && !chosen.isEmpty()) {
            dateSheet.ask(
                    texts.get("diary.move.title", chosen.size()),
                    texts.get("diary.move.text"),
                    list.date(),
                    date -> acts.move(chosen, date));
        }
    }

    /// The month of the chosen viewing, in the order of its days.
    private void print() {
        List<DiaryEntry> month = list.month();
        if (!month.isEmpty()) {
            parts.printing().print(new MonthPrintout(parts).of(month.reversed()));
        }
    }

    private void enterDay(LocalDate day) {
        Diary diary = diary();
        if (diary != null && diary.on(day).findAny().isPresent()) {
            toList(day);
        } else if (!day.isAfter(LocalDate.now(parts.clock()))) {
            quickLog.open(day);
        }
    }

    private void toList(LocalDate day) {
        part.setValue(DiaryPart.LIST);
        list.goTo(PartialDate.of(day));
    }
}
