package app.matinee.ui.lists;

import app.matinee.model.FilmSummary;
import app.matinee.model.TextFold;
import app.matinee.ui.kit.inplace.Completion;
import app.matinee.ui.kit.inplace.Suggestion;
import app.matinee.ui.mirror.FilmsMirror;
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
                fitting(TextFold.fold(typed)).stream()
                        .map(film ->
                                new Suggestion(
                                        film.title(), Objects.toString(film.year(), ""), film.id()))
                        .toList());
    }

    /// Titles that begin with what was typed first, the library before what is only known.
    private List<FilmSummary> fitting(String folded) {
        return folded.isEmpty()
                ? List.of()
                : films.all().stream()
                        .filter(film -> film.folded().contains(folded))
                        .sorted(
                                Comparator.comparing((FilmSummary film) ->
                                                !film.folded().startsWith(folded))
                                        .thenComparing(film -> film.flags().reference())
                                        .thenComparingInt(film -> film.folded().length()))
                        .limit(MOST)
                        .toList();
    }

    private void take(Suggestion film) {
        field.clear();
        add.accept(film.id());
    }

    private void takeTyped() {
        fitting(TextFold.fold(field.getText())).stream()
                .findFirst()
                .ifPresent(film -> {
                    field.clear();
                    add.accept(film.id());
                });
    }
}
