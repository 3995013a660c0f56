package app.matinee.ui.film;

import app.matinee.settings.RatingScale;
import app.matinee.text.Texts;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Says a rating of 1 to 100 in the scale that was chosen: "4½", "9 of 10", "90 of 100".
final class RatingWords {

    private static final int PER_STAR = 20;
    private static final int PER_POINT = 10;

    private final Texts texts;
    private final Supplier<RatingScale> scale;

    RatingWords(Texts texts, Supplier<RatingScale> scale) {
        this.texts = texts;
        this.scale = scale;
    }

    /// The words beside the stars.
    String yours(@Nullable Integer rating) {
        return rating == null
                ? texts.get("film.rating.none")
                : texts.get("film.rating.yours", figure(rating));
    }

    /// The words a screen reader speaks.
    String spoken(@Nullable Integer rating) {
        return rating == null
                ? texts.get("film.rating.none")
                : texts.get("film.rating.spoken", figure(rating));
    }

    private String figure(int rating) {
        return switch (scale.get()) {
            case STARS -> stars(rating);
            case TEN -> texts.get("film.rating.ten", tenths(rating));
            case HUNDRED -> texts.get("film.rating.hundred", rating);
        };
    }

    private static String stars(int rating) {
        int halves = Math.max(1, Math.round(rating / (PER_STAR / 2f)));
        String whole = halves == 1 ? "" : String.valueOf(halves / 2);
        return halves % 2 == 0 ? whole : whole + "½";
    }

    private static String tenths(int rating) {
        return rating % PER_POINT == 0
                ? String.valueOf(rating / PER_POINT)
                : String.valueOf(rating / (double) PER_POINT);
    }
}
