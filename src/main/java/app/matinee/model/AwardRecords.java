package app.matinee.model;

import java.util.List;

/// All that a journal knows about awards, as it is stored.
///
/// @param nominations in the order of their categories and places
/// @param films all films that are nominated
/// @param people all people who are nominated, and the directors of those films
/// @param library the films of the library in the order of their titles
public record AwardRecords(
        List<AwardBody> bodies,
        List<Ceremony> ceremonies,
        List<Category> categories,
        List<Nomination> nominations,
        List<AwardedFilm> films,
        List<AwardedPerson> people,
        List<LibraryTitle> library) {

    public AwardRecords {
        bodies = List.copyOf(bodies);
        ceremonies = List.copyOf(ceremonies);
        categories = List.copyOf(categories);
        nominations = List.copyOf(nominations);
        films = List.copyOf(films);
        people = List.copyOf(people);
        library = List.copyOf(library);
    }

    /// The same awards, of films that say something else of themselves now.
    public AwardRecords with(List<AwardedFilm> newFilms, List<LibraryTitle> newLibrary) {
        return new AwardRecords(
                bodies, ceremonies, categories, nominations, newFilms, people, newLibrary);
    }
}
