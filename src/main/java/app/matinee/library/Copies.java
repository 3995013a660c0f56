package app.matinee.library;

import app.matinee.model.Copy;
import app.matinee.model.Done;
import app.matinee.model.Film;
import app.matinee.model.OwnedCopy;
import app.matinee.model.PartialDate;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The verbs on copies that are owned; each one step, however many copies it changes.
public final class Copies {

    private final Database database;

    Copies(Database database) {
        this.database = database;
    }

    /// All copies in the order of the titles of their films.
    public List<OwnedCopy> all() {
        return database.read(s -> s.copies().all());
    }

    /// Says who has some copies.
    ///
    /// @param since null where it is not known
    public Done<Integer> lend(
            Collection<OwnedCopy> copies, String to, @Nullable PartialDate since) {
        return edit(copies, "lend", copy -> copy.withLent(to, since));
    }

    /// Says that some copies are at home again.
    public Done<Integer> bringBack(Collection<OwnedCopy> copies) {
        return edit(copies, "back", copy -> copy.withLent("", null));
    }

    /// Changes some copies as they are stored now.
    public Done<Integer> edit(Collection<OwnedCopy> copies, UnaryOperator<Copy> change) {
        return edit(copies, "edit", change);
    }

    /// Takes some copies away.
    public Done<Integer> remove(Collection<OwnedCopy> copies) {
        return change(copies, "remove", _ -> Optional.empty());
    }

    /// A new copy of a film, which comes into the library with it.
    public Done<Long> add(long film, Copy copy) {
        return database.write(
                StepLabel.of("step.copy.add", title(film)),
                s -> {
                    s.films()
                            .find(film)
                            .ifPresent(found -> {
                                List<Copy> copies = new ArrayList<>(found.shelves().copies());
                                copies.add(copy);
                                s.films().update(with(found, copies));
                            });
                    return film;
                });
    }

    private Done<Integer> edit(
            Collection<OwnedCopy> copies, String what, UnaryOperator<Copy> change) {
        return change(copies, what, copy -> Optional.of(change.apply(copy)));
    }

    private Done<Integer> change(
            Collection<OwnedCopy> copies, String what, Function<Copy, Optional<Copy>> change) {
        Map<Long, Set<Long>> byFilm =
                copies.stream()
                        .collect(
                                Collectors.groupingBy(
                                        OwnedCopy::film,
                                        Collectors.mapping(
                                                c -> c.copy().id(), Collectors.toSet())));
        StepLabel label =
                byFilm.size() == 1
                        ? StepLabel.of("step.copy." + what, title(copies.iterator().next().film()))
                        : StepLabel.of("step.copies." + what, String.valueOf(copies.size()));
        return database.write(
                label,
                s -> {
                    byFilm.forEach((film, wanted) -> change(s, film, wanted, change));
                    return copies.size();
                });
    }

    private static void change(
            Session s, long film, Set<Long> wanted, Function<Copy, Optional<Copy>> change) {
        s.films()
                .find(film)
                .ifPresent(found -> {
                    List<Copy> copies =
                            found.shelves().copies().stream()
                                    .flatMap(copy ->
                                            (wanted.contains(copy.id())
                                                            ? change.apply(copy)
                                                            : Optional.of(copy))
                                                    .stream())
                                    .toList();
                    s.films().update(with(found, copies));
                });
    }

    private static Film with(Film film, List<Copy> copies) {
        return film.withShelves(film.shelves().withCopies(copies));
    }

    private String title(long film) {
        return database.read(s -> s.films().find(film).map(Film::title).orElse(""));
    }
}
