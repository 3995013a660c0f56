package app.matinee.ui.film.awards;

import app.matinee.model.AwardBody;
import app.matinee.ui.kit.inplace.Completion;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// The fields of who gives awards. Of a body the journal knows only its name is asked for, unless it
/// is the body itself that is edited.
final class BodyFields {

    private final KnownAwards known;
    private final TextField name;
    private final TextField shortName;
    private final TextField awardName;
    private final AwardBody base;

    /// @param base the body to edit; of id 0 to choose one or name a new one
    BodyFields(FormFields fields, KnownAwards known, AwardBody base) {
        this.known = known;
        this.base = base;
        name = fields.text("awards.field.body", 20, base.name());
        shortName = fields.text("awards.field.body.short", 9, base.shortName());
        awardName = fields.text("awards.field.body.award", 12, base.awardName());
        showNames();
    }

    /// Completes the name, and tells of the body it means as that changes.
    void complete(Consumer<Optional<AwardBody>> meant) {
        known.loadBodies(() -> typed(meant));
        new Completion(name, known::suggestBodies, false);
        name.textProperty().subscribe(_ -> typed(meant));
    }

    private void typed(Consumer<Optional<AwardBody>> meant) {
        showNames();
        meant.accept(known.body(FormFields.said(name)));
    }

    /// A body that is new, or edited, says what it is called for short and what its awards are.
    private void showNames() {
        String typed = FormFields.said(name);
        boolean shown = base.id() != 0 || (!typed.isEmpty() && known.body(typed).isEmpty());
        FormFields.show(shortName, shown);
        FormFields.show(awardName, shown);
    }

    /// The body the fields name; empty where they name none, which is then marked.
    Optional<AwardBody> read() {
        String typed = FormFields.said(name);
        if (typed.isEmpty()) {
            FormFields.refuse(name);
            return Optional.empty();
        }
        AwardBody named =
                base.withNames(typed, FormFields.said(shortName), FormFields.said(awardName));
        return Optional.of(base.id() != 0 ? named : known.body(typed).orElse(named));
    }
}
