package app.matinee.ui.kit.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.editor.Proof;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellProofTest extends ScreenTest {

    private static final String LINE = "Mikey plays Ani, who dancces in Anora";

    @Test
    void knowsTheNamesOfPeopleFilmsAndOfTheCharactersInHand() {
        SpellProof proof =
                OnFx.get(() ->
                        new SpellProof(
                                app.jobs(),
                                app.speller(),
                                wiring.journal(),
                                app.settings(),
                                wiring.mirror().openFilm().dossierProperty()));
        // As the editor does: asks once, and again when there is news.
        List<String> seen = new ArrayList<>();
        OnFx.run(() -> {
            proof.onNews(_ -> {
                seen.clear();
                seen.addAll(found(proof));
            });
            proof.of(LINE);
        });
        await("a character nobody knows", () -> seen.equals(List.of("Ani", "dancces")));

        openFilm(anora);

        await("the character of the film", () -> seen.equals(List.of("dancces")));
        assertThat(OnFx.get(() -> proof.of(LINE)).getFirst().from())
                .isEqualTo(LINE.indexOf("dancces"));
    }

    private static List<String> found(SpellProof proof) {
        return proof.of(LINE).stream().map(Proof.Misspelt::word).toList();
    }
}
