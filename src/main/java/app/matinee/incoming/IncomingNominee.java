package app.matinee.incoming;

import app.matinee.model.ExternalId;
import java.util.List;

/// Who is nominated.
///
/// @param name as the nomination used it
/// @param ids empty for someone known by this name in this row only, and for countries
public record IncomingNominee(String name, Kind kind, List<ExternalId> ids) {

    /// What a nominee is; UNKNOWN stays a mere name.
    public enum Kind {
        PERSON,
        COMPANY,
        COUNTRY,
        UNKNOWN
    }

    public IncomingNominee {
        ids = List.copyOf(ids);
    }
}
