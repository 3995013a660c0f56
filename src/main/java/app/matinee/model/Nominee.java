package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// Who is nominated: a person, a company or a country.
///
/// @param name the name as the nomination used it
/// @param personId the person meant, null for companies, countries and the unknown
/// @param companyId the company meant, null for people and countries
/// @param country true where the nominee is a country
public record Nominee(
        long id, String name, @Nullable Long personId, @Nullable Long companyId, boolean country) {

    public static Nominee person(PersonRef person) {
        return new Nominee(0, person.name(), person.id() == 0 ? null : person.id(), null, false);
    }
}
