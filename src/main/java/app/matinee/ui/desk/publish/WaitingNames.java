package app.matinee.ui.desk.publish;

import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.Writing;
import app.matinee.publish.post.Subject;
import java.util.List;

/// Reads what waits for a site, with the names of what it is about. For a job.
record WaitingNames(Journal journal) {

    List<WaitingPost> waiting() {
        return journal.publications().queue().stream()
                .map(post -> new WaitingPost(post, title(Subject.of(post.subject())), null))
                .toList();
    }

    private String title(Subject subject) {
        return switch (subject) {
            case Subject.OfFilm(long film) -> film(film);
            case Subject.OfWriting(long writing) ->
                    journal.writings().find(writing).map(this::title).orElse("");
            case Subject.OfList(long list) ->
                    journal.lists().all().stream()
                            .filter(each -> each.id() == list)
                            .map(FilmList::name)
                            .findFirst()
                            .orElse("");
            case Subject.OfMonth(var month) -> month.toString();
        };
    }

    private String title(Writing writing) {
        Long film = writing.filmId();
        return writing.title().isEmpty() && film != null ? film(film) : writing.title();
    }

    private String film(long id) {
        return journal.films().find(id).map(Film::title).orElse("");
    }
}
