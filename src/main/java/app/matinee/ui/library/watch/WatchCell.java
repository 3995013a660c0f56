package app.matinee.ui.library.watch;

import app.matinee.model.FilmSummary;
import app.matinee.model.Link;
import app.matinee.model.Watchlisting;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.library.choice.FilmSelection;
import app.matinee.ui.library.wall.WallParts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A film of the watchlist: how soon it is meant, why it is there, since when, and where it can be
/// watched now.
final class WatchCell extends ListCell<FilmSummary> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double POSTER = 48;
    private static final double MARK = 16;
    private static final int MOST_SERVICES = 3;

    private final Texts texts;
    private final Reasons reasons;
    private final Services services;
    private final FilmSelection selection;
    private final SmallPoster poster;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label why = new Label();
    private final Label urgency = new Label();
    private final Label since = new Label();
    private final Node seen;
    private final FlowPane where = new FlowPane();
    private final HBox line;

    WatchCell(WallParts parts, Reasons reasons, Services services, FilmSelection selection) {
        this.texts = parts.texts();
        this.reasons = reasons;
        this.services = services;
        this.selection = selection;
        this.poster = new SmallPoster(parts.painter(), parts.pictures(), POSTER);
        this.seen = Marks.seen(MARK, texts.get("library.tile.seen"));
        title.getStyleClass().add("strong");
        facts.getStyleClass().addAll("caption", "muted");
        why.getStyleClass().add("watch-why");
        urgency.getStyleClass().addAll("caption", "medium", "velvet");
        since.getStyleClass().addAll("caption", "hint");
        where.getStyleClass().add("watch-where");
        for (Label label : List.of(why, urgency, since)) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        VBox words = new VBox(title, facts, why);
        words.getStyleClass().add("watch-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox above = new HBox(seen, urgency, since);
        above.getStyleClass().add("watch-above");
        VBox side = new VBox(above, where);
        side.getStyleClass().add("watch-side");
        line = new HBox(poster, words, side);
        line.getStyleClass().add("watch-line");
        getStyleClass().add("watch-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FilmSummary film, boolean empty) {
        super.updateItem(film, empty);
        refresh();
        if (empty || film == null) {
            poster.show(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        poster.show(film);
        title.setText(Typeset.of(film.title()));
        facts.setText(Typeset.of(reasons.facts(film)));
        Watchlisting listed = film.watchlist();
        why.setText(listed == null ? "" : Typeset.of(listed.why().replace('\n', ' ')));
        Urgency urgent = Urgency.of(film);
        urgency.setText(
                urgent == Urgency.SOMETIME ? "" : texts.get("watch.urgency." + urgent.code()));
        since.setText(reasons.since(film));
        seen.setVisible(film.flags().seen());
        seen.setManaged(film.flags().seen());
        List<Link> links = services.of(film);
        where.getChildren().setAll(links.stream().limit(MOST_SERVICES).map(this::chip).toList());
        setAccessibleText(
                Stream.of(
                                film.title(),
                                facts.getText(),
                                urgency.getText(),
                                since.getText(),
                                why.getText(),
                                links.stream()
                                        .map(Reasons::service)
                                        .collect(Collectors.joining(", ")))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
        setGraphic(line);
    }

    /// Shows whether the film is selected.
    void refresh() {
        FilmSummary film = getItem();
        pseudoClassStateChanged(CHOSEN, film != null && selection.contains(film));
    }

    private Label chip(Link link) {
        Label chip = new Label(Reasons.service(link), Icon.STREAM.node(Icon.TINY));
        chip.getStyleClass().addAll("caption", "muted");
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
