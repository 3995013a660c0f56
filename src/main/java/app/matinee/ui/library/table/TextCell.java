package app.matinee.ui.library.table;

import app.matinee.model.FilmSummary;
import app.matinee.text.Typeset;
import java.util.function.Function;

/// A cell of words.
final class TextCell extends FilmCell {

    private final Function<FilmSummary, String> text;

    TextCell(Function<FilmSummary, String> text, String... styleClasses) {
        this.text = text;
        getStyleClass().addAll(styleClasses);
    }

    @Override
    void draw(FilmSummary film) {
        setText(Typeset.of(text.apply(film)));
    }
}
