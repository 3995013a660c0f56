package app.matinee.ui.film.awards;

import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Completion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a ceremony. For a new one the body comes first; a ceremony that the journal knows
/// under the name typed is taken as it is.
final class CeremonyFields extends VBox {

    /// A ceremony and the body that gives it; either is new where its id is 0.
    record Draft(AwardBody body, Ceremony ceremony) {}

    private final KnownAwards known;
    private final Ceremony base;
    private final @Nullable TextField body;
    private final TextField name;
    private final TextField edition;
    private final TextField date;
    private final TextField venue;
    private final TextField city;
    private final TextField hosts;
    private final TextField note;
    private final Label taken = new Label();

    /// @param base what to edit; of id 0 for a new ceremony
    CeremonyFields(Texts texts, KnownAwards known, Ceremony base) {
        this.known = known;
        this.base = base;
        FormFields fields = new FormFields(texts);
        boolean fresh = base.id() == 0;
        body = fresh ? fields.text("awards.field.body", 20, "") : null;
        name = fields.text("awards.field.ceremony", 20, base.name());
        edition = fields.text("awards.field.edition", 4, text(base.edition()));
        date = fields.text("awards.field.date", 12, FormFields.iso(base.date()));
        date.setPromptText(texts.get("awards.field.date.prompt"));
        venue = fields.text("awards.field.venue", 14, base.venue());
        city = fields.text("awards.field.city", 12, base.city());
        hosts = fields.text("awards.field.hosts", 14, String.join(", ", base.hosts()));
        note = fields.text("awards.field.note", 20, base.note());
        taken.setText(texts.get("awards.form.known"));
        taken.getStyleClass().addAll("caption", "hint");
        taken.setWrapText(true);
        show(taken, false);
        getChildren().addAll(fields, taken);
        if (body != null) {
            complete(body);
        }
    }

    private void complete(TextField bodyField) {
        known.loadBodies(() -> bodyTyped(bodyField));
        new Completion(bodyField, known::suggestBodies, false);
        new Completion(name, known::suggestCeremonies, false);
        bodyField.textProperty().subscribe(_ -> bodyTyped(bodyField));
        name.textProperty().subscribe(_ -> nameTyped());
    }

    private void bodyTyped(TextField bodyField) {
        AwardBody found = known.body(FormFields.said(bodyField)).orElse(null);
        AwardBody used = known.body();
        if (found == null ? used != null : used == null || used.id() != found.id()) {
            known.use(found, this::nameTyped);
            nameTyped();
        }
    }

    private void nameTyped() {
        Optional<Ceremony> ceremony = known.ceremony(FormFields.said(name));
        boolean wasTaken = taken.isVisible();
        show(taken, ceremony.isPresent());
        details().forEach(field -> field.setDisable(ceremony.isPresent()));
        if (ceremony.isPresent()) {
            fill(ceremony.get());
        } else if (wasTaken) {
            fill(base);
        }
    }

    private void fill(Ceremony from) {
        edition.setText(text(from.edition()));
        date.setText(FormFields.iso(from.date()));
        venue.setText(from.venue());
        city.setText(from.city());
        hosts.setText(String.join(", ", from.hosts()));
        note.setText(from.note());
    }

    private List<TextField> details() {
        return Stream.of(edition, date, venue, city, hosts, note).toList();
    }

    private static void show(Label label, boolean visible) {
        label.setVisible(visible);
        label.setManaged(visible);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    /// What the fields say; empty where something is missing or wrong, which is then marked.
    Optional<Draft> read(AwardBody bodyOfOld) {
        AwardBody given = bodyOfOld;
        if (body != null) {
            String typed = FormFields.said(body);
            if (typed.isEmpty()) {
                FormFields.refuse(body);
                return Optional.empty();
            }
            given = known.body(typed).orElseGet(() -> AwardBody.named(typed));
        }
        if (FormFields.said(name).isEmpty()) {
            FormFields.refuse(name);
            return Optional.empty();
        }
        if (!FormFields.said(edition).matches("\\d{0,5}")) {
            FormFields.refuse(edition);
            return Optional.empty();
        }
        if (!FormFields.isDate(date)) {
            return Optional.empty();
        }
        AwardBody giver = given;
        Optional<Ceremony> old =
                body == null ? Optional.empty() : known.ceremony(FormFields.said(name));
        return Optional.of(new Draft(giver, old.orElseGet(this::typed)));
    }

    private Ceremony typed() {
        String number = FormFields.said(edition);
        return new Ceremony(
                base.id(),
                base.uuid(),
                base.bodyId(),
                FormFields.said(name),
                number.isEmpty() ? null : Integer.valueOf(number),
                FormFields.date(date).orElse(null),
                base.start(),
                base.filmYear(),
                FormFields.said(venue),
                FormFields.said(city),
                FormFields.names(hosts),
                FormFields.said(note),
                base.honours());
    }
}
