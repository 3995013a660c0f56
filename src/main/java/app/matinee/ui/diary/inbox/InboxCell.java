package app.matinee.ui.diary.inbox;

import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.transfer.inbox.InboxLine;
import app.matinee.ui.diary.part.DiaryWords;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.Stars;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the inbox as it was understood.
final class InboxCell extends ListCell<InboxRow> {

    private static final double STAR = 12;

    private final Texts texts;
    private final DiaryWords words;
    private final RatingText ratings;
    private final Label date = new Label();
    private final Label title = new Label();
    private final Label year = new Label();
    private final Stars stars = new Stars(STAR);
    private final Label rewatch = new Label();
    private final Label more = new Label();
    private final Label state = new Label();
    private final Button other = new Button();
    private final HBox line;

    /// @param turned gets a line that is meant the other way
    InboxCell(Texts texts, DiaryWords words, Consumer<InboxRow> turned) {
        this.texts = texts;
        this.words = words;
        this.ratings = new RatingText(texts);
        date.getStyleClass().addAll("muted", "inbox-date");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        year.getStyleClass().add("hint");
        rewatch.setGraphic(Icon.REWATCH.node(Icon.TINY));
        rewatch.setAccessibleText(texts.get("diary.rewatch"));
        more.getStyleClass().addAll("caption", "muted");
        more.setMinWidth(0);
        state.setMinWidth(USE_PREF_SIZE);
        other.getStyleClass().addAll("small", "flat", "inbox-other");
        other.setFocusTraversable(false);
        other.setOnAction(_ -> {
            InboxRow row = getItem();
            if (row != null) {
                turned.accept(row);
            }
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        line = new HBox(date, title, year, stars, rewatch, more, other, space, state);
        line.getStyleClass().add("inbox-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable InboxRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        InboxLine.Seen seen = row.seen();
        FilmSummary film = row.film();
        Integer of = film != null ? film.year() : seen == null ? null : seen.year();
        date.setText(seen == null ? "" : words.date(seen.date()));
        title.setText(
                film != null ? Typeset.of(film.title()) : seen == null ? row.text() : seen.title());
        year.setText(of == null ? "" : String.valueOf(of));
        Rating rating = seen == null ? null : seen.rating();
        stars.show(rating == null ? null : (Integer) rating.value(), ratings.of(rating));
        present(stars, rating != null);
        present(rewatch, seen != null && seen.rewatch());
        more.setText(seen == null ? "" : more(seen));
        other.setText(other(row.otherwise()));
        present(other, row.otherwise() != null);
        Phrase why = row.why();
        boolean before = isBefore(seen, film);
        state.setText(
                why != null
                        ? texts.say(why)
                        : film != null && before
                                ? texts.get(
                                        "inbox.before", film.title(), String.valueOf(film.year()))
                                : row.isNewFilm() ? texts.get("inbox.newFilm") : "");
        state.getStyleClass().removeAll("rust", "hint", "caption");
        state.getStyleClass().addAll("caption", row.isLogged() && !before ? "hint" : "rust");
        setGraphic(line);
        setAccessibleText(
                Stream.of(date, title, year, more, other, state)
                        .map(Labeled::getText)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /// "or “Toy Story”, 4 stars", "or “Toy Story 4”".
    private String other(InboxLine.@Nullable Seen way) {
        if (way == null) {
            return "";
        }
        return way.rating() == null
                ? texts.get("inbox.or", way.title())
                : texts.get("inbox.orStars", way.title(), ratings.of(way.rating()));
    }

    /// Whether the viewing is said to have been before the year of the film.
    private static boolean isBefore(InboxLine.@Nullable Seen seen, @Nullable FilmSummary film) {
        return seen != null
                && seen.date() != null
                && film != null
                && film.year() != null
                && film.year() > seen.date().year();
    }

    private static String more(InboxLine.Seen seen) {
        return Stream.concat(seen.tags().stream().map(tag -> "#" + tag), Stream.of(seen.note()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
