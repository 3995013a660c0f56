package app.matinee.awards;

import app.matinee.model.Honour;
import app.matinee.model.Nominee;
import java.util.List;
import java.util.stream.Collectors;

/// The nominees of a nomination as a line of the timeline names them.
public final class NomineeNames {

    private NomineeNames() {}

    /// A winner who stands alone has the whole name, everyone else the last one: "Mikey Madison",
    /// "Borisov", "Coco, Quan, Baker".
    public static String brief(Honour honour) {
        return String.join(", ", briefly(honour));
    }

    /// What a line calls each nominee, in order; see [#brief(Honour)].
    public static List<String> briefly(Honour honour) {
        List<Nominee> nominees = honour.nomination().nominees();
        return honour.won() && nominees.size() == 1
                ? List.of(nominees.getFirst().name())
                : nominees.stream().map(NomineeNames::last).toList();
    }

    /// All names whole.
    public static String whole(Honour honour) {
        return honour.nomination().nominees().stream()
                .map(Nominee::name)
                .collect(Collectors.joining(", "));
    }

    /// Companies and countries have no last name; "von Trier" and "Miller Jr." keep both words, and
    /// "Bong Joon-ho" has the family's name first.
    private static String last(Nominee nominee) {
        String name = nominee.name().strip();
        if (nominee.country() || nominee.companyId() != null) {
            return name;
        }
        String[] words = name.split("\\s+");
        if (words[words.length - 1].matches("\\p{Lu}\\p{Ll}+-\\p{Ll}+")) {
            return words[0];
        }
        int from = words.length - 1;
        if (from > 1 && words[from].matches("(?:Jr|Sr)\\.?|I{2,3}|IV")) {
            from--;
        }
        while (from > 1 && Character.isLowerCase(words[from - 1].codePointAt(0))) {
            from--;
        }
        return String.join(" ", List.of(words).subList(from, words.length));
    }
}
