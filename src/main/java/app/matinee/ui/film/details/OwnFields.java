package app.matinee.ui.film.details;

import app.matinee.model.Coded;
import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.Uuid7;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.FormField;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.kit.inplace.InPlaceForm;
import app.matinee.ui.kit.inplace.InPlaceRows;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The fields the owner has added to every film, each to be renamed, moved and deleted, and under
/// them the form for a new one. All of it can be undone.
final class OwnFields extends VBox {

    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String CHOICES = "choices";

    private final Mirror mirror;
    private final Texts texts;
    private final LongConsumer added;
    private final InPlaceRows<CustomField> rows;
    private final InPlaceForm fresh;
    private List<CustomField> fields = List.of();

    /// @param added gets the key of a new field
    /// @param done is called when all is as it should be
    OwnFields(Mirror mirror, Texts texts, LongConsumer added, Runnable done) {
        this.mirror = mirror;
        this.texts = texts;
        this.added = added;
        getStyleClass().add("own-fields");
        rows =
                new InPlaceRows<CustomField>(CustomField::id, this::row, this::fill)
                        .movable(this::move);
        fresh = new InPlaceForm(texts, texts.get("details.custom.new"), newField(), this::define);
        fresh.show(Lines.label(texts.get("details.custom.another"), "muted"), "", Map.of());
        Label hint = Lines.label(texts.get("details.custom.hint"), "caption", "hint");
        Button close = new Button(texts.get("details.custom.done"));
        close.getStyleClass().add("small");
        close.setOnAction(_ -> done.run());
        getChildren().addAll(rows, fresh, hint, close);
    }

    /// Shows the fields there are, in their order.
    void show(List<CustomField> now) {
        fields = List.copyOf(now);
        rows.show(fields);
    }

    /// Opens the form for a new one.
    void begin() {
        fresh.edit();
    }

    boolean isEditing() {
        return fresh.isEditing();
    }

    private List<FormField> newField() {
        List<FormField.Option> types =
                Arrays.stream(CustomType.values())
                        .map(type -> new FormField.Option(type.code(), word(type)))
                        .toList();
        return List.of(
                name(), FormField.choice(TYPE, texts.get("details.custom.type"), types), choices());
    }

    private FormField name() {
        return FormField.text(NAME, texts.get("details.custom.name"), 14);
    }

    private FormField choices() {
        return FormField.text(CHOICES, texts.get("details.custom.choices"), 18);
    }

    private String word(CustomType type) {
        return texts.get("details.custom.type." + type.code());
    }

    private InPlace row(CustomField field) {
        List<FormField> parts =
                field.type() == CustomType.CHOICE ? List.of(name(), choices()) : List.of(name());
        return new InPlaceForm(texts, field.name(), parts, answers -> change(field.id(), answers))
                .removable(() -> find(field.id()).ifPresent(this::delete));
    }

    private void fill(InPlace row, CustomField field) {
        ((InPlaceForm) row)
                .show(
                        Lines.columns(field.name(), word(field.type())),
                        texts.get("details.custom.spoken", field.name(), word(field.type())),
                        Map.of(NAME, field.name(), CHOICES, String.join(", ", field.choices())));
    }

    private Optional<CustomField> find(long id) {
        return fields.stream().filter(field -> field.id() == id).findFirst();
    }

    private Optional<String> define(Answers answers) {
        CustomType type = Coded.of(CustomType.class, answers.text(TYPE));
        CustomField field = read(new CustomField(0, Uuid7.next(), "", type, List.of()), answers);
        Optional<String> wrong = wrong(field);
        if (wrong.isEmpty()) {
            mirror.write(() -> mirror.journal().customFields().add(field), added::accept);
        }
        return wrong;
    }

    private Optional<String> change(long id, Answers answers) {
        Optional<CustomField> changed = find(id).map(field -> read(field, answers));
        Optional<String> wrong = changed.flatMap(this::wrong);
        if (wrong.isEmpty()) {
            changed.ifPresent(
                    field -> mirror.write(() -> mirror.journal().customFields().edit(field)));
        }
        return wrong;
    }

    private static CustomField read(CustomField field, Answers answers) {
        List<String> choices =
                field.type() == CustomType.CHOICE
                        ? WordList.split(answers.text(CHOICES))
                        : List.of();
        return new CustomField(field.id(), field.uuid(), answers.text(NAME), field.type(), choices);
    }

    private Optional<String> wrong(CustomField field) {
        boolean taken =
                fields.stream()
                        .anyMatch(other ->
                                other.id() != field.id()
                                        && other.name().equalsIgnoreCase(field.name()));
        if (field.name().isEmpty()) {
            return Optional.of(texts.get("details.wrong.name"));
        }
        if (taken) {
            return Optional.of(texts.get("details.wrong.taken", field.name()));
        }
        return field.type() == CustomType.CHOICE && field.choices().isEmpty()
                ? Optional.of(texts.get("details.wrong.choices"))
                : Optional.empty();
    }

    private void delete(CustomField field) {
        mirror.write(() -> mirror.journal().customFields().delete(field));
    }

    private void move(int from, int to) {
        List<Long> order = new ArrayList<>(fields.stream().map(CustomField::id).toList());
        if (from < order.size() && to < order.size()) {
            order.add(to, order.remove(from));
            mirror.write(() -> mirror.journal().customFields().order(order));
        }
    }
}
