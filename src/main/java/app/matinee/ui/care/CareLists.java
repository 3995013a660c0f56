package app.matinee.ui.care;

import app.matinee.model.Diary;
import app.matinee.model.FilmSummary;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What is missing, of each kind; pure, for jobs.
///
/// @param counts how many there are of each kind
/// @param items the first of each kind, [#MOST] at most
record CareLists(Map<CareKind, Integer> counts, Map<CareKind, List<CareItem>> items) {

    static final CareLists NONE = new CareLists(Map.of(), Map.of());

    /// As many as anybody works through between two looks.
    static final int MOST = 2_000;

    /// A draft nobody touched for so long is old.
    private static final Duration OLD = Duration.ofDays(30);

    CareLists {
        counts = Map.copyOf(counts);
        items = Map.copyOf(items);
    }

    int count(CareKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    List<CareItem> of(CareKind kind) {
        return items.getOrDefault(kind, List.of());
    }

    boolean isNothing() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    /// @param films those known only through awards are left alone
    static CareLists of(
            List<FilmSummary> films, Diary diary, List<WritingSummary> writings, Instant now) {
        Gathering gathering = new Gathering();
        gathering.films(CareKind.POSTER, films, film -> film.posterHash() == null);
        gathering.films(CareKind.YEAR, films, film -> film.year() == null);
        gathering.films(CareKind.DIRECTOR, films, film -> film.directors().isEmpty());
        for (int i = 0; i < diary.size(); i++) {
            if (!diary.isRated(i)) {
                int place = i;
                gathering.add(CareKind.RATING, () -> new CareItem.OfViewing(diary.entry(place)));
            }
        }
        for (WritingSummary writing : writings) {
            if (writing.state() == WritingState.DRAFT
                    && writing.changed().plus(OLD).isBefore(now)) {
                gathering.add(CareKind.DRAFT, () -> new CareItem.OfDraft(writing));
            }
        }
        return new CareLists(gathering.counts, gathering.items);
    }

    private interface Item {
        CareItem get();
    }

    private static final class Gathering {

        private final Map<CareKind, Integer> counts = new EnumMap<>(CareKind.class);
        private final Map<CareKind, List<CareItem>> items = new EnumMap<>(CareKind.class);

        void films(CareKind kind, List<FilmSummary> films, Predicate<FilmSummary> misses) {
            for (FilmSummary film : films) {
                if (!film.flags().reference() && misses.test(film)) {
                    add(kind, () -> new CareItem.OfFilm(film));
                }
            }
        }

        void add(CareKind kind, Item item) {
            int before = counts.merge(kind, 1, Integer::sum);
            if (before <= MOST) {
                items.computeIfAbsent(kind, _ -> new ArrayList<>()).add(item.get());
            }
        }
    }
}
