package app.matinee.ui.diary.part;

import app.matinee.library.Viewings;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.ui.mirror.FilmRequest;
import app.matinee.ui.mirror.Mirror;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is done to viewings in the diary, each one step that undo takes back however many they are.
public final class DiaryActs {

    private final DiaryParts parts;
    private final Mirror mirror;
    private final Viewings viewings;

    public DiaryActs(DiaryParts parts) {
        this.parts = parts;
        this.mirror = parts.mirror();
        this.viewings = mirror.journal().viewings();
    }

    /// Says of viewings when they were; null for not known. Nothing is carried into days to come.
    public void move(Set<Long> ids, @Nullable PartialDate date) {
        Set<Long> wanted = Set.copyOf(ids);
        boolean toCome = date != null && date.start().isAfter(LocalDate.now(parts.clock()));
        if (!wanted.isEmpty() && !toCome) {
            mirror.write(() -> viewings.move(wanted, date));
        }
    }

    public void rate(Set<Long> ids, @Nullable Rating rating) {
        Set<Long> wanted = Set.copyOf(ids);
        if (!wanted.isEmpty()) {
            mirror.write(() -> viewings.rate(wanted, rating));
        }
    }

    public void rewatch(Set<Long> ids, boolean rewatch) {
        Set<Long> wanted = Set.copyOf(ids);
        if (!wanted.isEmpty()) {
            mirror.write(() -> viewings.rewatch(wanted, rewatch));
        }
    }

    public void delete(Set<Long> ids) {
        Set<Long> wanted = Set.copyOf(ids);
        if (!wanted.isEmpty()) {
            mirror.write(() -> viewings.deleteAll(wanted));
        }
    }

    /// Opens the page of a film at its viewings.
    public void open(long film) {
        parts.door().accept(film);
        mirror.requests().choose(FilmRequest.JOURNAL);
    }
}
