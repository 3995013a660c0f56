package app.matinee.ui.seasons.season;

import app.matinee.awards.season.FilmScore;
import app.matinee.model.AwardedFilm;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.seasons.part.FilmActs;
import app.matinee.ui.seasons.part.FilmMarks;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A film of a ceremony with a dot for each nomination: a gold cup won, a silver ring not won.
final class LeaderRow extends HBox {

    private static final double POSTER = 36;
    private static final double DOT = 15;
    private static final double SMALL_DOT = 12.5;
    private static final double DOT_GAP = 2;
    private static final double SMALL_GAP = 1;

    /// From so many dots on they are drawn smaller.
    private static final int MANY = 12;

    private final Texts texts;

    /// @param most dots any row has, so that all begin at one line
    LeaderRow(FilmScore score, int most, Makers make) {
        this.texts = make.texts();
        AwardedFilm film = score.film();
        getStyleClass().add("leader-row");
        Label title = new Label(SeasonWords.shown(film.title()));
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        VBox words = new VBox(title, yours(film, make.marks(), make.acts()));
        words.getStyleClass().add("leader-words");
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(make.posters().of(film, POSTER), words, dots(score, most), count(score));
        String says =
                SeasonWords.joined(
                        ", ",
                        SeasonWords.shown(film.titleAndYear()),
                        spoken(score),
                        new SeasonWords(texts).yours(film));
        make.acts().on(this, film);
        Stops.name(this, "leader:" + film.id());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(says);
        Tooltip.install(title, new Tooltip(SeasonWords.shown(film.titleAndYear())));
    }

    private HBox yours(AwardedFilm film, FilmMarks marks, FilmActs acts) {
        HBox line = new HBox(marks.seen(film));
        line.getStyleClass().add("leader-yours");
        line.getChildren().addAll(marks.stars(film));
        if (!film.flags().seen()) {
            boolean listed = film.flags().onWatchlist();
            Button watch =
                    new Button(
                            texts.get(listed ? "seasons.film.listed" : "seasons.act.watch"),
                            Icon.WATCHLIST.node(Icon.TINY));
            watch.getStyleClass().addAll("flat", "watch-words");
            watch.pseudoClassStateChanged(Makers.LISTED, listed);
            watch.setFocusTraversable(false);
            watch.setOnAction(_ -> acts.watch(film));
            line.getChildren().add(watch);
        }
        return line;
    }

    /// How many dots a score has.
    static int dots(FilmScore score) {
        return Math.max(score.score().competitive(), score.score().nominations());
    }

    private static HBox dots(FilmScore score, int most) {
        double size = most > MANY ? SMALL_DOT : DOT;
        double gap = most > MANY ? SMALL_GAP : DOT_GAP;
        HBox dots = new HBox(gap);
        dots.getStyleClass().add("leader-dots");
        int wins = score.score().competitive();
        int all = dots(score);
        for (int i = 0; i < all; i++) {
            dots.getChildren().add(i < wins ? Marks.won(size, "") : Marks.outline(size, ""));
        }
        dots.setMouseTransparent(true);
        double wide = most * (size + gap);
        dots.setMinWidth(wide);
        dots.setPrefWidth(wide);
        return dots;
    }

    private TextFlow count(FilmScore score) {
        int wins = score.score().wins();
        int all = Math.max(score.score().nominations(), wins);
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("leader-count");
        if (wins > 0) {
            Text won = new Text(texts.get("seasons.score.won", wins));
            won.getStyleClass().addAll("gold", "strong");
            Text of = new Text(" " + texts.get("seasons.score.of", all));
            of.getStyleClass().add("muted");
            flow.getChildren().addAll(won, of);
        } else {
            Text none = new Text(texts.get("seasons.score.nominations", all));
            none.getStyleClass().add("muted");
            flow.getChildren().add(none);
        }
        flow.setMinWidth(Region.USE_PREF_SIZE);
        flow.setMaxHeight(USE_PREF_SIZE);
        return flow;
    }

    private String spoken(FilmScore score) {
        int nominations = score.score().nominations();
        int wins = score.score().wins();
        return SeasonWords.joined(
                ", ",
                nominations == 0 ? "" : texts.get("seasons.score.nominations", nominations),
                wins == 0 ? "" : texts.get("seasons.score.wins", wins));
    }
}
