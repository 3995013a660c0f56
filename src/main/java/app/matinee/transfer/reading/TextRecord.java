package app.matinee.transfer.reading;

import java.util.List;

/// One record of separated text.
///
/// @param line where it begins, from 1
/// @param fields unmodifiable, as the reader of the file gave them
public record TextRecord(long line, List<String> fields) {

    public boolean isEmpty() {
        for (String field : fields) {
            if (!field.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
