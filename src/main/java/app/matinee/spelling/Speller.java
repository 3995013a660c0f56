package app.matinee.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.jspecify.annotations.Nullable;

/// Checks words against a dictionary, the words the user taught, and what else is known. The
/// dictionary is read when it is needed first.
public final class Speller {

    private final Dictionaries dictionaries;
    private final PersonalWords personal;
    private String language = "";
    private @Nullable Hunspell hunspell;

    public Speller(Dictionaries dictionaries, PersonalWords personal) {
        this.dictionaries = dictionaries;
        this.personal = personal;
    }

    /// A word that nobody knows.
    ///
    /// @param from index of its first letter in the line
    public record Misspelling(int from, String word) {}

    /// The misspelt words of a line of Markdown.
    ///
    /// @param tag the language; nothing is misspelt where there is no dictionary for it
    /// @param names whether a word is a name, asked for words no dictionary knows
    public synchronized List<Misspelling> check(String tag, String line, Predicate<String> names) {
        Optional<Hunspell> dictionary = dictionary(tag);
        if (dictionary.isEmpty()) {
            return List.of();
        }
        List<Misspelling> found = new ArrayList<>();
        for (ProseWords.Word word : ProseWords.of(line)) {
            String plain = word.letters().replace('’', '\'');
            boolean known =
                    dictionary.get().spell(plain)
                            || personal.knows(plain)
                            || names.test(plain.replaceFirst("'s$", ""));
            if (!known) {
                found.add(new Misspelling(word.from(), word.letters()));
            }
        }
        return found;
    }

    /// Words that may have been meant, the likeliest first.
    public synchronized List<String> suggest(String tag, String word) {
        return dictionary(tag)
                .map(found -> found.suggest(word.replace('’', '\'')))
                .orElse(List.of());
    }

    /// Knows a word from now on.
    public void learn(String word) {
        personal.add(word.replace('’', '\''));
    }

    /// The languages one can write in.
    public List<String> languages() {
        return dictionaries.languages();
    }

    private Optional<Hunspell> dictionary(String tag) {
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        if (!tag.equals(language)) {
            language = tag;
            hunspell = dictionaries.read(tag).orElse(null);
        }
        return Optional.ofNullable(hunspell);
    }
}
