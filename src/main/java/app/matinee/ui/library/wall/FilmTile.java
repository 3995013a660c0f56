package app.matinee.ui.library.wall;

import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.PosterView;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.Stars;
import app.matinee.ui.kit.poster.PosterText;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One film of the wall: its poster, its title, what you gave it and what juries did. Its nodes are
/// made once and shown again for other films.
final class FilmTile extends VBox {

    private static final double STAR = 12;
    private static final double MEDAL = 14;

    private final WallParts parts;
    private final RatingText ratings;
    private final Texts texts;
    private final PosterView poster;
    private final double width;
    private final Label title = new Label();
    private final Stars stars = new Stars(STAR);
    private final Label shelf = new Label();
    private final Label wins = new Label();
    private final Pane medal = Marks.won(MEDAL, "");
    private @Nullable FilmSummary film;

    FilmTile(WallParts parts, double width) {
        this.parts = parts;
        this.texts = parts.texts();
        this.ratings = new RatingText(texts);
        this.width = width;
        this.poster = new PosterView(parts.painter(), width);
        getStyleClass().add("film-tile");
        title.getStyleClass().addAll("strong", "tile-title");
        shelf.getStyleClass().addAll("caption", "muted");
        shelf.setGraphic(Icon.WATCHLIST.node(14));
        wins.getStyleClass().addAll("strong", "gold", "tile-wins");
        wins.setGraphic(medal);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        wins.setMinWidth(USE_PREF_SIZE);
        HBox second = new HBox(stars, shelf, space, wins);
        second.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().add("tile-second");
        getChildren().addAll(poster, title, second);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    void show(@Nullable FilmSummary shown, boolean selected) {
        setVisible(shown != null);
        if (shown == null) {
            film = null;
            poster.clear();
            return;
        }
        poster.setSelected(selected);
        if (shown == film) {
            return;
        }
        film = shown;
        title.setText(Typeset.of(shown.title()));
        showPoster(shown);
        poster.setSeen(shown.flags().seen() ? texts.get("library.tile.seen") : null);
        Rating rating = shown.rating();
        boolean rated = rating != null;
        String says = ratings.of(rating);
        stars.show(rating == null ? null : (Integer) rating.value(), says);
        present(stars, rated);
        present(shelf, !rated && shown.flags().onWatchlist());
        shelf.setText(texts.get("library.tile.watchlist"));
        int won = shown.counts().wins();
        present(wins, won > 0);
        wins.setText(String.valueOf(won));
        medal.setAccessibleText(texts.get("library.tile.wins", won));
        setAccessibleText(
                texts.get(
                        "library.tile.says",
                        shown.title(),
                        shown.year() == null ? "" : String.valueOf(shown.year()),
                        shown.directors(),
                        says));
    }

    private void showPoster(FilmSummary shown) {
        poster.show(
                new PosterText(shown.title(), shown.year(), shown.directors()), shown.posterSeed());
        String hash = shown.posterHash();
        if (hash == null) {
            return;
        }
        parts.pictures()
                .load(
                        hash,
                        width * parts.outputScale(this),
                        image -> {
                            if (film == shown) {
                                poster.show(image, shown.title());
                            }
                        });
    }

    private static void present(Region node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
