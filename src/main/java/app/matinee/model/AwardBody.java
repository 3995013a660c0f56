package app.matinee.model;

import java.util.UUID;

/// Who gives awards: an academy, a festival, a guild, a circle of critics.
///
/// @param shortName for narrow places, such as "BAFTA"; "" where the name is short enough
/// @param awardName what one of its awards is called in a sentence, such as "Academy Award"; may be
///   ""
public record AwardBody(
        long id, UUID uuid, String name, String shortName, String awardName, String country) {

    public static AwardBody named(String name) {
        return new AwardBody(0, Uuid7.next(), name, "", "", "");
    }

    public String shownShortName() {
        return shortName.isEmpty() ? name : shortName;
    }

    public AwardBody withId(long value) {
        return new AwardBody(value, uuid, name, shortName, awardName, country);
    }

    /// The same body by other names.
    public AwardBody withNames(String newName, String newShortName, String newAwardName) {
        return new AwardBody(id, uuid, newName, newShortName, newAwardName, country);
    }
}
