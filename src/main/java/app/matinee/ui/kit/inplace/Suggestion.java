package app.matinee.ui.kit.inplace;

/// One known value offered while typing.
///
/// @param text what the field then holds
/// @param detail what tells it apart from others of the same text, may be ""
/// @param id the key of the thing meant, 0 where the text says it all
public record Suggestion(String text, String detail, long id) {

    public static Suggestion of(String text) {
        return new Suggestion(text, "", 0);
    }
}
