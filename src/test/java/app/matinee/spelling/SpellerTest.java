package app.matinee.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellerTest {

    private static final Set<String> NAMES = Set.of("Eydelshteyn");

    @TempDir private Path folder;

    @Test
    void proseIsCheckedWhileCodeLinksNumbersAndNamesAreNot() {
        Speller speller = speller();
        assertThat(
                        words(
                                speller,
                                "## The frist *scene*, isn’t it `qwzx` good: [raed](http://wrnog.example)"))
                .containsExactly("frist", "raed");
        assertThat(words(speller, "Eydelshteyn’s Vanya; see https://exmaple.org and 35mm or 2nd."))
                .containsExactly("Vanya");
        assertThat(words(speller, ":::spoiler The endng")).containsExactly("endng");
        assertThat(speller.check("", "frist", _ -> false)).as("no language, no check").isEmpty();
        assertThat(speller.check("xx", "frist", _ -> false)).isEmpty();
    }

    @Test
    void betterWordsAreSuggestedAndATaughtWordIsRemembered() {
        Speller speller = speller();
        assertThat(speller.suggest("en-US", "recieve")).startsWith("receive");
        assertThat(words(speller, "Vanya")).containsExactly("Vanya");
        speller.learn("Vanya");
        assertThat(words(speller, "Vanya")).isEmpty();
        assertThat(words(speller(), "Vanya")).as("after a restart").isEmpty();
    }

    @Test
    void theDictionariesOfTheSystemAreFoundInPairs() throws IOException {
        Path system = Files.createDirectories(folder.resolve("hunspell"));
        Files.writeString(system.resolve("xx_YY.aff"), "SET UTF-8\n");
        Files.writeString(system.resolve("xx_YY.dic"), "1\nvaliant\n");
        Files.writeString(system.resolve("qq.dic"), "1\nalone\n");
        Dictionaries found = new Dictionaries(List.of(system, folder.resolve("nowhere")));
        assertThat(found.languages()).containsExactly("en-US", "xx-YY");
        Speller speller = new Speller(found, new PersonalWords(folder.resolve("words.txt")));
        assertThat(speller.check("xx-YY", "valiant first", _ -> false))
                .containsExactly(new Speller.Misspelling(8, "first"));
    }

    private static List<String> words(Speller speller, String line) {
        return speller.check("en-US", line, NAMES::contains).stream()
                .map(Speller.Misspelling::word)
                .toList();
    }

    private Speller speller() {
        return new Speller(
                new Dictionaries(List.of()), new PersonalWords(folder.resolve("config/words.txt")));
    }
}
