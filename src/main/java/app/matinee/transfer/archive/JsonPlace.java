package app.matinee.transfer.archive;

import org.jspecify.annotations.Nullable;

/// Where a value stands in an archive, such as `films[12].credits[3].person`; put into words only
/// when something is wrong there.
///
/// @param name the field, or the document's name at the root; "" for an element of an array
/// @param index the element's number from 0, -1 for a field
record JsonPlace(@Nullable JsonPlace parent, String name, int index) {

    static JsonPlace of(String document) {
        return new JsonPlace(null, document.replace(".json", ""), -1);
    }

    JsonPlace field(String field) {
        return new JsonPlace(this, field, -1);
    }

    JsonPlace element(int at) {
        return new JsonPlace(this, "", at);
    }

    /// The place without numbers: the same for every element of an array.
    String general() {
        return path(false);
    }

    @Override
    public String toString() {
        return path(true);
    }

    private String path(boolean numbered) {
        if (parent == null) {
            return name;
        }
        String before = parent.path(numbered);
        if (index < 0) {
            return before + "." + name;
        }
        return numbered ? before + "[" + index + "]" : before + "[]";
    }
}
