package app.matinee.bench;

import app.matinee.library.Journal;
import app.matinee.model.Diary;
import app.matinee.model.DiaryStreaks;
import app.matinee.model.FilmSummary;
import app.matinee.ui.diary.log.FilmQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What the diary and the quick log wait for.
final class DiaryBench {

    private static final int LINES = 8;

    private final Journal journal;
    private final Report report;

    DiaryBench(Journal journal, Report report) {
        this.journal = journal;
        this.report = report;
    }

    /// @param all the summaries of all films
    /// @param typed what is typed to find a film, every prefix of it from its first letter on
    void run(List<FilmSummary> all, List<String> typed) {
        Diary diary = journal.viewings().diary();
        report.line("viewings in the diary", diary.size());
        report.times("reading the diary", Bench.measure(7, _ -> journal.viewings().diary()));
        Random random = new Random(3);
        report.times(
                "the diary after a viewing was logged",
                Bench.measure(
                        30,
                        _ -> {
                            long film = all.get(random.nextInt(all.size())).id();
                            diary.with(Set.of(film), journal.viewings().diaryOf(Set.of(film)));
                        }));
        LocalDate today = LocalDate.of(2026, 11, 24);
        report.times(
                "streaks, and what was seen on this day",
                Bench.measure(
                        30,
                        _ -> {
                            DiaryStreaks.of(diary, today);
                            diary.onThisDay(today);
                            diary.distinctFilms();
                        }));
        List<String> prefixes = new ArrayList<>();
        for (String words : typed) {
            for (int i = 1; i <= words.length(); i++) {
                prefixes.add(words.substring(0, i));
            }
        }
        report.times(
                "quick log, the films found at a key",
                Bench.measure(
                        prefixes.size() * 5,
                        i -> FilmQuery.find(prefixes.get(i % prefixes.size()), all, LINES)));
    }
}
