package app.matinee.ui.diary.log;

import app.matinee.library.ViewingToLog;
import app.matinee.model.Completion;
import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.kit.StarRating;
import app.matinee.ui.kit.ViewingDates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The viewing of a film that was chosen: stars by key, the day by the arrows or typed, a rewatch,
/// a note. Enter logs it, Ctrl+Enter logs it and goes on to the next film.
final class LogForm extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double STAR = 26;
    private static final double POSTER = 56;

    /// A film is shown at festivals the year before the one it is known by.
    private static final int FESTIVAL_YEARS = 1;

    private final DiaryParts parts;
    private final Texts texts;
    private final ViewingDates dates;
    private final BiConsumer<ViewingToLog, Boolean> logged;
    private final SmallPoster poster;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final StarRating stars;
    private final TextField date = new TextField();
    private final Label echo = new Label();
    private final CheckBox rewatch = new CheckBox();
    private final TextField note = new TextField();
    private @Nullable FilmChoice choice;

    /// What was warned of and may be logged all the same.
    private @Nullable PartialDate warned;

    /// @param logged gets the viewing, and whether another is to follow
    LogForm(DiaryParts parts, BiConsumer<ViewingToLog, Boolean> logged) {
        this.parts = parts;
        this.texts = parts.texts();
        this.logged = logged;
        this.dates = new ViewingDates(texts, parts.settings(), parts.clock());
        this.poster = new SmallPoster(parts.painter(), parts.pictures(), POSTER);
        RatingText ratings = new RatingText(texts);
        this.stars =
                new StarRating(STAR, value -> ratings.of(value == null ? null : new Rating(value)));
        stars.setId("logStars");
        getStyleClass().add("log-form");
        title.getStyleClass().add("reading");
        title.setWrapText(true);
        facts.getStyleClass().add("muted");
        VBox named = new VBox(4, title, facts, stars);
        HBox head = new HBox(16, poster, named);
        date.setId("logDate");
        date.setPrefColumnCount(14);
        date.setAccessibleText(texts.get("log.date"));
        date.textProperty().subscribe(_ -> readDate());
        echo.setWrapText(true);
        echo.setMinHeight(Region.USE_PREF_SIZE);
        rewatch.setText(texts.get("log.rewatch"));
        rewatch.setId("logRewatch");
        note.setPromptText(texts.get("log.note"));
        note.setAccessibleText(texts.get("log.note"));
        note.setId("logNote");
        Label keys = new Label(texts.get("log.keys"));
        keys.getStyleClass().addAll("caption", "hint");
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        HBox when = new HBox(10, date, echo);
        when.getStyleClass().add("log-when");
        getChildren().addAll(head, when, rewatch, note, keys, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox buttons() {
        Button log = new Button(texts.get("log.do"));
        log.getStyleClass().add("accent");
        log.setOnAction(_ -> log(false));
        Button next = new Button(texts.get("log.next"));
        next.setOnAction(_ -> log(true));
        HBox buttons = new HBox(log, next);
        buttons.getStyleClass().add("log-buttons");
        return buttons;
    }

    /// Begins a viewing.
    ///
    /// @param day when it was; null for today
    void begin(FilmChoice film, @Nullable LocalDate day) {
        choice = film;
        warned = null;
        Integer year = film.year();
        String when = year == null ? "" : String.valueOf(year);
        title.setText(Typeset.of(film.title()));
        boolean seen = false;
        switch (film) {
            case FilmChoice.Known(FilmSummary known) -> {
                poster.show(known);
                facts.setText(
                        known.directors().isEmpty() ? when : when + " · " + known.directors());
                seen = known.flags().seen();
            }
            case FilmChoice.Fresh _ -> {
                poster.show(null);
                facts.setText(when.isEmpty() ? texts.get("log.fresh.words") : when);
            }
        }
        present(poster, film instanceof FilmChoice.Known);
        stars.setValue(null);
        rewatch.setSelected(seen);
        note.clear();
        date.setText(day == null ? dates.today() : dates.write(PartialDate.of(day)));
        readDate();
        stars.requestFocus();
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private ViewingDates.Reading readDate() {
        ViewingDates.Reading read = dates.read(date.getText());
        tell(read.echo(), read.refused());
        return read;
    }

    private void tell(String words, boolean wrong) {
        echo.setText(words);
        date.pseudoClassStateChanged(DANGER, wrong);
        echo.getStyleClass().removeAll("rust", "muted");
        echo.getStyleClass().add(wrong ? "rust" : "muted");
    }

    private void pressed(KeyEvent event) {
        boolean typing = date.isFocused() || note.isFocused();
        switch (event.getCode()) {
            case ENTER -> {
                if (event.getTarget() instanceof Button && !event.isShortcutDown()) {
                    return;
                }
                log(event.isShortcutDown());
            }
            case UP -> shift(1);
            case DOWN -> shift(-1);
            default -> {
                if (typing || event.isShortcutDown() || event.isAltDown() || !letter(event)) {
                    return;
                }
            }
        }
        event.consume();
    }

    /// Letters that stand for something while no field takes them.
    private boolean letter(KeyEvent event) {
        switch (event.getCode()) {
            case T -> day(LocalDate.now(parts.clock()));
            case Y -> day(LocalDate.now(parts.clock()).minusDays(1));
            case R -> rewatch.setSelected(!rewatch.isSelected());
            case D -> {
                date.requestFocus();
                date.selectAll();
            }
            case N -> note.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void shift(int days) {
        PartialDate now = readDate().date();
        LocalDate from = now == null ? LocalDate.now(parts.clock()) : now.end();
        day(from.plusDays(days));
    }

    private void day(LocalDate day) {
        date.setText(dates.write(PartialDate.of(day)));
        date.positionCaret(date.getLength());
    }

    private void log(boolean another) {
        FilmChoice film = choice;
        ViewingDates.Reading read = readDate();
        if (film == null) {
            return;
        }
        if (read.refused()) {
            date.requestFocus();
            date.selectAll();
            return;
        }
        PartialDate when = read.date();
        if (when != null && isBefore(when, film) && !when.equals(warned)) {
            warned = when;
            tell(texts.get("log.before", film.title(), String.valueOf(film.year())), true);
            return;
        }
        Film fresh = film instanceof FilmChoice.Fresh made ? made.film() : null;
        long id = film instanceof FilmChoice.Known(FilmSummary known) ? known.id() : 0;
        Integer value = stars.getValue();
        Viewing viewing =
                new Viewing(
                        0,
                        Viewing.on(id, when).uuid(),
                        id,
                        when,
                        "",
                        "",
                        "",
                        rewatch.isSelected(),
                        Completion.WHOLE,
                        null,
                        value == null ? null : new Rating(value),
                        note.getText().strip(),
                        List.of());
        logged.accept(new ViewingToLog(viewing, fresh), another);
    }

    private static boolean isBefore(PartialDate when, FilmChoice film) {
        Integer year = film.year();
        return year != null && when.end().getYear() < year - FESTIVAL_YEARS;
    }
}
