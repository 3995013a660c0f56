package app.matinee.settings;

/// How the place “Diary” was left.
///
/// @param part the key of how it was looked at: "list", "month" or "year"
/// @param date the ISO date it was looked at, as precise as it is known; "" for the latest
public record DiaryLook(String part, String date) {

    public static final DiaryLook DEFAULT = new DiaryLook("list", "");

    public DiaryLook withPart(String value) {
        return new DiaryLook(value, date);
    }

    public DiaryLook withDate(String value) {
        return new DiaryLook(part, value);
    }
}
