package app.matinee.ui.desk.piece;

import app.matinee.job.Jobs;
import app.matinee.model.FilmSummary;
import app.matinee.model.Writing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.View;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.writing.OpenPiece;
import app.matinee.ui.kit.writing.RevisionsController;
import app.matinee.ui.kit.writing.WritingController;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// One piece over the whole width: at the left what it is and what it said before, beside it the
/// workbench.
public final class PieceDesk extends HBox {

    /// From this width on, at 100 % text, editor and preview stand side by side.
    private static final double FOR_PREVIEW = 1_000;

    private static final double FOR_SIDE = 760;

    private final OpenPiece piece;
    private final Jobs jobs;
    private final Texts texts;
    private final LiveSettings settings;
    private final ScrollPane side = new ScrollPane();
    private final Hyperlink film = new Hyperlink();
    private final Button publishing;
    private final View<WritingController> writing;
    private Runnable gone = () -> {};
    private LongConsumer openFilm = _ -> {};

    /// @param parts loads the workbench of the piece
    public PieceDesk(OpenPiece piece, Views parts, Jobs jobs, Texts texts, LiveSettings settings) {
        this.piece = piece;
        this.jobs = jobs;
        this.texts = texts;
        this.settings = settings;
        this.writing = parts.load(WritingController.class);
        getStyleClass().add("piece-desk");
        Button back = new Button(texts.get("desk.back"), Icon.ARROW_LEFT.node(Icon.SMALL));
        back.getStyleClass().addAll("small", "flat", "piece-back");
        back.setOnAction(_ -> gone.run());
        publishing = new Button(texts.get("desk.publish.do"), Icon.PUBLISHED.node(Icon.SMALL));
        publishing.getStyleClass().add("small");
        film.getStyleClass().add("strong");
        film.setWrapText(true);
        film.setOnAction(_ -> {
            Writing now = piece.openProperty().get();
            if (now != null && now.filmId() != null) {
                openFilm.accept(now.filmId());
            }
        });
        film.managedProperty().bind(film.visibleProperty());
        VBox column =
                new VBox(
                        back,
                        film,
                        new PieceFacts(piece, texts, new DateText(texts, settings)),
                        publishing,
                        parts.load(RevisionsController.class).root());
        column.getStyleClass().add("piece-side");
        side.setContent(column);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().addAll("edge-to-edge", "piece-side-scroll");
        side.managedProperty().bind(side.visibleProperty());
        HBox.setHgrow(writing.root(), Priority.ALWAYS);
        getChildren().addAll(side, writing.root());
        getStyleClass().add("page");
        Debounce arranging = new Debounce(Duration.ONE, this::arrange);
        widthProperty().subscribe(_ -> arranging.call());
        settings.property().subscribe(_ -> arranging.call());
        piece.openProperty().subscribe(this::show);
        piece.mirror().revisionProperty().subscribe((_, _) -> refresh());
        setVisible(false);
    }

    /// @param back leads out of the piece
    /// @param toFilm opens the page of a film
    /// @param publish opens the sheet that publishes it
    public void leadsTo(Runnable back, LongConsumer toFilm, Runnable publish) {
        gone = back;
        openFilm = toFilm;
        publishing.setOnAction(_ -> publish.run());
    }

    /// Reads a piece and puts it on the workbench, the caret in its text.
    public void open(long id) {
        jobs.startQuietly(_ -> piece.mirror().journal().writings().find(id))
                .onSuccess(found -> found.ifPresent(this::open));
    }

    /// The way back, for menu and palette.
    public ActionItem back() {
        return ActionItem.of(texts, "desk.back", gone)
                .withIcon(Icon.ARROW_LEFT::node)
                .withKeys("Esc");
    }

    private void open(Writing found) {
        Long about = found.filmId();
        if (about == null) {
            piece.film().close();
        } else {
            piece.film().open(about);
        }
        piece.open(found);
        piece.call();
    }

    private void refresh() {
        long id = piece.id();
        if (id != 0) {
            jobs.startQuietly(_ -> piece.mirror().journal().writings().find(id))
                    .onSuccess(found -> refreshed(id, found));
        }
    }

    private void refreshed(long id, Optional<Writing> found) {
        if (piece.id() != id) {
            return;
        }
        if (found.isPresent()) {
            piece.refresh(found.get());
        } else {
            piece.close();
            gone.run();
        }
    }

    private void show(@Nullable Writing now) {
        Long about = now == null ? null : now.filmId();
        Optional<FilmSummary> found =
                about == null ? Optional.empty() : piece.mirror().films().find(about);
        film.setVisible(found.isPresent());
        found.ifPresent(f ->
                film.setText(
                        f.year() == null
                                ? f.title()
                                : texts.get("writing.filmAndYear", f.title(), f.year() + "")));
    }

    private void arrange() {
        double width = getWidth() * 100 / settings.get().textScale();
        side.setVisible(width >= FOR_SIDE);
        writing.controller().roomFor(width >= FOR_PREVIEW);
    }
}
