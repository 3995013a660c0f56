package app.matinee.model;

import java.util.UUID;

/// A production company or a distributor.
public record Company(long id, UUID uuid, String name) {

    public CompanyRef ref() {
        return new CompanyRef(id, name);
    }
}
