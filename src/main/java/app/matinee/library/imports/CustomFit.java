package app.matinee.library.imports;

import app.matinee.incoming.IncomingCustomValue;
import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.PartialDate;
import java.util.Map;

/// Finds the field of the owner's own that a value goes into: the one of its name, unless that
/// cannot hold it; then one of that name with its type behind it, "Shelf (text)".
final class CustomFit {

    private CustomFit() {}

    /// The value under the name of its field.
    ///
    /// @param fields those of the journal by their names
    static IncomingCustomValue fitted(IncomingCustomValue value, Map<String, CustomField> fields) {
        CustomField field = fields.get(value.field());
        if (field == null || holds(field, value)) {
            return value;
        }
        return new IncomingCustomValue(
                value.field() + " (" + value.type().code() + ")",
                value.type(),
                value.choices(),
                value.value());
    }

    private static boolean holds(CustomField field, IncomingCustomValue value) {
        String text = value.value();
        return switch (field.type()) {
            case TEXT -> true;
            case NUMBER -> value.type() == CustomType.NUMBER || text.matches("-?\\d{1,15}");
            case DATE -> PartialDate.parse(text).isPresent();
            case YES_NO -> text.equals("yes") || text.equals("no");
            case CHOICE -> field.choices().contains(text);
        };
    }
}
