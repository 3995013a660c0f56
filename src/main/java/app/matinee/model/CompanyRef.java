package app.matinee.model;

/// A company as another thing points at it; id 0 makes a new company or finds one of exactly this
/// name.
public record CompanyRef(long id, String name) {

    public static CompanyRef named(String name) {
        return new CompanyRef(0, name);
    }
}
