package app.matinee.transfer.imdbdata;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingPerson;
import app.matinee.incoming.Source;
import app.matinee.model.AlternativeTitle;
import app.matinee.model.Department;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Shelves;
import app.matinee.model.Titles;
import app.matinee.transfer.imdbdata.FoundTitle.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes incoming films of titles.
final class FilledFilms {

    private final Gathering gathering;
    private final Map<Integer, String> names;
    private final Set<Integer> added = new HashSet<>();

    /// @param names of people by their numbers
    FilledFilms(Gathering gathering, Map<Integer, String> names) {
        this.gathering = gathering;
        this.names = names;
    }

    /// @param known the title the journal knows it by, "" where its number tells which it is
    void add(FoundTitle title, String known) {
        if (!added.add(title.number())) {
            return;
        }
        List<AlternativeTitle> others =
                known.isEmpty() ? List.of() : List.of(new AlternativeTitle(known, ""));
        Film film =
                Film.titled(title.title())
                        .withTitles(
                                Titles.of(title.title())
                                        .withOriginal(
                                                title.original().equals(title.title())
                                                        ? ""
                                                        : title.original())
                                        .withAlternatives(others))
                        .withKind(title.kind())
                        .withShelves(Shelves.REFERENCE)
                        .withFacts(
                                FilmFacts.NONE
                                        .withYear(title.year())
                                        .withMinutes(title.minutes())
                                        .withGenres(title.genres()))
                        .withExternalIds(List.of(new ExternalId(ExternalId.IMDB, title.id())));
        Source source = Source.of(DataFiles.BASICS, 0);
        gathering.add(IncomingFilm.of(source, film).withCredits(credits(title)));
    }

    private List<IncomingCredit> credits(FoundTitle title) {
        List<IncomingCredit> credits = new ArrayList<>();
        for (int number : title.directors()) {
            person(number).map(IncomingCredit::director).ifPresent(credits::add);
        }
        for (int number : title.writers()) {
            person(number).map(IncomingCredit::writer).ifPresent(credits::add);
        }
        title.parts().stream()
                .sorted(Comparator.comparingInt(Part::ordering))
                .forEach(part -> credit(part).ifPresent(credits::add));
        return credits;
    }

    /// Directors and writers are told by another file, completely.
    private Optional<IncomingCredit> credit(Part part) {
        Optional<IncomingPerson> person = person(part.person());
        return switch (part.category()) {
            case "actor", "actress" ->
                    person.map(one -> IncomingCredit.actor(one, part.character()));
            case "cinematographer" -> of(person, Department.CAMERA, "Cinematographer");
            case "editor" -> of(person, Department.EDITING, "Editor");
            case "composer" -> of(person, Department.MUSIC, "Composer");
            case "producer" -> of(person, Department.PRODUCTION, "Producer");
            default -> Optional.empty();
        };
    }

    private static Optional<IncomingCredit> of(
            Optional<IncomingPerson> person, Department department, String job) {
        return person.map(one -> new IncomingCredit(one, "", department, job, ""));
    }

    private Optional<IncomingPerson> person(int number) {
        return Optional.ofNullable(names.get(number))
                .map(name ->
                        new IncomingPerson(
                                name,
                                List.of(
                                        new ExternalId(
                                                ExternalId.IMDB, "nm%07d".formatted(number)))));
    }
}
