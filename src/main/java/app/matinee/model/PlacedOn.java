package app.matinee.model;

/// What a picture is placed on: exactly one thing of the journal.
public sealed interface PlacedOn {

    long id();

    record OnFilm(long id) implements PlacedOn {}

    record OnPerson(long id) implements PlacedOn {}

    record OnCeremony(long id) implements PlacedOn {}

    record OnWriting(long id) implements PlacedOn {}
}
