package app.matinee.model;

/// A person as another thing points at them: the key and the name they go by.
public record PersonRef(long id, String name) {

    /// Someone who is not in the journal yet; storing the thing that points here makes them.
    public static PersonRef unknown(String name) {
        return new PersonRef(0, name);
    }
}
