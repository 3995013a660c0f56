package app.matinee.ui.library.entry;

import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonRef;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.kit.StarRating;
import app.matinee.ui.kit.inplace.Completion;
import app.matinee.ui.kit.inplace.Suggestion;
import app.matinee.ui.mirror.Mirror;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sheet that adds one film after another, by keyboard alone: Enter goes on to the next field,
/// Ctrl+Enter adds and begins the next film with what is pinned.
public final class EntryController {

    private final EntryViewModel model;
    private final Mirror mirror;
    private final Known known;
    private final Texts texts;
    private final Map<EntryField, TextField> fields = new EnumMap<>(EntryField.class);
    private final Map<EntryField, ToggleButton> pins = new EnumMap<>(EntryField.class);
    private @Nullable Sheet sheet;
    private int added;

    @FXML private VBox root;
    @FXML private GridPane grid;
    @FXML private StackPane stars;
    @FXML private CheckBox watchlist;
    @FXML private CheckBox seen;
    @FXML private Label twin;
    @FXML private Label said;
    @FXML private Button add;

    public EntryController(Mirror mirror, Known known, Texts texts) {
        this.model = new EntryViewModel(mirror.films().all());
        this.mirror = mirror;
        this.known = known;
        this.texts = texts;
    }

    /// Lays the sheet over the window.
    public void open(Dialogs dialogs, Parent node) {
        sheet = dialogs.open(texts.get("entry.title"), node);
    }

    @FXML
    void initialize() {
        put(EntryField.TITLE, 0, 0, 3);
        put(EntryField.YEAR, 3, 0, 1);
        put(EntryField.DIRECTORS, 0, 1, 4);
        put(EntryField.COUNTRIES, 0, 2, 2);
        put(EntryField.GENRES, 2, 2, 2);
        put(EntryField.CAST, 0, 3, 4);
        put(EntryField.TAGS, 0, 4, 3);
        put(EntryField.MINUTES, 3, 4, 1);
        complete();
        StarRating rating = new StarRating(20, this::spoken);
        rating.valueProperty().bindBidirectional(model.ratingProperty());
        stars.getChildren().add(rating);
        watchlist.selectedProperty().bindBidirectional(model.watchlistProperty());
        seen.selectedProperty().bindBidirectional(model.seenProperty());
        model.twinProperty().subscribe(this::showTwin);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            save(false);
            event.consume();
        } else if (event.getCode() == KeyCode.L) {
            pinFocused();
            event.consume();
        }
    }

    /// Keeps the field one is in for the next film, or no longer.
    private void pinFocused() {
        pins.forEach((field, pin) -> {
            if (field(field).isFocused()) {
                pin.setSelected(!pin.isSelected());
            }
        });
    }

    private String spoken(@Nullable Integer rating) {
        RatingText words = new RatingText(texts);
        return rating == null ? words.of(null) : words.ofHalves(Math.max(1, rating / 10));
    }

    private void put(EntryField field, int column, int row, int span) {
        String name = texts.get("entry.field." + field.code());
        TextField input = new TextField();
        input.setId("entry-" + field.code());
        input.setAccessibleText(name);
        input.textProperty().bindBidirectional(model.text(field));
        input.setOnAction(_ -> goOn(field));
        fields.put(field, input);
        Label label = new Label(name);
        label.getStyleClass().addAll("caption", "hint");
        label.setLabelFor(input);
        HBox head = new HBox(label);
        head.getStyleClass().add("entry-head");
        if (field != EntryField.TITLE) {
            head.getChildren().add(pin(field, name));
        }
        grid.add(new VBox(head, input), column, row, span, 1);
    }

    /// Pins stand outside the order of Tab: who types a thousand films must not pass them each
    /// time.
    private ToggleButton pin(EntryField field, String name) {
        ToggleButton pin = new ToggleButton(null, Icon.LOCK.node(12));
        pin.getStyleClass().addAll("flat", "button-icon", "entry-pin");
        pin.setFocusTraversable(false);
        pin.setAccessibleText(texts.get("entry.pin", name));
        pin.setTooltip(new Tooltip(texts.get("entry.pin", name) + "  Ctrl+L"));
        pins.put(field, pin);
        pin.selectedProperty().subscribe(on -> model.pin(field, on));
        return pin;
    }

    private void complete() {
        new Completion(field(EntryField.TITLE), known::references, false).onTaken(this::takeTitle);
        new Completion(field(EntryField.DIRECTORS), known::people, true).onTaken(this::takePerson);
        new Completion(field(EntryField.CAST), known::people, true).onTaken(this::takePerson);
        new Completion(field(EntryField.COUNTRIES), known::countries, true);
        new Completion(field(EntryField.GENRES), known::genres, true);
        new Completion(field(EntryField.TAGS), known::tags, true);
    }

    private TextField field(EntryField field) {
        return fields.computeIfAbsent(field, _ -> new TextField());
    }

    private void takeTitle(Suggestion taken) {
        mirror.films()
                .find(taken.id())
                .ifPresent(film -> {
                    model.text(EntryField.YEAR)
                            .set(film.year() == null ? "" : String.valueOf(film.year()));
                    model.text(EntryField.DIRECTORS).set(film.directors());
                });
    }

    private void takePerson(Suggestion taken) {
        model.means(new PersonRef(taken.id(), taken.text()));
    }

    /// Keys that move on from the last field add the film, as they do in a form of one field.
    private void goOn(EntryField field) {
        List<EntryField> order = List.of(EntryField.values());
        int next = order.indexOf(field) + 1;
        if (next < order.size()) {
            field(order.get(next)).requestFocus();
        } else {
            stars.getChildren().getFirst().requestFocus();
        }
    }

    private void showTwin(@Nullable FilmSummary film) {
        boolean there = film != null;
        twin.setVisible(there);
        if (film == null) {
            add.setText(texts.get("entry.add"));
            return;
        }
        boolean reference = film.flags().reference();
        String facts = new FilmFactsLine(film.year(), film.directors()).words();
        twin.setText(
                texts.get(
                        reference ? "entry.twin.reference" : "entry.twin.here",
                        film.title(),
                        facts));
        add.setText(texts.get(reference ? "entry.take" : "entry.addAnyway"));
    }

    @FXML
    void addAndClose() {
        save(true);
    }

    @FXML
    void addNext() {
        save(false);
    }

    @FXML
    void close() {
        if (sheet != null) {
            sheet.close();
        }
    }

    private void save(boolean close) {
        TypedFilm typed = model.typed();
        Optional<EntryField> wrong = typed.wrong();
        if (wrong.isPresent()) {
            said.setText(texts.get("entry.wrong." + wrong.get().code()));
            field(wrong.get()).requestFocus();
            return;
        }
        write(typed, model.twinProperty().get());
        added++;
        said.setText(texts.get("entry.added", typed.title(), added));
        if (close) {
            close();
        } else {
            model.next();
            field(EntryField.TITLE).requestFocus();
        }
    }

    /// Names are looked up in the job that writes.
    private void write(TypedFilm typed, @Nullable FilmSummary there) {
        Journal journal = mirror.journal();
        KnownPeople people = new KnownPeople(journal);
        if (there != null && there.flags().reference()) {
            mirror.write(() ->
                    journal.films()
                            .edit(
                                    there.id(),
                                    FilmField.CATALOGUED,
                                    film -> typed.complete(film, people::onlyOne)));
        } else {
            mirror.write(() -> journal.films().add(typed.film(people::onlyOne)));
        }
    }
}
