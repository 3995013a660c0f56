package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.PartialDate;
import app.matinee.model.Viewing;
import app.matinee.store.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds which viewings of a batch the journal has: the same film on the same day, each of the
/// journal's standing for one of the file's.
final class ViewingComparison {

    private final Session session;
    private final IncomingBatch batch;
    private final BatchFilms films;
    private final Noting.Memory memory;
    private final Map<Long, List<Viewing>> there = new HashMap<>();
    private final Set<Long> claimed = new HashSet<>();

    ViewingComparison(
            Session session, IncomingBatch batch, BatchFilms films, Noting.Memory memory) {
        this.session = session;
        this.batch = batch;
        this.films = films;
        this.memory = memory;
    }

    List<Verdict> verdicts() {
        Verdict[] verdicts = new Verdict[batch.viewings().size()];
        @Nullable Viewing[] same = new @Nullable Viewing[verdicts.length];
        for (int pass = 0; pass < Nearness.values().length; pass++) {
            for (int i = 0; i < verdicts.length; i++) {
                if (same[i] == null) {
                    same[i] = claim(batch.viewings().get(i), Nearness.values()[pass]);
                }
            }
        }
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = verdict(i, same[i]);
        }
        return Arrays.asList(verdicts);
    }

    /// How much alike two viewings of a film must be, the strictest first.
    private enum Nearness {
        /// The same one, of another journal.
        IDENTITY,
        DAY_RATING_AND_TAGS,
        DAY_AND_RATING,
        DAY,
        WITHIN_PERIOD,
        /// The file knows no day, and the journal knows more.
        WITHOUT_DAY
    }

    private Verdict verdict(int index, @Nullable Viewing known) {
        IncomingViewing coming = batch.viewings().get(index);
        Verdict out = films.withoutFilm(coming.film());
        if (out != null) {
            return out;
        }
        if (known == null) {
            return Verdict.of(Outcome.NEW);
        }
        Noting noting = new Noting(RecordKind.VIEWING, index, known.filmId(), memory);
        merge(known, coming.viewing(), noting);
        return Verdict.there(known.id(), noting);
    }

    private @Nullable Viewing claim(IncomingViewing coming, Nearness nearness) {
        Target target = films.target(coming.film());
        if (target == null || target.key() == 0) {
            return null;
        }
        for (Viewing viewing : ofFilm(target.key())) {
            if (!claimed.contains(viewing.id()) && alike(viewing, coming.viewing(), nearness)) {
                claimed.add(viewing.id());
                return viewing;
            }
        }
        return null;
    }

    private List<Viewing> ofFilm(long film) {
        return there.computeIfAbsent(film, _ -> new ArrayList<>(session.viewings().ofFilm(film)));
    }

    private static boolean alike(Viewing mine, Viewing theirs, Nearness nearness) {
        PartialDate ours = mine.date();
        PartialDate date = theirs.date();
        boolean sameDay = ours == null ? date == null : ours.equals(date);
        boolean sameRating = Objects.equals(mine.rating(), theirs.rating());
        return switch (nearness) {
            case IDENTITY -> mine.uuid().equals(theirs.uuid());
            case DAY_RATING_AND_TAGS -> sameDay && sameRating && mine.tags().equals(theirs.tags());
            case DAY_AND_RATING -> sameDay && sameRating;
            case DAY -> sameDay;
            case WITHIN_PERIOD ->
                    ours != null && date != null && ours.iso().startsWith(date.iso() + "-");
            case WITHOUT_DAY -> date == null;
        };
    }

    /// The viewing with what the file adds to it.
    static Viewing merge(Viewing mine, Viewing theirs, Noting noting) {
        var rating = mine.rating();
        if (theirs.rating() != null && !theirs.rating().equals(rating)) {
            String value = String.valueOf(theirs.rating().value());
            if (rating == null) {
                noting.fill(ImportField.RATING, value);
                rating = theirs.rating();
            } else if (noting.takes(ImportField.RATING, String.valueOf(rating.value()), value)) {
                rating = theirs.rating();
            }
        }
        List<String> tags = new ArrayList<>(mine.tags());
        for (String tag : theirs.tags()) {
            if (tags.stream().noneMatch(known -> known.equalsIgnoreCase(tag))) {
                noting.fill(ImportField.TAGS, tag);
                tags.add(tag);
            }
        }
        return new Viewing(
                mine.id(),
                mine.uuid(),
                mine.filmId(),
                date(mine, theirs, noting),
                text(noting, ImportField.PLACE, mine.place(), theirs.place()),
                text(noting, ImportField.FORMAT, mine.format(), theirs.format()),
                text(noting, ImportField.COMPANY, mine.company(), theirs.company()),
                mine.rewatch(),
                mine.completion(),
                mine.stoppedAt(),
                rating,
                text(noting, ImportField.NOTE, mine.note(), theirs.note()),
                tags);
    }

    /// Of one and the same viewing the day may have been put right.
    private static @Nullable PartialDate date(Viewing mine, Viewing theirs, Noting noting) {
        PartialDate date = theirs.date();
        if (date == null || date.equals(mine.date()) || !mine.uuid().equals(theirs.uuid())) {
            return mine.date();
        }
        if (mine.date() == null) {
            noting.fill(ImportField.DATE, date.iso());
            return date;
        }
        return noting.takes(ImportField.DATE, mine.date().iso(), date.iso()) ? date : mine.date();
    }

    static String text(Noting noting, ImportField field, String mine, String theirs) {
        if (theirs.isBlank() || theirs.strip().equals(mine.strip())) {
            return mine;
        }
        if (mine.isBlank()) {
            noting.fill(field, theirs);
            return theirs;
        }
        return noting.takes(field, mine, theirs) ? theirs : mine;
    }
}
