package app.matinee.ui.kit.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownEditsTest {

    @Test
    void boldAndItalicComeAndGo() {
        assertThat(on("a [word] here", MarkdownEdits::bold)).isEqualTo("a **[word]** here");
        assertThat(on("a **[word]** here", MarkdownEdits::bold)).isEqualTo("a [word] here");
        assertThat(on("a [word] here", MarkdownEdits::italic)).isEqualTo("a *[word]* here");
        assertThat(on("a *[word]* here", MarkdownEdits::italic)).isEqualTo("a [word] here");
    }

    @Test
    void italicInsideBoldKeepsTheBold() {
        assertThat(on("a **[word]** here", MarkdownEdits::italic)).isEqualTo("a ***[word]*** here");
        assertThat(on("a ***[word]*** here", MarkdownEdits::italic)).isEqualTo("a **[word]** here");
        assertThat(on("a ***[word]*** here", MarkdownEdits::bold)).isEqualTo("a *[word]* here");
    }

    @Test
    void withoutASelectionTheCaretWaitsBetweenTheMarks() {
        assertThat(on("a [] here", MarkdownEdits::bold)).isEqualTo("a **[]** here");
    }

    @Test
    void aLinkAsksForItsAddress() {
        assertThat(on("see [this]!", MarkdownEdits::link)).isEqualTo("see [this]([https://])!");
        assertThat(on("see []", MarkdownEdits::link)).isEqualTo("see [[]](https://)");
    }

    @Test
    void linesAreMarkedWholeAndMarksReplaceEachOther() {
        assertThat(on("one\ntw[]o\nthree", MarkdownEdits::quote)).isEqualTo("one\n> two[]\nthree");
        assertThat(on("one\n> tw[]o", MarkdownEdits::quote)).isEqualTo("one\ntwo[]");
        assertThat(on("# on[]e", MarkdownEdits::heading)).isEqualTo("## one[]");
        assertThat(on("o[ne\ntw]o", MarkdownEdits::numbers)).isEqualTo("[1. one\n2. two]");
        assertThat(on("[1. one\n2. two]", MarkdownEdits::bullets)).isEqualTo("[- one\n- two]");
    }

    @Test
    void aSpoilerFoldsTheSelectedLinesAndAsksForItsTitle() {
        assertThat(on("one\n[two]", (t, f, to) -> MarkdownEdits.spoiler(t, f, to, "Ending")))
                .isEqualTo("one\n:::spoiler [Ending]\ntwo\n:::");
    }

    private interface Edit {
        TextEdit of(String text, int from, int to);
    }

    /// Brackets show the selection before and after; a text's own are the inner ones.
    private static String on(String marked, Edit edit) {
        int from = marked.indexOf('[');
        int to = marked.lastIndexOf(']') - 1;
        String text =
                marked.substring(0, from)
                        + marked.substring(from + 1, to + 1)
                        + marked.substring(to + 2);
        TextEdit done = edit.of(text, from, to);
        return new StringBuilder(done.applyTo(text))
                .insert(done.selectTo(), ']')
                .insert(done.selectFrom(), '[')
                .toString();
    }
}
