package app.matinee.ui.film.journal;

import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.model.Completion;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.StarRating;
import app.matinee.ui.kit.TypeAhead;
import app.matinee.ui.kit.ViewingDates;
import app.matinee.ui.mirror.Mirror;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of a viewing, in place: Enter keeps it, Escape puts it back.
public final class ViewingFormController {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double STAR = 20;
    private static final int LONGEST_MINUTES = 9_999;

    private final Mirror mirror;
    private final Texts texts;
    private final ViewingDates dates;
    private final KnownWords known;
    private final StarRating stars;
    private Consumer<Optional<Viewing>> closed = _ -> {};
    private @Nullable Viewing draft;
    private @Nullable HalfFilled asOpened;

    @FXML private VBox card;
    @FXML private TextField date;
    @FXML private Label echo;
    @FXML private StackPane starsPlace;
    @FXML private TextField place;
    @FXML private TextField company;
    @FXML private TextField format;
    @FXML private CheckBox rewatch;
    @FXML private SegmentedControl<Completion> completion;
    @FXML private HBox minutesRow;
    @FXML private TextField minutes;
    @FXML private Label minutesWords;
    @FXML private TextArea note;
    @FXML private TextField tags;
    @FXML private Button delete;

    public ViewingFormController(
            Mirror mirror, Jobs jobs, Texts texts, LiveSettings settings, Clock clock) {
        this.mirror = mirror;
        this.texts = texts;
        this.dates = new ViewingDates(texts, settings, clock);
        this.known = new KnownWords(mirror, jobs);
        RatingText ratings = new RatingText(texts);
        this.stars =
                new StarRating(STAR, value -> ratings.of(value == null ? null : new Rating(value)));
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        starsPlace.getChildren().add(stars);
        for (Completion each : Completion.values()) {
            completion.add(each, texts.get("journal.completion." + each.code()), null);
        }
        minutesRow
                .visibleProperty()
                .bind(completion.valueProperty().map(chosen -> chosen != Completion.WHOLE));
        minutesRow.managedProperty().bind(minutesRow.visibleProperty());
        minutes.textProperty().subscribe(_ -> readMinutes());
        date.textProperty().subscribe(_ -> readDate());
        delete.setGraphic(Icon.DELETE.node(Icon.SMALL));
        delete.managedProperty().bind(delete.visibleProperty());
        known.complete(TypeAhead.on(place), TypeAhead.on(format), TypeAhead.on(company));
        for (TextField field : List.of(date, place, company, format, minutes, tags)) {
            field.setOnAction(_ -> save());
        }
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Opens the form for a new viewing of a film.
    void begin(FilmDossier film) {
        boolean again = !film.viewings().isEmpty() || film.film().shelves().seenUndated();
        show(Viewing.on(film.film().id(), null));
        rewatch.setSelected(again);
        date.setText(dates.today());
        asOpened = draft == null ? null : filled(draft);
    }

    /// Opens the form for a viewing that is known.
    void edit(Viewing viewing) {
        show(viewing);
        date.setText(dates.write(viewing.date()));
        asOpened = filled(viewing);
    }

    /// Closes the form because another film is shown; gives what it held if anything was changed.
    Optional<HalfFilled> leave() {
        Optional<HalfFilled> left =
                Optional.ofNullable(draft).map(this::filled).filter(now -> !now.equals(asOpened));
        draft = null;
        card.setVisible(false);
        return left;
    }

    /// Opens the form as it was left.
    void resume(HalfFilled left) {
        show(left.draft());
        date.setText(left.date());
        stars.setValue(left.rating());
        place.setText(left.place());
        company.setText(left.company());
        format.setText(left.format());
        rewatch.setSelected(left.rewatch());
        completion.setValue(left.completion());
        minutes.setText(left.minutes());
        note.setText(left.note());
        tags.setText(left.tags());
    }

    private HalfFilled filled(Viewing viewing) {
        return new HalfFilled(
                viewing,
                date.getText(),
                stars.getValue(),
                place.getText(),
                company.getText(),
                format.getText(),
                rewatch.isSelected(),
                completion.getValue(),
                minutes.getText(),
                note.getText(),
                tags.getText());
    }

    /// The stored viewing that is being changed; empty while none is.
    Optional<Viewing> editing() {
        return Optional.ofNullable(draft).filter(viewing -> viewing.id() != 0);
    }

    /// Whether a viewing that is not stored yet is being filled in.
    boolean isNew() {
        return draft != null && draft.id() == 0;
    }

    void focus() {
        date.requestFocus();
        date.selectAll();
    }

    /// Puts everything back.
    void close() {
        Optional<Viewing> edited = editing();
        boolean open = draft != null;
        draft = null;
        card.setVisible(false);
        if (open) {
            closed.accept(edited);
        }
    }

    /// What runs when the form was closed; gets the viewing it was open for.
    void onClosed(Consumer<Optional<Viewing>> action) {
        closed = action;
    }

    private void show(Viewing viewing) {
        draft = viewing;
        asOpened = null;
        known.read();
        stars.setValue(viewing.rating() == null ? null : (Integer) viewing.rating().value());
        place.setText(viewing.place());
        company.setText(viewing.company());
        format.setText(viewing.format());
        rewatch.setSelected(viewing.rewatch());
        completion.setValue(viewing.completion());
        minutes.setText(viewing.stoppedAt() == null ? "" : viewing.stoppedAt().toString());
        note.setText(viewing.note());
        tags.setText(String.join(", ", viewing.tags()));
        delete.setVisible(viewing.id() != 0);
        card.setVisible(true);
    }

    private ViewingDates.Reading readDate() {
        ViewingDates.Reading read = dates.read(date.getText());
        echo.setText(read.echo());
        warn(date, echo, read.refused());
        return read;
    }

    /// The minutes given, empty for none; null where they are no number.
    private @Nullable OptionalInt readMinutes() {
        String typed = minutes.getText().strip();
        boolean number = typed.matches("\\d{1,4}") && Integer.parseInt(typed) <= LONGEST_MINUTES;
        boolean refused = !typed.isEmpty() && !number;
        warn(minutes, minutesWords, refused);
        minutesWords.setText(
                texts.get(refused ? "journal.form.minutes.wrong" : "journal.form.minutes"));
        if (refused) {
            return null;
        }
        return number ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private static void warn(TextField field, Label label, boolean wrong) {
        field.pseudoClassStateChanged(DANGER, wrong);
        label.getStyleClass().removeAll("rust", "muted");
        label.getStyleClass().add(wrong ? "rust" : "muted");
    }

    @FXML
    private void save() {
        known.settle();
        Viewing before = draft;
        ViewingDates.Reading read = readDate();
        boolean whole = completion.getValue() == Completion.WHOLE;
        OptionalInt stopped = whole ? OptionalInt.empty() : readMinutes();
        if (before == null || read.refused()) {
            focus();
            return;
        }
        if (stopped == null) {
            minutes.requestFocus();
            return;
        }
        Viewing viewing =
                new Viewing(
                        before.id(),
                        before.uuid(),
                        before.filmId(),
                        read.date(),
                        place.getText().strip(),
                        format.getText().strip(),
                        company.getText().strip(),
                        rewatch.isSelected(),
                        Optional.ofNullable(completion.getValue()).orElse(Completion.WHOLE),
                        stopped.isPresent() ? (Integer) stopped.getAsInt() : null,
                        stars.getValue() == null ? null : new Rating(stars.getValue()),
                        note.getText().strip(),
                        Arrays.stream(tags.getText().split(","))
                                .map(String::strip)
                                .filter(tag -> !tag.isEmpty())
                                .distinct()
                                .toList());
        close();
        var viewings = mirror.journal().viewings();
        mirror.write(() -> before.id() == 0 ? viewings.log(viewing) : viewings.edit(viewing));
    }

    @FXML
    private void cancel() {
        close();
    }

    @FXML
    private void delete() {
        editing()
                .ifPresent(viewing -> {
                    close();
                    mirror.write(() -> mirror.journal().viewings().delete(viewing));
                });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.TAB && note.isFocused()) {
            note.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save();
        } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
            date.clear();
            date.requestFocus();
        } else {
            return;
        }
        event.consume();
    }
}
