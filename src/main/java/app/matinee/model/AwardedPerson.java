package app.matinee.model;

import java.util.UUID;

/// A person who is nominated for something, or who directed a film that is.
public record AwardedPerson(long id, UUID uuid, String name) {}
