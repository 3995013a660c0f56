package app.matinee.transfer.mapping;

import app.matinee.model.Coded;
import java.util.Optional;

/// What one column becomes.
///
/// @param field the name of the owner's own field where the meaning is CUSTOM, else ""
public record ColumnMeaning(Meaning meaning, String field) {

    public static final ColumnMeaning SKIP = new ColumnMeaning(Meaning.SKIP, "");

    private static final String OWN = "custom:";

    public static ColumnMeaning of(Meaning meaning) {
        return new ColumnMeaning(meaning, "");
    }

    /// A field of the owner's own.
    public static ColumnMeaning custom(String field) {
        return new ColumnMeaning(Meaning.CUSTOM, field);
    }

    /// As a preset keeps it and the command line takes it: "title", "custom:Shelf".
    public String code() {
        return meaning == Meaning.CUSTOM ? OWN + field : meaning.code();
    }

    /// The meaning of such a word, or empty where it has none.
    public static Optional<ColumnMeaning> parse(String code) {
        if (code.startsWith(OWN) && code.length() > OWN.length()) {
            return Optional.of(custom(code.substring(OWN.length()).strip()));
        }
        return Coded.find(Meaning.class, code.strip().replace(' ', '-').replace('_', '-'))
                .filter(meaning -> meaning != Meaning.CUSTOM)
                .map(ColumnMeaning::of);
    }
}
