package app.matinee.ui.kit.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedLineTest {

    private static final CopiedLine ANORA =
            new CopiedLine("", "Anora", 2024, "Sean Baker", new Rating(90), "");

    @Test
    void aFilmIsALineOfTextAndOfMarkdown() {
        List<CopiedLine> lines =
                List.of(ANORA, CopiedLine.of("M*A*S*H", "").withBefore("2.").withAfter("a\nnote"));

        assertThat(CopiedLine.text(lines))
                .isEqualTo("Anora (2024) – Sean Baker, ★★★★½\n2. M*A*S*H – a note\n");
        assertThat(CopiedLine.markdown(lines))
                .isEqualTo("- *Anora* (2024) – Sean Baker, ★★★★½\n- 2. *M\\*A\\*S\\*H* – a note\n");
    }
}
