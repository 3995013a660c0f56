package app.matinee.ui.film.details;

import app.matinee.model.PersonRef;
import app.matinee.ui.kit.inplace.Answers;
import java.util.Optional;

/// Who is meant by a name in a form.
final class People {

    private People() {}

    /// The person taken from the completion; the one before where the name is still theirs; else
    /// somebody new, since a name alone tells nobody apart.
    static PersonRef meant(Answers answers, Optional<PersonRef> before) {
        String name = answers.text("person");
        if (answers.id("person") != 0) {
            return new PersonRef(answers.id("person"), name);
        }
        return before.filter(p -> p.name().equals(name)).orElse(PersonRef.unknown(name));
    }
}
