package app.matinee.transfer.tellico;

import app.matinee.incoming.IncomingCustomValue;
import app.matinee.model.CustomType;
import app.matinee.model.PartialDate;
import app.matinee.transfer.reading.Markup;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A field that a collection declares.
///
/// @param type Tellico's number of the type
/// @param allowed what may be chosen
/// @param highest of a rating, 5 where nothing is said
record TellicoField(String name, String title, int type, List<String> allowed, int highest) {

    private static final int CHOICE = 3;
    private static final int YES_NO = 4;
    private static final int NUMBER = 6;
    private static final int IMAGE = 10;
    private static final int DATE = 12;
    private static final int USUAL_HIGHEST = 5;
    private static final int MOST = 100;
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,3}");

    TellicoField {
        allowed = List.copyOf(allowed);
    }

    static TellicoField of(Markup field) {
        List<String> allowed =
                Arrays.stream(field.attribute("allowed").split(";"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        String title = field.attribute("title");
        String name = field.attribute("name");
        return new TellicoField(
                name,
                title.isEmpty() ? name : title,
                number(field.attribute("type")).orElse(1),
                allowed,
                highest(field, allowed));
    }

    /// One that an entry has and the collection forgot to declare.
    static TellicoField undeclared(String name) {
        return new TellicoField(name, name, 1, List.of(), USUAL_HIGHEST);
    }

    private static int highest(Markup field, List<String> allowed) {
        return field.all("prop")
                .filter(prop -> prop.attribute("name").equals("maximum"))
                .findFirst()
                .flatMap(prop -> number(prop.text()))
                .or(() -> allowed.stream().flatMap(w -> number(w).stream()).reduce(Math::max))
                .filter(number -> number >= 1 && number <= MOST)
                .orElse(USUAL_HIGHEST);
    }

    /// The first number in a text, such as 4 in "4 - Good".
    static Optional<Integer> number(String text) {
        Matcher found = FIRST_NUMBER.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group())) : Optional.empty();
    }

    boolean isImage() {
        return type == IMAGE;
    }

    /// The value as one of a field of the owner's own; empty where it says nothing.
    Optional<IncomingCustomValue> custom(TellicoValues values) {
        String text = String.join("; ", values.all(name));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case YES_NO ->
                    Optional.of(value(CustomType.YES_NO, text.equals("true") ? "yes" : text))
                            .filter(v -> v.value().equals("yes"));
            case NUMBER ->
                    Optional.of(
                            value(
                                    text.matches("-?\\d{1,15}(?:\\.\\d{1,6})?")
                                            ? CustomType.NUMBER
                                            : CustomType.TEXT,
                                    text));
            case DATE -> {
                Optional<PartialDate> day = values.date(name);
                yield Optional.of(
                        day.map(date -> value(CustomType.DATE, date.iso()))
                                .orElseGet(() -> value(CustomType.TEXT, text)));
            }
            case CHOICE ->
                    Optional.of(
                            allowed.contains(text)
                                    ? new IncomingCustomValue(
                                            title, CustomType.CHOICE, allowed, text)
                                    : value(CustomType.TEXT, text));
            default -> Optional.of(value(CustomType.TEXT, text));
        };
    }

    private IncomingCustomValue value(CustomType as, String text) {
        return new IncomingCustomValue(title, as, List.of(), text);
    }
}
