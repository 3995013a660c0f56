package app.matinee.cli;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.awards.question.AnswerRow.StreakRow;
import app.matinee.awards.question.AnswerRow.TitleRow;
import app.matinee.awards.question.AnswerRow.YearRow;
import app.matinee.awards.words.HonourWords;
import app.matinee.awards.words.Wording;
import app.matinee.model.Honour;
import java.util.List;
import java.util.stream.Collectors;

/// An answer about awards as lines: the sentence, what was counted, a line a row.
final class AnswerAsText {

    private static final int WIDTH = 100;
    private static final int INDENT = 2;
    private static final int MOST_PLACES = 5;

    private final Console console;
    private final HonourWords honours;
    private final Wording words;

    AnswerAsText(Console console, AwardHistory history) {
        this.console = console;
        this.honours = new HonourWords(history);
        this.words = Wording.of(console.texts());
    }

    void print(Answer answer) {
        Wrapped.to(WIDTH, answer.sentence()).forEach(console::line);
        if (!answer.range().isEmpty()) {
            console.line(console.texts().get("cli.awards.range", answer.range()));
        }
        answer.notes().forEach(note -> Wrapped.to(WIDTH, note).forEach(console::line));
        if (!answer.rows().isEmpty()) {
            console.line("");
        }
        Columns lines = new Columns(INDENT);
        for (AnswerRow row : answer.rows()) {
            if (row instanceof YearRow year) {
                print(year);
            } else {
                lines.add(cells(row).toArray(String[]::new));
            }
        }
        lines.lines().forEach(console::line);
    }

    private void print(YearRow year) {
        console.line("  " + Columns.onOneLine(year.ceremony().name()));
        year.winners().forEach(h -> line(console.texts().get("cli.awards.won", named(h))));
        year.others().forEach(h -> line(named(h)));
    }

    private void line(String words) {
        console.line("    " + Columns.onOneLine(words));
    }

    private List<String> cells(AnswerRow row) {
        return switch (row) {
            case FilmRow film ->
                    List.of(
                            film.film().titleAndYear(),
                            onlyWins(film) ? "" : words.score(film.score()),
                            onlyWins(film) ? places(film.basis()) : "");
            case PersonRow person ->
                    List.of(
                            person.person().name(),
                            words.score(person.score()),
                            person.ceremony() == null ? "" : person.ceremony().name());
            case YearRow year -> List.of(year.ceremony().name());
            case StreakRow streak ->
                    List.of(
                            streak.trait(),
                            words.cardinal(streak.years()),
                            streak.basis().stream()
                                    .map(honours::winner)
                                    .collect(Collectors.joining("; ")));
            case TitleRow title ->
                    List.of(
                            title.film().year() == null
                                    ? title.film().title()
                                    : title.film().title() + " (" + title.film().year() + ")");
        };
    }

    private String named(Honour honour) {
        return honour.category().name() + " – " + honours.winner(honour);
    }

    private static String places(List<Honour> basis) {
        return basis.stream()
                .map(h -> h.category().name() + ", " + h.ceremony().name())
                .collect(Collectors.joining("; "));
    }

    /// Where a row is there because of the prizes and not of how many there are.
    private static boolean onlyWins(FilmRow film) {
        return film.basis().stream().allMatch(Honour::won) && film.basis().size() <= MOST_PLACES;
    }
}
