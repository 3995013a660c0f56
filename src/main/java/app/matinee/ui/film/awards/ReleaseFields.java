package app.matinee.ui.film.awards;

import app.matinee.model.CompanyRef;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.inplace.Completion;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The fields of a release.
final class ReleaseFields {

    private final Release base;
    private final FormFields fields;
    private final SegmentedControl<ReleaseKind> kind = new SegmentedControl<>();
    private final TextField date;
    private final TextField country;
    private final TextField place;
    private final TextField distributor;
    private final TextField note;

    ReleaseFields(Texts texts, KnownAwards known, Release base) {
        this.base = base;
        this.fields = new FormFields(texts);
        for (ReleaseKind choice : ReleaseKind.values()) {
            kind.add(choice, texts.get("awards.release.kind." + choice.code()), null);
        }
        kind.setValue(base.kind());
        date = fields.text("awards.field.date", 12, FormFields.iso(base.date()));
        date.setPromptText(texts.get("awards.field.date.prompt"));
        fields.add("awards.field.kind", kind);
        country = fields.text("awards.field.country", 14, base.country());
        place = fields.text("awards.field.place", 16, base.place());
        CompanyRef company = base.distributor();
        distributor =
                fields.text("awards.field.distributor", 14, company == null ? "" : company.name());
        note = fields.text("awards.field.note", 20, base.note());
        new Completion(distributor, known::suggestCompanies, false);
    }

    FormFields node() {
        return fields;
    }

    void focus() {
        date.requestFocus();
        date.selectAll();
    }

    /// What the fields say; empty where the date is none, which is then marked.
    Optional<Release> read() {
        ReleaseKind chosen = kind.getValue();
        if (chosen == null || !FormFields.isDate(date)) {
            return Optional.empty();
        }
        return Optional.of(
                new Release(
                        base.id(),
                        FormFields.date(date).orElse(null),
                        FormFields.said(country),
                        chosen,
                        FormFields.said(place),
                        company(),
                        FormFields.said(note)));
    }

    private @Nullable CompanyRef company() {
        String name = FormFields.said(distributor);
        CompanyRef before = base.distributor();
        if (name.isEmpty()) {
            return null;
        }
        return before != null && before.name().equals(name) ? before : CompanyRef.named(name);
    }
}
