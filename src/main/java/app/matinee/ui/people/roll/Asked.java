package app.matinee.ui.people.roll;

import app.matinee.model.Department;
import org.jspecify.annotations.Nullable;

/// What is asked of people.
///
/// @param words as typed
/// @param department the work they are looked at for; null for all of it
/// @param namesakes whether only those whose name reads like another’s are wanted
/// @param ascending from A to Z, or from the smallest figure up
public record Asked(
        String words,
        @Nullable Department department,
        boolean namesakes,
        PeopleSort sort,
        boolean ascending) {

    /// Everyone, those of most films first.
    public static final Asked EVERYONE = new Asked("", null, false, PeopleSort.FILMS, false);

    public Asked withWords(String value) {
        return new Asked(value, department, namesakes, sort, ascending);
    }

    public Asked withDepartment(@Nullable Department value) {
        return new Asked(words, value, namesakes, sort, ascending);
    }

    public Asked withNamesakes(boolean value) {
        return new Asked(words, department, value, sort, ascending);
    }

    public Asked withSort(PeopleSort value, boolean up) {
        return new Asked(words, department, namesakes, value, up);
    }
}
