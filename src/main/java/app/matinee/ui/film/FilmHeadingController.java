package app.matinee.ui.film;

import app.matinee.awards.PrizeLine;
import app.matinee.library.FilmDossier;
import app.matinee.model.Film;
import app.matinee.model.Link;
import app.matinee.model.Rating;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.StarRating;
import app.matinee.ui.kit.inplace.InPlaceText;
import app.matinee.ui.mirror.FilmRequest;
import app.matinee.ui.mirror.FilmVerbs;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The heading of a film's page: what it is, what it won, what its owner thinks of it, and what can
/// be done with it.
public final class FilmHeadingController {

    private static final double STAR = 20;
    private static final double MARK = 16;

    private final Mirror mirror;
    private final LiveSettings settings;
    private final Texts texts;
    private final Browser browser;
    private final PosterArt poster;
    private final FilmVerbs verbs;
    private final HeadingMenu menu;
    private final RatingWords words;
    private final FilmWords filmWords;
    private final PrizeWords prizeWords;
    private final StarRating stars;
    private final InPlaceText title;
    private @Nullable FilmDossier shown;
    private @Nullable HeadingRoom room;
    private boolean showing;
    private @Nullable HeadingTint colours;

    @FXML private StackPane heading;
    @FXML private Region tint;
    @FXML private StackPane place;
    @FXML private Label meta;
    @FXML private HBox prizes;
    @FXML private StackPane prizeMark;
    @FXML private Label prizeLine;
    @FXML private Label totals;
    @FXML private HBox rating;
    @FXML private Label ratingWords;
    @FXML private ToggleButton like;
    @FXML private Button trailer;
    @FXML private Button log;
    @FXML private Button write;
    @FXML private MenuButton more;

    public FilmHeadingController(
            Mirror mirror,
            Texts texts,
            LiveSettings settings,
            PosterArt poster,
            Browser browser,
            Dialogs dialogs) {
        this.mirror = mirror;
        this.settings = settings;
        this.texts = texts;
        this.browser = browser;
        this.poster = poster;
        this.verbs = new FilmVerbs(mirror);
        this.menu = new HeadingMenu(verbs, dialogs, texts, mirror.personPages()::ask);
        this.words = new RatingWords(texts, () -> settings.get().ratingScale());
        this.filmWords = new FilmWords(texts);
        this.prizeWords = new PrizeWords(texts);
        this.stars = new StarRating(STAR, words::spoken);
        this.title = new InPlaceText(texts, texts.get("film.title"), this::rename, "display");
    }

    @FXML
    private void initialize() {
        rating.getChildren().addFirst(stars);
        stars.valueProperty().subscribe(this::rated);
        trailer.setGraphic(Icon.PLAY.node(Icon.SMALL));
        log.setGraphic(Icon.TICKET.node(Icon.SMALL));
        write.setGraphic(Icon.PENCIL.node(Icon.SMALL));
        more.setGraphic(Icon.MORE.node());
        new HeadingKeys(heading)
                .add("Shortcut+T", trailer)
                .add("Shortcut+Shift+L", log)
                .add("Shortcut+Shift+W", write);
        new PosterHand(poster, menu, verbs, () -> Optional.ofNullable(shown)).attach();
        more.setOnShowing(_ -> refillMenu());
        settings.property()
                .when(heading.sceneProperty().map(_ -> true).orElse(false))
                .subscribe(_ -> showRating());
        mirror.openFilm().dossierProperty().subscribe(this::show);
    }

    private void show(@Nullable FilmDossier dossier) {
        if (dossier == null) {
            return;
        }
        if (shown != null && shown.film().id() != dossier.film().id()) {
            title.finish();
        }
        boolean first = shown == null;
        shown = dossier;
        Film film = dossier.film();
        title.show(film.title());
        poster.show(dossier);
        tint(dossier);
        showMeta();
        showPrizes(PrizeLine.of(dossier.honours()));
        showRating();
        like.setSelected(film.opinion().liked());
        like.setGraphic(
                Marks.heart(
                        MARK,
                        film.opinion().liked(),
                        texts.get(film.opinion().liked() ? "film.liked" : "film.like")));
        trailer.setVisible(dossier.trailer().isPresent());
        trailer.setManaged(dossier.trailer().isPresent());
        refillMenu();
        if (first) {
            arrange();
        }
        if (room != null) {
            room.titled(film.title());
        }
    }

    /// Only with a film, since a poster without one has no colours.
    private void tint(FilmDossier dossier) {
        if (colours == null) {
            colours = new HeadingTint(heading, tint, poster.images());
        }
        colours.show(dossier);
    }

    private void arrange() {
        HeadingShape shape =
                new HeadingShape(
                        poster,
                        title,
                        meta,
                        prizes,
                        totals,
                        rating,
                        ratingWords,
                        List.of(trailer, log, write),
                        more);
        room = new HeadingRoom(heading, place, shape, meta, log, this::showMeta);
        room.follow();
    }

    private void showMeta() {
        if (shown != null) {
            meta.setText(filmWords.line(shown.film(), room != null && room.isWide()));
            shownWhen(meta, !meta.getText().isEmpty());
        }
    }

    private void showPrizes(PrizeLine line) {
        boolean won = line.wins() > 0;
        prizeLine.setText(prizeWords.line(line));
        prizeLine.getStyleClass().remove("gold");
        if (won) {
            prizeLine.getStyleClass().add("gold");
        }
        prizeMark
                .getChildren()
                .setAll(
                        won
                                ? Marks.won(MARK, texts.get("film.prizes.mark.won"))
                                : line.nominations() > 0
                                        ? Marks.nominated(
                                                MARK, texts.get("film.prizes.mark.nominated"))
                                        : Marks.named(MARK, texts.get("film.prizes.mark.named")));
        totals.setText(prizeWords.totals(line));
        shownWhen(prizes, !line.isEmpty());
        shownWhen(totals, !totals.getText().isEmpty());
    }

    private void showRating() {
        Rating own = shown == null ? null : shown.film().opinion().rating();
        Integer value = own == null ? null : own.value();
        showing = true;
        stars.setValue(value);
        showing = false;
        ratingWords.setText(words.yours(value));
    }

    private void rated(@Nullable Integer value) {
        if (!showing) {
            ratingWords.setText(words.yours(value));
            withFilm(id -> verbs.rate(Set.of(id), value == null ? null : new Rating(value)));
        }
    }

    private Optional<String> rename(String typed) {
        if (typed.isEmpty()) {
            return Optional.of(texts.get("film.title.needed"));
        }
        withFilm(id -> verbs.rename(id, typed));
        return Optional.empty();
    }

    @FXML
    private void liked() {
        withFilm(id -> verbs.like(Set.of(id), like.isSelected()));
    }

    @FXML
    private void playTrailer() {
        if (shown != null) {
            shown.trailer().map(Link::url).ifPresent(browser::open);
        }
    }

    @FXML
    private void logViewing() {
        mirror.requests().ask(FilmRequest.LOG_VIEWING);
    }

    @FXML
    private void beginWriting() {
        mirror.requests().ask(FilmRequest.WRITE);
    }

    /// Filled before it opens too, since a menu without items never asks for them.
    private void refillMenu() {
        if (shown != null) {
            more.getItems().setAll(menu.all(shown));
        }
    }

    private void withFilm(LongConsumer action) {
        if (shown != null) {
            action.accept(shown.film().id());
        }
    }

    private static void shownWhen(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
