package app.matinee.ui.diary.inbox;

import app.matinee.library.ViewingToLog;
import app.matinee.model.Diary;
import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.TextFold;
import app.matinee.text.Phrase;
import app.matinee.transfer.inbox.InboxLine;
import app.matinee.transfer.inbox.InboxReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What would become of the lines of an inbox. Made in a job.
record InboxPreview(List<InboxRow> rows) {

    /// @param turned the lines that are meant the other way
    static InboxPreview of(
            String text, InboxTitles titles, Diary diary, LocalDate today, Set<String> turned) {
        InboxReading reading = new InboxReading(today, titles::isTitle);
        Set<String> before = new HashSet<>();
        List<InboxRow> rows = new ArrayList<>();
        text.lines()
                .forEach(line -> {
                    switch (reading.read(line)) {
                        case InboxLine.Nothing _ -> {}
                        case InboxLine.Wrong(Phrase why) ->
                                rows.add(new InboxRow(line, null, null, null, why));
                        case InboxLine.Seen seen ->
                                rows.add(
                                        row(
                                                line,
                                                Readings.of(reading, line, seen, turned),
                                                titles,
                                                diary,
                                                before));
                    }
                });
        return new InboxPreview(List.copyOf(rows));
    }

    /// The two ways a line may be meant, the chosen one first.
    private record Readings(InboxLine.Seen seen, InboxLine.@Nullable Seen otherwise) {

        static Readings of(
                InboxReading reading, String line, InboxLine.Seen usual, Set<String> turned) {
            InboxLine.Seen other = reading.otherwise(line).orElse(null);
            return other != null && turned.contains(line)
                    ? new Readings(other, usual)
                    : new Readings(usual, other);
        }
    }

    private static InboxRow row(
            String line, Readings ways, InboxTitles titles, Diary diary, Set<String> before) {
        InboxLine.Seen seen = ways.seen();
        InboxLine.Seen otherwise = ways.otherwise();
        List<FilmSummary> meant = titles.meant(seen.title(), seen.year());
        if (meant.size() > 1) {
            return new InboxRow(
                    line,
                    seen,
                    otherwise,
                    null,
                    Phrase.of("inbox.doubtful", meant.size(), seen.title()));
        }
        FilmSummary film = meant.isEmpty() ? null : meant.getFirst();
        PartialDate date = seen.date();
        if (date != null) {
            boolean logged = film != null && isLogged(diary, date, film.id());
            if (logged
                    || !before.add(TextFold.fold(seen.title()) + "|" + seen.year() + "|" + date)) {
                return new InboxRow(line, seen, otherwise, film, Phrase.of("inbox.already"));
            }
        }
        return new InboxRow(line, seen, otherwise, film, null);
    }

    private static boolean isLogged(Diary diary, PartialDate date, long film) {
        int first = diary.first(date);
        return IntStream.range(first, diary.size())
                .takeWhile(place -> date.equals(diary.entry(place).date()))
                .anyMatch(place -> diary.film(place) == film);
    }

    /// The viewings to log; lines of one new film share it.
    List<ViewingToLog> viewings() {
        Map<String, Film> fresh = new HashMap<>();
        List<ViewingToLog> viewings = new ArrayList<>();
        for (InboxRow row : rows) {
            InboxLine.Seen seen = row.seen();
            if (seen != null && row.isLogged()) {
                FilmSummary film = row.film();
                viewings.add(
                        film == null
                                ? new ViewingToLog(
                                        seen.of(0),
                                        fresh.computeIfAbsent(
                                                TextFold.fold(seen.title()) + seen.year(),
                                                _ -> film(seen)))
                                : new ViewingToLog(seen.of(film.id()), null));
            }
        }
        return viewings;
    }

    long leftOut() {
        return rows.stream().filter(row -> !row.isLogged()).count();
    }

    private static Film film(InboxLine.Seen seen) {
        Film film = Film.titled(seen.title());
        return film.withFacts(film.facts().withYear(seen.year()))
                .withShelves(film.shelves().withCatalogued(true));
    }
}
