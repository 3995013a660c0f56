package app.matinee.ui.seasons.explorer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.awards.question.AnswerRow.StreakRow;
import app.matinee.awards.question.AnswerRow.TitleRow;
import app.matinee.awards.question.AnswerRow.YearRow;
import app.matinee.model.Honour;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.SeasonWords;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// An answer as text to paste: its sentence, and line by line what it rests on.
record AnswerCopy(AwardHistory history, Texts texts) {

    /// How many lines go along; a ranking of thousands is no basis.
    private static final int MOST = 20;

    String plain(Answer answer) {
        return write(answer, "• ", UnaryOperator.identity());
    }

    /// The same in Markdown, with titles in italics.
    String markdown(Answer answer) {
        return write(answer, "- ", title -> "*" + title.replace("*", "\\*") + "*");
    }

    private String write(Answer answer, String bullet, UnaryOperator<String> emphasis) {
        String basis =
                answer.rows().stream()
                        .limit(MOST)
                        .map(row -> bullet + line(row, emphasis))
                        .collect(Collectors.joining("\n"));
        String notes = String.join(" ", answer.notes());
        return SeasonWords.joined("\n\n", SeasonWords.shown(answer.sentence()), basis, notes);
    }

    private String line(AnswerRow row, UnaryOperator<String> emphasis) {
        return switch (row) {
            case FilmRow r ->
                    colon(
                            emphasis.apply(SeasonWords.shown(r.film().title()))
                                    + (r.film().year() == null ? "" : " (" + r.film().year() + ")"),
                            prizes(r.basis()));
            case PersonRow r ->
                    colon(SeasonWords.shown(r.person().name()), films(r.basis(), emphasis));
            case YearRow r ->
                    colon(SeasonWords.shown(r.ceremony().name()), films(r.winners(), emphasis));
            case StreakRow r -> colon(SeasonWords.shown(r.trait()), films(r.basis(), emphasis));
            case TitleRow r -> emphasis.apply(SeasonWords.shown(r.film().title()));
        };
    }

    private static String colon(String before, String after) {
        return after.isEmpty() ? before : before + ": " + after;
    }

    private String prizes(List<Honour> basis) {
        List<Honour> wins = basis.stream().filter(Honour::won).toList();
        return (wins.isEmpty() ? basis : wins)
                .stream()
                        .map(honour ->
                                SeasonWords.shown(honour.category().name())
                                        + ", "
                                        + SeasonWords.night(honour.body(), honour.ceremony()))
                        .collect(Collectors.joining("; "));
    }

    private String films(List<Honour> honours, UnaryOperator<String> emphasis) {
        List<Honour> wins = honours.stream().filter(Honour::won).toList();
        return (wins.isEmpty() ? honours : wins)
                .stream()
                        .map(honour ->
                                SeasonWords.joined(
                                        ", ",
                                        history.films(honour).stream()
                                                .map(film ->
                                                        emphasis.apply(
                                                                SeasonWords.shown(film.title())))
                                                .collect(Collectors.joining(", ")),
                                        SeasonWords.shown(honour.category().name()),
                                        SeasonWords.night(honour.body(), honour.ceremony())))
                        .collect(Collectors.joining("; "));
    }
}
