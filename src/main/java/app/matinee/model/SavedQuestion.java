package app.matinee.model;

import java.util.UUID;

/// A question over awards, saved under a name.
///
/// @param question the question as JSON; what asks it knows how to read it
public record SavedQuestion(long id, UUID uuid, String name, String question) {

    public static SavedQuestion named(String name, String question) {
        return new SavedQuestion(0, Uuid7.next(), name, question);
    }

    public SavedQuestion withName(String value) {
        return new SavedQuestion(id, uuid, value, question);
    }

    public SavedQuestion withQuestion(String value) {
        return new SavedQuestion(id, uuid, name, value);
    }
}
