package app.matinee.awards.question;

import app.matinee.awards.history.Coverage;
import app.matinee.model.PartialDate;
import java.util.List;

/// An answer in words, ready to print, with what it rests on.
///
/// @param question what was asked
/// @param asked the question in words: "Films that won the Palme d’Or and Best Picture"
/// @param count the answer's number in words: "Four films"; "" where it has none
/// @param sentence one sentence or more
/// @param until up to when it counts, to stand after the count: "by spring 2025"
/// @param range the years it is about: "1946 to spring 2025"; "" where nothing is known
/// @param notes what was counted and what is missing, a sentence each
/// @param coverage what the journal knows of each prize or body that the question is about
/// @param asOf the date up to which ceremonies were counted
public record Answer(
        Question question,
        String asked,
        String count,
        String sentence,
        String until,
        String range,
        List<String> notes,
        List<Coverage> coverage,
        PartialDate asOf,
        List<AnswerRow> rows) {

    public Answer {
        notes = List.copyOf(notes);
        coverage = List.copyOf(coverage);
        rows = List.copyOf(rows);
    }

    /// Whether the journal knows all that the question is about.
    public boolean complete() {
        return coverage.stream().allMatch(Coverage::whole);
    }
}
