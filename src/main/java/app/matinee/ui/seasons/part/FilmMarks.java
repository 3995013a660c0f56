package app.matinee.ui.seasons.part;

import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.Stars;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/// The signs beside a film: your stars, whether you have seen it, whether it is on the watchlist;
/// and the sign of what a jury said.
public final class FilmMarks {

    private static final double STAR = 12;
    private static final double SEEN = 16;

    private final Texts texts;
    private final FilmActs acts;

    public FilmMarks(Texts texts, FilmActs acts) {
        this.texts = texts;
        this.acts = acts;
    }

    /// What you gave the film; none where you gave nothing.
    public List<Node> stars(AwardedFilm film) {
        var rating = film.rating();
        if (rating == null) {
            return List.of();
        }
        Stars stars = new Stars(STAR);
        stars.show(rating.value(), new RatingText(texts).of(rating));
        return List.of(stars);
    }

    /// The velvet disc, or the dashed ring.
    public Node seen(AwardedFilm film) {
        return film.flags().seen()
                ? Marks.seen(SEEN, texts.get("seasons.film.seen"))
                : Marks.unseen(SEEN, texts.get("seasons.film.unseen"));
    }

    /// The end of a nominee's line: stars, or the bookmark of what has not been seen, and the disc.
    public List<Node> end(AwardedFilm film) {
        List<Node> nodes = new ArrayList<>(stars(film));
        if (!film.flags().seen()) {
            nodes.add(watch(film));
        }
        nodes.add(seen(film));
        return nodes;
    }

    /// The bookmark: quiet where the film is not on the watchlist, which one click changes.
    public Button watch(AwardedFilm film) {
        boolean listed = film.flags().onWatchlist();
        String says = texts.get(listed ? "seasons.act.unwatch" : "seasons.act.watch");
        Button mark = new Button(null, Icon.WATCHLIST.node(Icon.TINY));
        mark.getStyleClass().addAll("watch-mark", "flat");
        if (listed) {
            mark.getStyleClass().add("listed");
        }
        mark.setFocusTraversable(false);
        mark.setAccessibleText(says);
        mark.setTooltip(new Tooltip(says + "  W"));
        mark.setOnAction(_ -> acts.watch(film));
        return mark;
    }

    /// The mark of a result: gold, silver, or the square of a list.
    public static Pane result(Honour honour, double size, String says) {
        return switch (honour.nomination().result()) {
            case WON -> Marks.won(size, says);
            case NOMINATED -> Marks.nominated(size, says);
            case NAMED -> Marks.named(size, says);
            case SHORTLISTED -> Marks.outline(size, says);
        };
    }
}
