package app.matinee.library.imports;

import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nominee;
import app.matinee.model.PersonRef;
import app.matinee.model.TextFold;
import app.matinee.store.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Credits that awards tell: when a film known through awards only comes into the library, it takes
/// directors, writers and actors with their characters from its nominations, each group where it
/// has none of it yet.
public final class AwardCredits {

    private AwardCredits() {}

    /// The film with the credits that its nominations tell.
    public static Film added(Session session, Film film) {
        List<Credit> told = new ArrayList<>();
        for (Honour honour : session.nominations().ofFilm(film.id())) {
            Department department = department(honour.category().canonical());
            if (department == null || has(film, department)) {
                continue;
            }
            for (Nominee nominee : honour.nomination().nominees()) {
                Long person = nominee.personId();
                if (person != null) {
                    PersonRef who = new PersonRef(person, nominee.name());
                    add(told, credit(department, who, character(honour, film.id())));
                }
            }
        }
        if (told.isEmpty()) {
            return film;
        }
        List<Credit> all = new ArrayList<>(film.credits());
        for (Department group : List.of(Department.DIRECTING, Department.WRITING, Department.CAST)) {
            told.stream().filter(c -> c.department() == group).forEach(all::add);
        }
        return film.withCredits(all);
    }

    private static boolean has(Film film, Department department) {
        return film.credits().stream().anyMatch(c -> c.department() == department);
    }

    private static @Nullable Department department(String canonical) {
        String words = " " + TextFold.fold(canonical) + " ";
        if (words.contains(" actor ") || words.contains(" actress ")) {
            return Department.CAST;
        }
        if (words.contains(" writing ") || words.contains(" screenplay ")) {
            return Department.WRITING;
        }
        boolean other = words.contains(" assistant ") || words.contains(" art ");
        return (words.contains(" directing ") || words.contains(" director ")) && !other
                ? Department.DIRECTING
                : null;
    }

    private static String character(Honour honour, long film) {
        return honour.nomination().films().stream()
                .filter(of -> of.filmId() == film)
                .map(NominatedFilm::detail)
                .filter(detail -> !detail.isEmpty())
                .findFirst()
                .orElse(honour.nomination().detail());
    }

    private static Credit credit(Department department, PersonRef person, String detail) {
        return switch (department) {
            case CAST -> Credit.actor(person, detail);
            case WRITING -> new Credit(0, person, "", department, Credit.WRITER, "");
            default -> Credit.director(person);
        };
    }

    private static void add(List<Credit> told, Credit credit) {
        boolean known =
                told.stream()
                        .anyMatch(
                                c ->
                                        c.person().id() == credit.person().id()
                                                && c.department() == credit.department());
        if (!known) {
            told.add(credit);
        }
    }
}
