package app.matinee.ui.care;

import app.matinee.library.TakenPictures;
import app.matinee.model.FilmSummary;
import app.matinee.model.PlacedOn;
import app.matinee.model.PlacementKind;
import app.matinee.model.Rating;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.kit.StarRating;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where the chosen thing is mended: what is missing is put in right here, Enter takes it.
final class MendPane extends VBox {

    private static final double POSTER = 132;
    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2200;
    private static final double STAR = 28;

    private final CareParts parts;
    private final CareViewModel model;
    private final CareWords words;
    private final Texts texts;
    private final SmallPoster poster;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final StackPane place = new StackPane();
    private final Label wrong = new Label();
    private final TextField year = new TextField();
    private final TextField directors = new TextField();
    private final StarRating stars;
    private final Pane posterTools;
    private final Pane draftTools;
    private @Nullable CareItem shown;

    MendPane(CareParts parts, CareViewModel model, CareWords words) {
        this.parts = parts;
        this.model = model;
        this.words = words;
        this.texts = parts.texts();
        this.poster = parts.poster(POSTER);
        this.stars = new StarRating(STAR, this::spoken);
        getStyleClass().add("care-mend");
        title.getStyleClass().add("reading");
        title.setWrapText(true);
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        wrong.getStyleClass().addAll("caption", "rust");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        Label keys = new Label(texts.get("care.keys"));
        keys.getStyleClass().addAll("caption", "hint");
        keys.setWrapText(true);
        field(year, "careYear", "care.year.prompt", this::takeYear);
        field(directors, "careDirectors", "care.director.prompt", this::takeDirectors);
        stars.setId("careStars");
        stars.addEventHandler(KeyEvent.KEY_PRESSED, this::starsPressed);
        posterTools =
                new VBox(
                        button("careChoose", "care.poster.choose", Icon.PICTURE, this::choose),
                        button("carePaste", "care.poster.paste", Icon.PASTE, this::paste));
        posterTools.getStyleClass().add("care-tools");
        draftTools =
                new VBox(
                        button("careDesk", "care.draft.open", Icon.DESK, this::openDraft),
                        button("careIdea", "care.draft.idea", Icon.IDEA, this::shelve));
        draftTools.getStyleClass().add("care-tools");
        getChildren().addAll(poster, title, facts, place, wrong, keys);
    }

    /// Shows a thing to be mended; null shows nothing.
    void show(@Nullable CareItem item, CareKind kind) {
        boolean same =
                item != null
                        && shown != null
                        && item.key() == shown.key()
                        && !place.getChildren().isEmpty()
                        && place.getChildren().getFirst() == control(kind);
        shown = item;
        setVisible(item != null);
        if (item == null) {
            return;
        }
        Long id = item.filmId();
        FilmSummary film = id == null ? null : parts.find(id).orElse(null);
        poster.show(film);
        poster.setVisible(film != null);
        title.setText(Typeset.of(words.title(item, film)));
        facts.setText(words.facts(item, film));
        facts.setManaged(!facts.getText().isEmpty());
        if (!same) {
            year.clear();
            directors.clear();
            stars.setValue(null);
            wrong.setText("");
            place.getChildren().setAll(control(kind));
        }
    }

    /// Goes to what mends the thing.
    void focus() {
        Node control = place.getChildren().isEmpty() ? null : place.getChildren().getFirst();
        if (control == posterTools || control == draftTools) {
            ((Pane) control).getChildren().getFirst().requestFocus();
        } else if (control != null) {
            control.requestFocus();
        }
    }

    void openFilm() {
        Long id = shown == null ? null : shown.filmId();
        if (id != null) {
            parts.film().accept(id);
        }
    }

    void paste() {
        if (shown instanceof CareItem.OfFilm(FilmSummary film)
                && place.getChildren().contains(posterTools)
                && !parts.files().takePasted(taken -> placePoster(film, taken))) {
            wrong.setText(texts.get("care.poster.nothing"));
        }
    }

    private Node control(CareKind kind) {
        return switch (kind) {
            case POSTER -> posterTools;
            case YEAR -> year;
            case DIRECTOR -> directors;
            case RATING -> stars;
            case DRAFT -> draftTools;
        };
    }

    private void takeYear() {
        String typed = year.getText().strip();
        int number = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            wrong.setText(texts.get("care.year.wrong"));
        } else if (shown instanceof CareItem.OfFilm(FilmSummary film)) {
            model.year(film.id(), number);
        }
    }

    private void takeDirectors() {
        List<String> names =
                Arrays.stream(directors.getText().split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        if (names.isEmpty()) {
            wrong.setText(texts.get("care.director.wrong"));
        } else if (shown instanceof CareItem.OfFilm(FilmSummary film)) {
            model.directors(film.id(), names);
        }
    }

    private void starsPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) {
            return;
        }
        Integer value = stars.getValue();
        if (value == null) {
            wrong.setText(texts.get("care.rating.wrong"));
        } else if (shown instanceof CareItem.OfViewing(var viewing)) {
            model.rate(viewing.viewing(), new Rating(value));
        }
        event.consume();
    }

    private void choose() {
        if (shown instanceof CareItem.OfFilm(FilmSummary film)) {
            List<Path> files = parts.files().choose();
            if (!files.isEmpty()) {
                parts.files().take(List.of(files.getFirst()), taken -> placePoster(film, taken));
            }
        }
    }

    private void placePoster(FilmSummary film, TakenPictures taken) {
        if (taken.pictures().isEmpty()) {
            wrong.setText(taken.refused().stream().findFirst().map(texts::say).orElse(""));
            return;
        }
        var pictures = parts.mirror().journal().pictures();
        parts.mirror()
                .write(() ->
                        pictures.place(
                                new PlacedOn.OnFilm(film.id()),
                                PlacementKind.POSTER,
                                List.of(taken.pictures().getFirst())));
    }

    private void openDraft() {
        if (shown instanceof CareItem.OfDraft(var draft)) {
            parts.piece().accept(draft.id());
        }
    }

    private void shelve() {
        if (shown instanceof CareItem.OfDraft(var draft)) {
            model.shelve(draft.id());
        }
    }

    private void field(TextField field, String id, String promptKey, Runnable take) {
        field.setId(id);
        field.setPromptText(texts.get(promptKey));
        field.setAccessibleText(texts.get(promptKey));
        field.setOnAction(_ -> take.run());
        field.textProperty().subscribe(_ -> wrong.setText(""));
    }

    private Button button(String id, String key, Icon icon, Runnable action) {
        Button button = new Button(texts.get(key), icon.node(Icon.SMALL));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        button.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        action.run();
                        event.consume();
                    }
                });
        return button;
    }

    private String spoken(@Nullable Integer value) {
        RatingText ratings = new RatingText(texts);
        return value == null ? ratings.of(null) : ratings.of(new Rating(value));
    }
}
