package app.matinee.ui.people.page;

import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonCredit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A film with all that one person did on it.
///
/// @param credits at least one
record CreditedFilm(FilmSummary film, List<PersonCredit> credits) {

    CreditedFilm {
        credits = List.copyOf(credits);
    }

    /// The year of the film, 0 where it is not known.
    int year() {
        return film.year() == null ? 0 : film.year();
    }

    /// The first of the departments they worked in.
    Department first() {
        return credits.stream()
                .map(PersonCredit::department)
                .min(Comparator.naturalOrder())
                .orElse(Department.CREW);
    }

    /// "Ani" for a part, "writer, editor" for other work; what the department says by itself is
    /// left out.
    String said() {
        Stream<String> characters =
                credits.stream().map(PersonCredit::character).filter(c -> !c.isBlank());
        Stream<String> jobs =
                credits.stream()
                        .map(PersonCredit::job)
                        .filter(job -> !job.equals(Credit.ACTOR))
                        .filter(job -> !job.equals(Credit.DIRECTOR))
                        .map(job -> job.toLowerCase(Locale.ROOT));
        return Stream.concat(characters, jobs).distinct().collect(Collectors.joining(", "));
    }
}
