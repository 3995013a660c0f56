package app.matinee.settings;

/// How the place "Awards" was left.
///
/// @param question the question asked last, as JSON; "" for none
/// @param mode the key of how a season was looked at: "nominees", "year" or "ballot"
public record AwardsLook(String question, String mode) {

    public static final AwardsLook DEFAULT = new AwardsLook("", "nominees");

    public AwardsLook withQuestion(String value) {
        return new AwardsLook(value, mode);
    }

    public AwardsLook withMode(String value) {
        return new AwardsLook(question, value);
    }
}
