package app.matinee.incoming;

import app.matinee.model.ExternalId;
import java.util.List;

/// Someone as a file names them. Without an identifier they are nobody known: a person is never
/// taken for another by name alone, unless a film has them under that name already.
public record IncomingPerson(String name, List<ExternalId> ids) {

    public IncomingPerson {
        ids = List.copyOf(ids);
    }

    public static IncomingPerson named(String name) {
        return new IncomingPerson(name, List.of());
    }
}
