package app.matinee.incoming;

import app.matinee.model.Credit;
import app.matinee.model.Department;

/// One person's part in a film.
///
/// @param nameAs the name as credited, "" where it is the person's own
/// @param job such as "Director", see [Credit]
/// @param character "" outside the cast
public record IncomingCredit(
        IncomingPerson person, String nameAs, Department department, String job, String character) {

    public static IncomingCredit director(IncomingPerson person) {
        return new IncomingCredit(person, "", Department.DIRECTING, Credit.DIRECTOR, "");
    }

    public static IncomingCredit writer(IncomingPerson person) {
        return new IncomingCredit(person, "", Department.WRITING, Credit.WRITER, "");
    }

    public static IncomingCredit actor(IncomingPerson person, String character) {
        return new IncomingCredit(person, "", Department.CAST, Credit.ACTOR, character);
    }
}
