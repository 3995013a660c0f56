package app.matinee.ui.kit;

import app.matinee.model.Rating;
import app.matinee.text.Texts;
import org.jspecify.annotations.Nullable;

/// Says ratings in words, for screen readers and lists: "4½ stars", "Not rated".
public final class RatingText {

    private final Texts texts;

    public RatingText(Texts texts) {
        this.texts = texts;
    }

    public String of(@Nullable Rating rating) {
        return ofHalves(rating == null ? 0 : rating.halfStars());
    }

    /// @param halves half stars, 0 for not rated
    public String ofHalves(int halves) {
        if (halves == 0) {
            return texts.get("rating.none");
        }
        String whole = halves == 1 ? "" : String.valueOf(halves / 2);
        return texts.get("rating.stars", halves % 2 == 0 ? whole : whole + "½");
    }
}
