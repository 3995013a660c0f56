package app.matinee.ui.film.details;

import app.matinee.library.FilmField;
import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.CustomValue;
import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateEntry;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.FormField;
import app.matinee.ui.kit.inplace.InPlaceForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// What a film holds in one of the owner's fields.
final class CustomFact {

    private static final String VALUE = "value";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final FilmEditing editing;
    private final Texts texts;
    private final CustomField field;
    private final DateText dates;
    private final DateEntry entry;
    private final InPlaceForm form;
    private final Fact fact;
    private String value = "";

    CustomFact(FilmEditing editing, CustomField field, DateText dates) {
        this.editing = editing;
        this.texts = editing.texts();
        this.field = field;
        this.dates = dates;
        this.entry = new DateEntry(texts);
        this.form = new InPlaceForm(texts, field.name(), List.of(input()), this::keep);
        this.fact = new Fact(field.name(), form);
        form.editingProperty().subscribe(open -> fact.setShown(open || !value.isEmpty()));
    }

    private FormField input() {
        String label = texts.get("details.custom.type." + field.type().code());
        return switch (field.type()) {
            case YES_NO -> FormField.choice(VALUE, label, options(List.of(YES, NO)));
            case CHOICE -> FormField.choice(VALUE, label, options(field.choices()));
            case TEXT, NUMBER, DATE -> FormField.text(VALUE, label, 16);
        };
    }

    /// The choices, and before them the way to leave it open.
    private List<FormField.Option> options(List<String> codes) {
        List<FormField.Option> options = new ArrayList<>();
        options.add(new FormField.Option("", texts.get("details.custom.open")));
        codes.forEach(code -> options.add(new FormField.Option(code, words(code))));
        return options;
    }

    Node node() {
        return fact;
    }

    void show(String now) {
        value = now;
        form.show(Lines.label(words(now)), words(now), Map.of(VALUE, typed(now)));
        fact.setShown(form.isEditing() || !value.isEmpty());
    }

    void begin() {
        fact.setShown(true);
        form.edit();
    }

    private String words(String code) {
        return switch (field.type()) {
            case YES_NO ->
                    code.isEmpty()
                            ? ""
                            : texts.get(code.equals(YES) ? "details.yes" : "details.no");
            case DATE -> PartialDate.parse(code).map(dates::of).orElse(code);
            case TEXT, NUMBER, CHOICE -> code;
        };
    }

    private String typed(String code) {
        return field.type() == CustomType.DATE ? words(code) : code;
    }

    private Optional<String> keep(Answers answers) {
        String typed = answers.text(VALUE);
        Optional<String> read = typed.isEmpty() ? Optional.of("") : read(typed);
        read.ifPresent(now -> editing.edit(FilmField.CUSTOM, film -> with(film, now)));
        return read.isPresent() ? Optional.empty() : Optional.of(wrong());
    }

    private Optional<String> read(String typed) {
        return switch (field.type()) {
            case NUMBER ->
                    Optional.of(typed.replace(',', '.')).filter(n -> n.matches("-?\\d+(\\.\\d+)?"));
            case DATE -> entry.read(typed).map(PartialDate::iso);
            case TEXT, YES_NO, CHOICE -> Optional.of(typed);
        };
    }

    private String wrong() {
        return texts.get(
                field.type() == CustomType.DATE ? "details.wrong.date" : "details.wrong.number");
    }

    private Film with(Film film, String now) {
        List<CustomValue> values = new ArrayList<>(film.customValues());
        values.removeIf(v -> v.fieldId() == field.id());
        if (!now.isEmpty()) {
            values.add(new CustomValue(field.id(), now));
        }
        return film.withCustomValues(values);
    }
}
