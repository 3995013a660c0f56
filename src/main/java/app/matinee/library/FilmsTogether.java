package app.matinee.library;

import app.matinee.job.Progress;
import app.matinee.model.Done;
import app.matinee.model.Film;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes many films in one step, and with them the lists they stand on and where they can be
/// watched. Nothing has changed where it is cancelled.
public final class FilmsTogether {

    /// Progress is told after so many films.
    private static final int PORTION = 50;

    private final Database database;

    FilmsTogether(Database database) {
        this.database = database;
    }

    /// What changes.
    ///
    /// @param field the part of the films that names the step
    /// @param onto the keys of the lists the films are put on
    /// @param off the keys of the lists they are taken from
    /// @param watch where they can be watched from now on, null for no change
    /// @param gone the service that does not have them any more, "" for no change
    public record Changes(
            FilmField field,
            UnaryOperator<Film> film,
            Set<Long> onto,
            Set<Long> off,
            @Nullable Watch watch,
            String gone) {

        public Changes {
            onto = Set.copyOf(onto);
            off = Set.copyOf(off);
        }
    }

    /// A service, and its address, which has been checked by [WebAddress].
    public record Watch(String url, String site) {}

    /// @return how many films there were
    public Done<Integer> change(Collection<Long> films, Changes changes, Progress progress) {
        List<Long> ids = List.copyOf(new LinkedHashSet<>(films));
        return database.write(
                StepLabel.of("step.films.edit", String.valueOf(ids.size()), changes.field().code()),
                s -> {
                    int done = 0;
                    for (long id : ids) {
                        s.films()
                                .find(id)
                                .ifPresent(film -> {
                                    Films.update(s, film, changes.film());
                                    watch(s, id, changes);
                                });
                        if (++done % PORTION == 0) {
                            progress.checkCancelled();
                            progress.report(done, ids.size(), "job.films.done", done, ids.size());
                        }
                    }
                    lists(s, changes, ids);
                    return done;
                });
    }

    private static void watch(Session s, long film, Changes changes) {
        Watch watch = changes.watch();
        if (watch == null && changes.gone().isEmpty()) {
            return;
        }
        List<Link> known =
                s.links().ofFilm(film).stream()
                        .filter(link -> link.kind() == LinkKind.WHERE_TO_WATCH)
                        .toList();
        known.stream()
                .filter(link -> link.site().equalsIgnoreCase(changes.gone()))
                .forEach(link -> s.links().delete(link.id()));
        if (watch != null && known.stream().noneMatch(link -> link.url().equals(watch.url()))) {
            s.links()
                    .insert(
                            Link.of(film, LinkKind.WHERE_TO_WATCH, watch.url(), "")
                                    .withSite(watch.site()));
        }
    }

    private static void lists(Session s, Changes changes, List<Long> films) {
        for (long list : changes.onto()) {
            s.lists().find(list).ifPresent(found -> s.lists().update(found.withFilms(films)));
        }
        for (long list : changes.off()) {
            s.lists()
                    .find(list)
                    .ifPresent(found -> s.lists().update(found.withoutFilms(Set.copyOf(films))));
        }
    }
}
