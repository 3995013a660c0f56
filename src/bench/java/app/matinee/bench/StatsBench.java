package app.matinee.bench;

import app.matinee.awards.history.AwardHistory;
import app.matinee.library.Journal;
import app.matinee.model.CreditRoll;
import app.matinee.model.Diary;
import app.matinee.model.FilmSummary;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.stats.FilmColumns;
import app.matinee.stats.Ledger;
import app.matinee.stats.LookingBack;
import app.matinee.stats.Prize;
import app.matinee.stats.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// What a page of the statistics waits for, but for its drawing, which the window measures.
final class StatsBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int ROUNDS = 15;

    private final Journal journal;
    private final Report report;

    StatsBench(Journal journal, Report report) {
        this.journal = journal;
        this.report = report;
    }

    /// @param all the summaries of all films
    void run(List<FilmSummary> all) {
        report.times(
                "reading the credits to be counted",
                Bench.measure(5, _ -> journal.people().creditRoll()));
        CreditRoll credits = journal.people().creditRoll();
        report.line("credits in columns", credits.size());
        Random random = new Random(13);
        report.times(
                "the credits after a film was edited",
                Bench.measure(
                        ROUNDS,
                        _ -> {
                            Set<Long> film = Set.of(all.get(random.nextInt(all.size())).id());
                            credits.with(film, journal.people().creditRollOf(film, Set.of()));
                        }));
        report.times("films in columns", Bench.measure(ROUNDS, _ -> FilmColumns.of(all)));
        Diary diary = journal.viewings().diary();
        Ledger ledger = new Ledger(diary, FilmColumns.of(all), credits, prizes());
        List<Integer> years = LookingBack.years(diary);
        report.times(
                "statistics of a year",
                Bench.measure(
                        4 * ROUNDS,
                        i ->
                                LookingBack.figures(
                                        ledger, Span.of(years.get(i % years.size())), TODAY)));
        report.times(
                "statistics of two years side by side",
                Bench.measure(
                        ROUNDS,
                        i -> {
                            LookingBack.figures(
                                    ledger, Span.of(years.get(i % years.size())), TODAY);
                            LookingBack.figures(ledger, Span.of(years.getFirst()), TODAY);
                        }));
        report.times(
                "statistics of all time",
                Bench.measure(2 * ROUNDS, _ -> LookingBack.figures(ledger, Span.ALL, TODAY)));
    }

    private List<Prize> prizes() {
        AwardHistory history = AwardHistory.read(journal);
        return history.prizes().stream()
                .map(prize ->
                        new Prize(
                                prize.name(),
                                history.ofPrize(prize).stream()
                                        .filter(Honour::won)
                                        .flatMap(honour -> honour.nomination().films().stream())
                                        .map(NominatedFilm::filmId)
                                        .collect(Collectors.toSet())))
                .toList();
    }
}
