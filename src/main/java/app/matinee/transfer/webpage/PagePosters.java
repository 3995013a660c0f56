package app.matinee.transfer.webpage;

import app.matinee.model.FilmSummary;
import app.matinee.pictures.PictureRefused;
import app.matinee.pictures.Thumbnails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/// The posters of a page, small and inside it; a film without one has its initial on a ground of
/// its own.
final class PagePosters {

    /// Sharp at twice the density, and some kilobytes each.
    private static final int WIDTH = 120;

    /// More would make a page that browsers open slowly.
    private static final int MOST = 2_000;

    private static final int HUES = 360;

    private final Thumbnails thumbnails;
    private int shown;
    private int leftOut;

    PagePosters(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
    }

    /// How many posters there was no room for.
    int leftOut() {
        return leftOut;
    }

    String of(FilmSummary film) {
        String hash = film.posterHash();
        if (hash != null && shown >= MOST) {
            leftOut++;
        } else if (hash != null) {
            try {
                Path file = thumbnails.file(hash, WIDTH);
                String type = file.toString().endsWith(".png") ? "png" : "jpeg";
                String data = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
                shown++;
                return "<img alt=\"\" loading=\"lazy\" src=\"data:image/%s;base64,%s\">"
                        .formatted(type, data);
            } catch (IOException | PictureRefused missing) {
                return drawn(film);
            }
        }
        return drawn(film);
    }

    private static String drawn(FilmSummary film) {
        String initial =
                film.title()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .mapToObj(Character::toString)
                        .findFirst()
                        .orElse("·");
        int hue = Math.floorMod(film.sortKey().hashCode() + film.posterSeed() * 47, HUES);
        return "<span class=\"drawn\" aria-hidden=\"true\" style=\"--hue: %d\">%s</span>"
                .formatted(hue, Html.escaped(initial));
    }
}
