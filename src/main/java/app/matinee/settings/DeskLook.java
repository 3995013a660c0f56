package app.matinee.settings;

/// How the desk was left.
///
/// @param part the key of the part in view: "pieces", "calendar" or "featured"
/// @param order the key of the order of the pieces: "date", "film" or "kind"
/// @param template the name of the template chosen last, "" for none
/// @param target the key of the target chosen last, "" for none
/// @param folder where the last post was written to, "" for nowhere yet
/// @param author who signed the last post, "" for nobody
public record DeskLook(
        String part, String order, String template, String target, String folder, String author) {

    public static final DeskLook DEFAULT = new DeskLook("pieces", "date", "", "", "", "");

    public DeskLook withPart(String value) {
        return new DeskLook(value, order, template, target, folder, author);
    }

    public DeskLook withOrder(String value) {
        return new DeskLook(part, value, template, target, folder, author);
    }

    public DeskLook withTemplate(String value) {
        return new DeskLook(part, order, value, target, folder, author);
    }

    public DeskLook withTarget(String value) {
        return new DeskLook(part, order, template, value, folder, author);
    }

    public DeskLook withFolder(String value) {
        return new DeskLook(part, order, template, target, value, author);
    }

    public DeskLook withAuthor(String value) {
        return new DeskLook(part, order, template, target, folder, value);
    }
}
