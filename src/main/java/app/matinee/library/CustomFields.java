package app.matinee.library;

import app.matinee.model.CustomField;
import app.matinee.model.Done;
import app.matinee.store.Database;
import app.matinee.store.StepLabel;
import java.util.List;

/// The verbs on fields the owner adds to every film.
public final class CustomFields {

    private final Database database;

    CustomFields(Database database) {
        this.database = database;
    }

    public List<CustomField> all() {
        return database.read(s -> s.customFields().all());
    }

    public Done<Long> add(CustomField field) {
        return database.write(
                StepLabel.of("step.custom-field.add", field.name()),
                s -> s.customFields().insert(field));
    }

    public Done<Long> edit(CustomField field) {
        return database.write(
                StepLabel.of("step.custom-field.edit", field.name()),
                s -> {
                    s.customFields().update(field);
                    return field.id();
                });
    }

    /// Puts the fields into another order.
    ///
    /// @param ids the keys of all fields, as they shall stand
    public Done<Integer> order(List<Long> ids) {
        return database.write(
                StepLabel.of("step.custom-field.order"),
                s -> {
                    s.customFields().order(ids);
                    return ids.size();
                });
    }

    /// Takes a field from all films.
    public Done<Long> delete(CustomField field) {
        return database.write(
                StepLabel.of("step.custom-field.delete", field.name()),
                s -> {
                    s.customFields().delete(field.id());
                    return field.id();
                });
    }
}
