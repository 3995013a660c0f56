package app.matinee.ui.library.table;

import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.Stars;

/// Half stars, or the word for none.
final class RatingCell extends FilmCell {

    private final Stars stars = new Stars(12);
    private final RatingText words;

    RatingCell(RatingText words) {
        this.words = words;
        getStyleClass().add("rating-cell");
    }

    @Override
    void draw(FilmSummary film) {
        Rating rating = film.rating();
        stars.show(rating == null ? null : (Integer) rating.value(), words.of(rating));
        setGraphic(rating == null ? null : stars);
        setText(rating == null ? words.of(null) : null);
    }
}
