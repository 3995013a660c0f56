package app.matinee.ui.stats;

import app.matinee.model.FilmSummary;
import app.matinee.ui.kit.poster.PosterText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Gets the posters of films all together, for a picture that is drawn once.
final class YearPosters {

    private static final double FINE = 2;

    private final StatsParts parts;
    private final double width;

    YearPosters(StatsParts parts, double width) {
        this.parts = parts;
        this.width = width;
    }

    /// @param then gets a poster for each of the films, a drawn one where its picture is missing
    void load(List<FilmSummary> films, Consumer<Map<Long, Image>> then) {
        Map<Long, Image> images = new HashMap<>();
        if (films.isEmpty()) {
            then.accept(images);
        }
        for (FilmSummary film : films) {
            Consumer<Image> have =
                    image -> {
                        images.put(film.id(), image);
                        if (images.size() == films.size()) {
                            then.accept(images);
                        }
                    };
            String hash = film.posterHash();
            if (hash == null) {
                have.accept(drawn(film));
            } else {
                parts.pictures().load(hash, width * FINE, have, () -> have.accept(drawn(film)));
            }
        }
    }

    private Image drawn(FilmSummary film) {
        return parts.painter()
                .image(
                        new PosterText(film.title(), film.year(), film.directors()),
                        film.posterSeed(),
                        width,
                        FINE);
    }
}
