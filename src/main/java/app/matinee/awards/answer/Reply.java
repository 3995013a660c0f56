package app.matinee.awards.answer;

import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow;
import app.matinee.awards.question.Question;
import app.matinee.awards.words.CoverageWords;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// An answer in the making: the question and what is known, before the words and rows.
final class Reply {

    private final Known known;
    private final Question question;
    private final String asked;
    private final List<Coverage> coverage;
    private final List<String> notes = new ArrayList<>();

    Reply(Known known, Question question, String asked, List<Coverage> coverage) {
        this.known = known;
        this.question = question;
        this.asked = asked;
        this.coverage = List.copyOf(coverage);
    }

    /// An answer to what asks for something that is not in the history.
    static Answer unknown(Known known, Question question) {
        String nothing = known.words().sentence("answers.unknown");
        return new Answer(
                question,
                nothing,
                "",
                nothing,
                "",
                "",
                List.of(),
                List.of(),
                known.asOf(),
                List.of());
    }

    /// Says that some of the wins bore another name than the prize does.
    Reply noteNames(Collection<Prize> prizes, Collection<Honour> wins) {
        for (Prize prize : prizes) {
            List<String> names = known.words().otherNames(prize, wins);
            if (!names.isEmpty()) {
                notes.add(
                        known.words()
                                .sentence(
                                        "answers.note.names",
                                        names.size(),
                                        known.words().list(names)));
            }
        }
        return this;
    }

    Reply note(String sentence) {
        notes.add(sentence);
        return this;
    }

    Answer with(String count, String sentence, List<? extends AnswerRow> rows) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(new CoverageWords(known.words().texts()).notes(coverage));
        return new Answer(
                question,
                asked,
                count,
                sentence,
                known.time().until(coverage),
                known.time().range(coverage),
                all,
                coverage,
                known.asOf(),
                List.copyOf(rows));
    }
}
