package app.matinee.model;

/// One person's part in a film.
///
/// @param nameAs the name as credited, "" where it is the person's own
/// @param job such as "Director"; for the cast "Actor"
/// @param character "" outside the cast
public record Credit(
        long id,
        PersonRef person,
        String nameAs,
        Department department,
        String job,
        String character) {

    public static final String DIRECTOR = "Director";
    public static final String WRITER = "Writer";
    public static final String ACTOR = "Actor";

    public static Credit director(PersonRef person) {
        return new Credit(0, person, "", Department.DIRECTING, DIRECTOR, "");
    }

    public static Credit actor(PersonRef person, String character) {
        return new Credit(0, person, "", Department.CAST, ACTOR, character);
    }

    /// The name to show: as credited, or the person's.
    public String shownName() {
        return nameAs.isEmpty() ? person.name() : nameAs;
    }

    public Credit withPerson(PersonRef value) {
        return new Credit(id, value, nameAs, department, job, character);
    }

    public Credit withNameAs(String value) {
        return new Credit(id, person, value, department, job, character);
    }

    public Credit withJob(Department newDepartment, String value) {
        return new Credit(id, person, nameAs, newDepartment, value, character);
    }

    public Credit withCharacter(String value) {
        return new Credit(id, person, nameAs, department, job, value);
    }
}
