package app.matinee.ui.people.page;

import app.matinee.library.PersonField;
import app.matinee.model.Person;
import app.matinee.ui.mirror.Mirror;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes the person whose page is shown, one step of undo a change.
final class PersonEditing {

    private final Mirror mirror;
    private @Nullable Person person;

    PersonEditing(Mirror mirror) {
        this.mirror = mirror;
    }

    /// Says who is changed from now on.
    void about(Person shown) {
        person = shown;
    }

    void edit(PersonField field, UnaryOperator<Person> change) {
        Person now = person;
        if (now != null) {
            mirror.write(() -> mirror.journal().people().edit(now, field, change));
        }
    }

    /// Keeps any text as it is typed.
    Function<String, Optional<String>> keeping(
            PersonField field, BiFunction<Person, String, Person> with) {
        return typed -> {
            edit(field, stored -> with.apply(stored, typed));
            return Optional.empty();
        };
    }
}
