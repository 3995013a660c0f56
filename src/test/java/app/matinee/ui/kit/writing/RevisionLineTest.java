package app.matinee.ui.kit.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Revision;
import app.matinee.model.WritingState;
import app.matinee.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionLineTest {

    private final RevisionWords words =
            new RevisionWords(
                    Texts.english(),
                    Clock.fixed(Instant.parse("2025-04-12T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void eachLineSaysWhenHowMuchAndWhatChanged() {
        List<Revision> revisions =
                List.of(
                        revision("2025-04-12T11:40:00Z", "one two three", WritingState.DRAFT),
                        revision("2025-04-11T21:15:00Z", "one two three four", WritingState.DRAFT),
                        revision("2025-04-02T09:00:00Z", "one", WritingState.IDEA),
                        revision("2024-12-24T09:00:00Z", "", WritingState.IDEA));

        assertThat(
                        RevisionLine.of(revisions, "one two three four five", WritingState.DRAFT)
                                .stream()
                                .map(this::said))
                .containsExactly(
                        "Now | 5 words | +2",
                        "11:40 | 3 words | −1",
                        "Yesterday 21:15 | 4 words | +3",
                        "2 April | Idea became draft | ",
                        "24 December 2024 | no words | ");
    }

    @Test
    void aPieceWithoutRevisionsHasItsPresentText() {
        assertThat(RevisionLine.of(List.of(), "", WritingState.IDEA).stream().map(this::said))
                .containsExactly("Now | no words | ");
    }

    private String said(RevisionLine line) {
        return String.join(" | ", words.time(line), words.what(line), words.more(line));
    }

    private static Revision revision(String at, String text, WritingState state) {
        return new Revision(0, 1, Instant.parse(at), "", text, state, 0);
    }
}
