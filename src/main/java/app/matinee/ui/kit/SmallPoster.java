package app.matinee.ui.kit;

import app.matinee.model.FilmSummary;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.kit.poster.PosterText;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The poster of a film in a line or a day, made once and shown again for other films.
public final class SmallPoster extends StackPane {

    /// Pictures are asked for as sharp as a screen of twice the usual density needs them.
    private static final double SHARPNESS = 2;

    private final PictureImages pictures;
    private final PosterView view;
    private final double width;
    private @Nullable FilmSummary shown;

    /// @param width in pixels
    public SmallPoster(PosterPainter painter, PictureImages pictures, double width) {
        this.pictures = pictures;
        this.width = width;
        this.view = new PosterView(painter, width);
        getChildren().add(view);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    /// Shows a film; null shows nothing.
    public SmallPoster show(@Nullable FilmSummary film) {
        if (film == null) {
            shown = null;
            view.clear();
            return this;
        }
        if (film == shown) {
            return this;
        }
        shown = film;
        view.show(new PosterText(film.title(), film.year(), ""), film.posterSeed());
        String hash = film.posterHash();
        if (hash != null) {
            pictures.load(
                    hash,
                    width * SHARPNESS,
                    image -> {
                        if (film == shown) {
                            view.show(image, film.title());
                        }
                    });
        }
        return this;
    }
}
