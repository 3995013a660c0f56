package app.matinee.transfer.imdbdata;

import java.nio.charset.StandardCharsets;

/// The row that streams by: its fields as they lie in the buffer, made words of only when asked.
/// Valid until the next row.
final class TsvRow {

    private static final int MOST_FIELDS = 16;
    private static final int PREFIX = 2;

    /// Far above the numbers given so far, and small enough to keep a bit for each.
    static final int LARGEST_KEY = 100_000_000;

    private byte[] buffer = new byte[0];
    private final int[] starts = new int[MOST_FIELDS + 1];
    private int fields;
    private int key;
    private int lineEnd;
    private boolean parsed;

    /// Takes the line between two places of a buffer, its line break not included.
    void set(byte[] in, int from, int to) {
        buffer = in;
        fields = 0;
        starts[0] = from;
        int end = to > from && in[to - 1] == '\r' ? to - 1 : to;
        int number = 0;
        int at = from + PREFIX;
        while (at < end && in[at] >= '0' && in[at] <= '9' && number < LARGEST_KEY) {
            number = number * 10 + in[at] - '0';
            at++;
        }
        key = number < LARGEST_KEY && at < end && in[at] == '\t' ? number : -1;
        lineEnd = end;
        parsed = false;
    }

    /// The number of the identifier in the first field, -1 where there is none: 111161 of
    /// "tt0111161".
    int key() {
        return key;
    }

    /// A field as words; "" for what is not known, `\N`.
    String get(int field) {
        parse();
        if (field >= fields) {
            return "";
        }
        int from = starts[field];
        int length = starts[field + 1] - 1 - from;
        return length == 2 && buffer[from] == '\\' && buffer[from + 1] == 'N'
                ? ""
                : new String(buffer, from, length, StandardCharsets.UTF_8);
    }

    /// How many fields there are.
    int size() {
        parse();
        return fields;
    }

    /// A field as a number; -1 where it is none.
    int number(int field) {
        parse();
        if (field >= fields) {
            return -1;
        }
        int number = 0;
        int end = starts[field + 1] - 1;
        for (int at = starts[field]; at < end; at++) {
            if (buffer[at] < '0' || buffer[at] > '9') {
                return -1;
            }
            number = number < LARGEST_KEY ? number * 10 + buffer[at] - '0' : number;
        }
        return end == starts[field] ? -1 : number;
    }

    /// Whether a field is this word of ASCII letters.
    boolean is(int field, String word) {
        parse();
        int length = field < fields ? starts[field + 1] - 1 - starts[field] : -1;
        if (length != word.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer[starts[field] + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void parse() {
        if (parsed) {
            return;
        }
        parsed = true;
        fields = 1;
        for (int at = starts[0]; at < lineEnd && fields < MOST_FIELDS; at++) {
            if (buffer[at] == '\t') {
                starts[fields++] = at + 1;
            }
        }
        starts[fields] = lineEnd + 1;
    }
}
