package app.matinee.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All the journal knows of a person.
///
/// @param honours what they won and were nominated for
/// @param credits what they did on films, reference films included, in no promised order
/// @param partners those met on most of the films that stand on a shelf, the most first
/// @param portrait the hash of their picture, null where there is none
/// @param namesakes how many others the journal knows by a name that reads the same
public record PersonPage(
        PersonHonours honours,
        List<PersonCredit> credits,
        List<Partner> partners,
        @Nullable String portrait,
        int namesakes) {

    public PersonPage {
        credits = List.copyOf(credits);
        partners = List.copyOf(partners);
    }

    public Person person() {
        return honours.person();
    }
}
