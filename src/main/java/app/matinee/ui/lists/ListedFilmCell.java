package app.matinee.ui.lists;

import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.kit.Stars;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A film of a list: its place where the list is ranked, its poster, who made it, your note, your
/// stars, whether you have seen it.
final class ListedFilmCell extends ListCell<ListedFilm> {

    private static final double POSTER = 36;
    private static final double STAR = 12;
    private static final double MARK = 16;

    private final RatingText ratings;
    private final Label place = new Label();
    private final SmallPoster poster;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label note = new Label();
    private final Stars stars = new Stars(STAR);
    private final Node seen;
    private final HBox line;

    ListedFilmCell(ListParts parts) {
        this.ratings = new RatingText(parts.texts());
        this.poster = new SmallPoster(parts.painter(), parts.pictures(), POSTER);
        this.seen = Marks.seen(MARK, parts.texts().get("library.tile.seen"));
        place.getStyleClass().addAll("reading", "muted", "listed-place");
        title.getStyleClass().add("strong");
        facts.getStyleClass().addAll("caption", "muted");
        note.getStyleClass().addAll("caption", "listed-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        VBox words = new VBox(title, facts, note);
        words.getStyleClass().add("listed-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(place, poster, words, stars, seen);
        line.getStyleClass().add("listed-line");
        stars.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ListedFilm shown, boolean empty) {
        super.updateItem(shown, empty);
        if (empty || shown == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        place.setText(String.valueOf(shown.place()));
        place.setVisible(shown.ranked());
        place.setManaged(shown.ranked());
        note.setText(shown.item().note().replace('\n', ' '));
        FilmSummary film = shown.film();
        title.setText(film == null ? "" : Typeset.of(film.title()));
        facts.setText(film == null ? "" : facts(film));
        seen.setVisible(shown.seen());
        Rating rating = film == null ? null : film.rating();
        stars.show(rating == null ? null : (Integer) rating.value(), ratings.of(rating));
        stars.setVisible(rating != null);
        poster.show(film);
        setAccessibleText(
                (shown.ranked() ? shown.place() + ". " : "")
                        + title.getText()
                        + ", "
                        + facts.getText()
                        + (note.getText().isEmpty() ? "" : ", " + note.getText()));
        setGraphic(line);
    }

    private static String facts(FilmSummary film) {
        String year = film.year() == null ? "" : String.valueOf(film.year());
        return year.isEmpty() || film.directors().isEmpty()
                ? year + film.directors()
                : year + " · " + film.directors();
    }
}
