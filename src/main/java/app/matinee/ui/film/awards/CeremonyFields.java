package app.matinee.ui.film.awards;

import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.text.Texts;
import app.matinee.ui.kit.inplace.Completion;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a ceremony and of the body that gives it. A new ceremony that the journal knows
/// under the name typed is taken as it is.
final class CeremonyFields extends VBox {

    /// A ceremony and the body that gives it; either is new where its id is 0.
    record Draft(AwardBody body, Ceremony ceremony) {}

    private final KnownAwards known;
    private final Ceremony base;
    private final BodyFields body;
    private final TextField name;
    private final TextField edition;
    private final TextField date;
    private final TextField start;
    private final TextField filmYear;
    private final TextField venue;
    private final TextField city;
    private final TextField hosts;
    private final TextField honours;
    private final TextField note;
    private final Label taken = new Label();

    /// @param giver who gives it; of id 0 for a new ceremony
    /// @param base what to edit; of id 0 for a new ceremony
    CeremonyFields(Texts texts, KnownAwards known, AwardBody giver, Ceremony base) {
        this.known = known;
        this.base = base;
        FormFields fields = new FormFields(texts);
        body = new BodyFields(fields, known, giver);
        name = fields.text("awards.field.ceremony", 20, base.name());
        edition = fields.text("awards.field.edition", 4, text(base.edition()));
        date = fields.text("awards.field.date", 13, FormFields.iso(base.date()));
        date.setPromptText(texts.get("awards.field.date.prompt"));
        start = fields.text("awards.field.start", 10, FormFields.iso(base.start()));
        filmYear = fields.text("awards.field.filmYear", 5, text(base.filmYear()));
        venue = fields.text("awards.field.venue", 14, base.venue());
        city = fields.text("awards.field.city", 12, base.city());
        hosts = fields.text("awards.field.hosts", 14, String.join(", ", base.hosts()));
        note = fields.text("awards.field.note", 20, base.note());
        honours = fields.text("awards.field.honours", 20, base.honours());
        taken.setText(texts.get("awards.form.known"));
        taken.getStyleClass().addAll("caption", "hint");
        taken.setWrapText(true);
        show(taken, false);
        getChildren().addAll(fields, taken);
        if (base.id() == 0) {
            body.complete(this::bodyMeant);
            new Completion(name, known::suggestCeremonies, false);
            name.textProperty().subscribe(_ -> nameTyped());
        }
    }

    private void bodyMeant(Optional<AwardBody> found) {
        AwardBody used = known.body();
        boolean same =
                found.isEmpty() ? used == null : used != null && used.id() == found.get().id();
        if (!same) {
            known.use(found.orElse(null), this::nameTyped);
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
        start.setText(FormFields.iso(from.start()));
        filmYear.setText(text(from.filmYear()));
        venue.setText(from.venue());
        city.setText(from.city());
        hosts.setText(String.join(", ", from.hosts()));
        note.setText(from.note());
        honours.setText(from.honours());
    }

    private List<TextField> details() {
        return List.of(edition, date, start, filmYear, venue, city, hosts, note, honours);
    }

    private static void show(Label label, boolean visible) {
        label.setVisible(visible);
        label.setManaged(visible);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    /// What the fields say; empty where something is missing or wrong, which is then marked.
    Optional<Draft> read() {
        Optional<AwardBody> giver = body.read();
        if (giver.isEmpty()) {
            return Optional.empty();
        }
        if (FormFields.said(name).isEmpty()) {
            FormFields.refuse(name);
            return Optional.empty();
        }
        if (!FormFields.said(edition).matches("\\d{0,5}")) {
            FormFields.refuse(edition);
            return Optional.empty();
        }
        if (!FormFields.isDate(date) || !FormFields.isDate(start) || !FormFields.isYear(filmYear)) {
            return Optional.empty();
        }
        Optional<Ceremony> old =
                base.id() == 0 ? known.ceremony(FormFields.said(name)) : Optional.empty();
        return Optional.of(new Draft(giver.get(), old.orElseGet(this::typed)));
    }

    private Ceremony typed() {
        return new Ceremony(
                base.id(),
                base.uuid(),
                base.bodyId(),
                FormFields.said(name),
                FormFields.number(edition),
                FormFields.date(date).orElse(null),
                FormFields.date(start).orElse(null),
                FormFields.number(filmYear),
                FormFields.said(venue),
                FormFields.said(city),
                FormFields.names(hosts),
                FormFields.said(note),
                FormFields.said(honours));
    }
}
