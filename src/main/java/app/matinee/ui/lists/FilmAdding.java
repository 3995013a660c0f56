package app.matinee.ui.lists;

import app.matinee.model.FilmSummary;
import app.matinee.ui.kit.inplace.Completion;
import app.matinee.ui.kit.inplace.Suggestion;
import app.matinee.ui.mirror.FilmsMirror;
import app.matinee.ui.mirror.TitleSearch;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.control.TextField;

/// A field in which a film is typed and put on the list: Down chooses among those that fit, Enter
/// takes it. Enter without a choice takes the first of them, as only known films can be taken.
final class FilmAdding {

    private static final int MOST = 8;

    /// Of so many, those of the library come first.
    private static final int LOOKED_AT = 40;

    private final FilmsMirror films;
    private final TextField field;
    private final LongConsumer add;

    FilmAdding(FilmsMirror films, TextField field, LongConsumer add) {
        this.films = films;
        this.field = field;
        this.add = add;
        new Completion(field, this::suggest, false).onTaken(this::take);
        field.setOnAction(_ -> takeTyped());
    }

    private void suggest(String typed, Consumer<List<Suggestion>> sink) {
        sink.accept(
                fitting(typed).stream()
                        .map(film ->
                                new Suggestion(
                                        film.title(), Objects.toString(film.year(), ""), film.id()))
                        .toList());
    }

    private List<FilmSummary> fitting(String typed) {
        return TitleSearch.films(typed, films.all(), LOOKED_AT).stream()
                .sorted(Comparator.comparing(film -> film.flags().reference()))
                .limit(MOST)
                .toList();
    }

    private void take(Suggestion film) {
        field.clear();
        add.accept(film.id());
    }

    private void takeTyped() {
        fitting(field.getText()).stream()
                .findFirst()
                .ifPresent(film -> {
                    field.clear();
                    add.accept(film.id());
                });
    }
}
