package app.matinee.transfer.mapping;

import app.matinee.model.Coded;
import app.matinee.model.CustomType;
import java.util.List;
import java.util.Optional;

/// What one column becomes.
///
/// @param field the name of the owner's own field where the meaning is CUSTOM, else ""
/// @param type what that field holds; TEXT for every other meaning
public record ColumnMeaning(Meaning meaning, String field, CustomType type) {

    public static final ColumnMeaning SKIP = of(Meaning.SKIP);

    /// What a field made for a column may hold.
    public static final List<CustomType> TYPES =
            List.of(CustomType.TEXT, CustomType.NUMBER, CustomType.DATE, CustomType.YES_NO);

    private static final String OWN = "custom";

    public static ColumnMeaning of(Meaning meaning) {
        return new ColumnMeaning(meaning, "", CustomType.TEXT);
    }

    /// A field of the owner's own that holds text.
    public static ColumnMeaning custom(String field) {
        return custom(field, CustomType.TEXT);
    }

    /// A field of the owner's own.
    public static ColumnMeaning custom(String field, CustomType type) {
        return new ColumnMeaning(Meaning.CUSTOM, field, type);
    }

    /// As a preset keeps it and the command line takes it: "title", "custom:Shelf",
    /// "custom-number:Discs".
    public String code() {
        return meaning == Meaning.CUSTOM ? own(type) + field : meaning.code();
    }

    /// The meaning of such a word, or empty where it has none.
    public static Optional<ColumnMeaning> parse(String code) {
        for (CustomType type : TYPES) {
            String own = own(type);
            if (code.startsWith(own) && code.length() > own.length()) {
                return Optional.of(custom(code.substring(own.length()).strip(), type));
            }
        }
        return Coded.find(Meaning.class, code.strip().replace(' ', '-').replace('_', '-'))
                .filter(meaning -> meaning != Meaning.CUSTOM)
                .map(ColumnMeaning::of);
    }

    private static String own(CustomType type) {
        return type == CustomType.TEXT ? OWN + ":" : OWN + "-" + type.code() + ":";
    }
}
