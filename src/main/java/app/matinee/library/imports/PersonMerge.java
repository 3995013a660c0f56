package app.matinee.library.imports;

import app.matinee.model.ExternalId;
import app.matinee.model.PartialDate;
import app.matinee.model.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Merges what another journal tells of a person: fills what is empty, adds what is new.
final class PersonMerge {

    private PersonMerge() {}

    static Person merge(Person mine, Person theirs, Noting noting) {
        return new Person(
                mine.id(),
                mine.uuid(),
                name(mine, theirs, noting),
                mine.sortName().isEmpty() ? theirs.sortName() : mine.sortName(),
                otherNames(mine, theirs, noting),
                date(ImportField.BORN, mine.born(), theirs.born(), noting),
                date(ImportField.DIED, mine.died(), theirs.died(), noting),
                ViewingComparison.text(noting, ImportField.NOTE, mine.note(), theirs.note()),
                identifiers(mine, theirs, noting));
    }

    /// Of one and the same person the name may have been put right.
    private static String name(Person mine, Person theirs, Noting noting) {
        return mine.uuid().equals(theirs.uuid())
                ? ViewingComparison.text(noting, ImportField.NAME, mine.name(), theirs.name())
                : mine.name();
    }

    private static List<String> otherNames(Person mine, Person theirs, Noting noting) {
        List<String> all = new ArrayList<>(mine.otherNames());
        for (String name : theirs.otherNames()) {
            if (!all.contains(name) && !name.equals(mine.name())) {
                noting.fill(ImportField.NAME, name);
                all.add(name);
            }
        }
        return all;
    }

    private static @Nullable PartialDate date(
            ImportField field,
            @Nullable PartialDate mine,
            @Nullable PartialDate theirs,
            Noting noting) {
        if (theirs == null || theirs.equals(mine)) {
            return mine;
        }
        if (mine == null) {
            noting.fill(field, theirs.iso());
            return theirs;
        }
        return noting.takes(field, mine.iso(), theirs.iso()) ? theirs : mine;
    }

    private static List<ExternalId> identifiers(Person mine, Person theirs, Noting noting) {
        List<ExternalId> all = new ArrayList<>(mine.externalIds());
        for (ExternalId id : theirs.externalIds()) {
            if (all.stream().noneMatch(known -> known.scheme().equals(id.scheme()))) {
                noting.fill(ImportField.IDENTIFIERS, id.scheme() + " " + id.value());
                all.add(id);
            }
        }
        return all;
    }
}
