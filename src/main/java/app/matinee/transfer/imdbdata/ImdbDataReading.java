package app.matinee.transfer.imdbdata;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.model.TextFold;
import app.matinee.text.Phrase;
import app.matinee.transfer.imdbdata.TsvFile.ReadSoFar;
import app.matinee.transfer.imdbdata.WantedFilms.Wanted;
import app.matinee.transfer.reading.ImportRefused;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One reading of the data files: the titles that are films of the journal, then who made them,
/// then the names of those.
final class ImdbDataReading {

    private static final Set<String> FILMS =
            Set.of("movie", "short", "tvMovie", "tvMiniSeries", "tvShort", "tvSpecial", "video");
    private static final int YEAR = 5;

    private final DataFiles files;
    private final WantedFilms wanted;
    private final ReadSoFar progress;
    private final Map<Integer, FoundTitle> found = new HashMap<>();

    /// The titles that each film without a number may be.
    private final Map<Wanted, List<FoundTitle>> candidates = new LinkedHashMap<>();

    private final Map<Integer, String> names = new HashMap<>();

    ImdbDataReading(DataFiles files, WantedFilms wanted, ReadSoFar progress) {
        this.files = files;
        this.wanted = wanted;
        this.progress = progress;
    }

    IncomingBatch read(String format, String name) throws ImportRefused {
        files.basics().rows(progress, this::title);
        otherTitles();
        Map<Integer, FoundTitle> all = new HashMap<>(found);
        candidates.values().forEach(some -> some.forEach(title -> all.put(title.number(), title)));
        BitSet numbers = bits(all.keySet());
        each(files.crew(), numbers, all, FoundTitle::crew);
        each(files.principals(), numbers, all, FoundTitle::part);
        people(all.values());

        Gathering gathering = new Gathering();
        FilledFilms films = new FilledFilms(gathering, names);
        found.values().forEach(title -> films.add(title, ""));
        candidates.forEach((film, some) -> {
            FoundTitle chosen = chosen(film, some);
            if (chosen != null) {
                films.add(chosen, film.title());
            } else {
                gathering.add(
                        new Remark(
                                Source.of(DataFiles.BASICS, 0),
                                film.title(),
                                Outcome.SKIPPED,
                                Phrase.of("import.imdbdata.several", some.size())));
            }
        });
        return gathering.batch(format, name);
    }

    private void title(TsvRow row) {
        if (row.key() < 0) {
            return;
        }
        if (wanted.isNumber(row.key())) {
            found.put(row.key(), FoundTitle.of(row));
            return;
        }
        // Eight of ten titles are episodes; they end at the first letter of their type.
        if (row.is(1, "tvEpisode") || !wanted.mayBeOf(row.number(YEAR))) {
            return;
        }
        if (!FILMS.contains(row.get(1))) {
            return;
        }
        List<Wanted> films = wanted.titled(row.get(2));
        if (films.isEmpty() && !row.get(3).equals(row.get(2))) {
            films = wanted.titled(row.get(3));
        }
        films.forEach(film -> candidate(film, row));
    }

    private void candidate(Wanted film, TsvRow row) {
        Integer year = film.year();
        int its = row.number(YEAR);
        if (year == null || its > 0 && Math.abs(its - year) <= 1) {
            candidates.computeIfAbsent(film, _ -> new ArrayList<>(2)).add(FoundTitle.of(row));
        }
    }

    /// Films that nobody knows by these titles may be known by them in another country.
    private void otherTitles() throws ImportRefused {
        Optional<TsvFile> akas = files.akas();
        if (akas.isEmpty() || !wanted.hasTitles(candidates.keySet())) {
            return;
        }
        Map<Integer, Set<Wanted>> titled = new HashMap<>();
        akas.get()
                .rows(
                        progress,
                        row -> {
                            for (Wanted film : wanted.titled(row.get(2))) {
                                if (row.key() >= 0 && !candidates.containsKey(film)) {
                                    titled.computeIfAbsent(row.key(), _ -> new HashSet<>())
                                            .add(film);
                                }
                            }
                        });
        files.basics()
                .rows(
                        progress,
                        row -> {
                            Set<Wanted> films = titled.get(row.key());
                            if (films != null && FILMS.contains(row.get(1))) {
                                films.forEach(film -> candidate(film, row));
                            }
                        });
    }

    private interface Learning {
        void learn(FoundTitle title, TsvRow row);
    }

    private void each(
            Optional<TsvFile> file,
            BitSet numbers,
            Map<Integer, FoundTitle> titles,
            Learning learning)
            throws ImportRefused {
        if (file.isPresent()) {
            file.get()
                    .rows(
                            progress,
                            row -> {
                                FoundTitle title =
                                        row.key() >= 0 && numbers.get(row.key())
                                                ? titles.get(row.key())
                                                : null;
                                if (title != null) {
                                    learning.learn(title, row);
                                }
                            });
        }
    }

    private void people(Collection<FoundTitle> titles) throws ImportRefused {
        BitSet numbers = new BitSet();
        for (FoundTitle title : titles) {
            title.directors().forEach(numbers::set);
            title.writers().forEach(numbers::set);
            title.parts().forEach(part -> numbers.set(part.person()));
        }
        Optional<TsvFile> file = files.names();
        if (file.isPresent()) {
            file.get()
                    .rows(
                            progress,
                            row -> {
                                if (row.key() >= 0 && numbers.get(row.key())) {
                                    names.put(row.key(), row.get(1));
                                }
                            });
        }
    }

    /// The one title a film can be: of its very year before one a year apart, by its directors, in
    /// the cinema before elsewhere; null where several are left.
    private @Nullable FoundTitle chosen(Wanted film, List<FoundTitle> some) {
        List<FoundTitle> left = some;
        if (film.year() != null) {
            left = orAll(left, left.stream().filter(t -> film.year().equals(t.year())).toList());
        }
        if (left.size() > 1 && !film.directors().isEmpty()) {
            left = orAll(left, left.stream().filter(t -> isBy(t, film)).toList());
        }
        if (left.size() > 1) {
            left = orAll(left, left.stream().filter(FoundTitle::isCinema).toList());
        }
        return left.size() == 1 ? left.getFirst() : null;
    }

    private boolean isBy(FoundTitle title, Wanted film) {
        return title.directors().stream()
                .map(names::get)
                .filter(name -> name != null)
                .map(TextFold::fold)
                .anyMatch(film.directors()::contains);
    }

    private static List<FoundTitle> orAll(List<FoundTitle> all, List<FoundTitle> some) {
        return some.isEmpty() ? all : some;
    }

    private static BitSet bits(Collection<Integer> numbers) {
        BitSet bits = new BitSet();
        numbers.forEach(bits::set);
        return bits;
    }
}
