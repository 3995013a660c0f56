package app.matinee.ui.film.details;

import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.Film;
import app.matinee.model.PersonRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Somebody behind the camera with all they did on a film.
///
/// @param credits in billing order; empty only for somebody new
record CrewMember(PersonRef person, String nameAs, List<Credit> credits) {

    /// Words of jobs and the departments they belong to; the first that fits counts.
    private static final List<Map.Entry<String, Department>> DEPARTMENTS =
            List.of(
                    Map.entry("casting", Department.CREW),
                    Map.entry("production design", Department.ART),
                    Map.entry("art direct", Department.ART),
                    Map.entry("costume", Department.COSTUME),
                    Map.entry("effects", Department.EFFECTS),
                    Map.entry("sound", Department.SOUND),
                    Map.entry("music", Department.MUSIC),
                    Map.entry("compos", Department.MUSIC),
                    Map.entry("cinematograph", Department.CAMERA),
                    Map.entry("photography", Department.CAMERA),
                    Map.entry("camera", Department.CAMERA),
                    Map.entry("edit", Department.EDITING),
                    Map.entry("writ", Department.WRITING),
                    Map.entry("screenplay", Department.WRITING),
                    Map.entry("story", Department.WRITING),
                    Map.entry("produc", Department.PRODUCTION),
                    Map.entry("direct", Department.DIRECTING));

    CrewMember {
        credits = List.copyOf(credits);
    }

    /// The crew of a film, one entry a person and name used, in the order of their first credit.
    static List<CrewMember> of(Film film) {
        record Key(PersonRef person, String nameAs) {}
        Map<Key, List<Credit>> members = new LinkedHashMap<>();
        for (Credit credit : film.credits()) {
            if (credit.department() != Department.CAST) {
                members.computeIfAbsent(
                                new Key(credit.person(), credit.nameAs()), _ -> new ArrayList<>())
                        .add(credit);
            }
        }
        return members.entrySet().stream()
                .map(e -> new CrewMember(e.getKey().person(), e.getKey().nameAs(), e.getValue()))
                .toList();
    }

    String shownName() {
        return credits.getFirst().shownName();
    }

    /// "director, writer, editor".
    String jobs() {
        return WordList.join(credits.stream().map(c -> lower(c.job())).toList());
    }

    /// The same person with these jobs; a job they had keeps its credit.
    CrewMember doing(PersonRef who, String name, List<String> jobs) {
        return new CrewMember(who, name, jobs.stream().map(job -> credit(who, name, job)).toList());
    }

    private Credit credit(PersonRef who, String name, String job) {
        return credits.stream()
                .filter(c -> c.job().equalsIgnoreCase(job))
                .findFirst()
                .map(c -> c.withPerson(who).withNameAs(name))
                .orElseGet(() -> new Credit(0, who, name, department(job), upper(job), ""));
    }

    /// The department a job belongs to, by its words.
    static Department department(String job) {
        String low = job.toLowerCase(Locale.ROOT);
        return DEPARTMENTS.stream()
                .filter(e -> low.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Department.CREW);
    }

    private static String lower(String job) {
        boolean word = job.length() > 1 && Character.isLowerCase(job.charAt(1));
        return word ? Character.toLowerCase(job.charAt(0)) + job.substring(1) : job;
    }

    private static String upper(String job) {
        return Character.toUpperCase(job.charAt(0)) + job.substring(1);
    }
}
