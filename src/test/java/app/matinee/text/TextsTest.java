package app.matinee.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = Texts.english();

    @Test
    void fillsPlaceholders() {
        assertThat(texts.get("say.hoursMinutes", 2, 19)).isEqualTo("2 h 19 min");
        assertThat(texts.say(Phrase.of("say.hours", 3))).isEqualTo("3 h");
    }

    @Test
    void refusesAKeyThatIsNotThere() {
        assertThatThrownBy(() -> texts.get("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
        assertThat(texts.has("no.such.key")).isFalse();
    }

    @Test
    void fallsBackToEnglishWhateverTheMachineSpeaks() {
        assertThat(new Texts(Locale.JAPANESE).get("action.cancel")).isEqualTo("Cancel");
    }

    @Test
    void everyMessageIsAPatternWithoutStraightApostrophes() {
        for (String key : texts.bundle().keySet()) {
            String pattern = texts.bundle().getString(key);
            assertThat(pattern).as(key).doesNotContain("'").isNotBlank();
            assertThat(new MessageFormat(pattern, Locale.ENGLISH).toPattern()).as(key).isNotNull();
        }
    }
}
