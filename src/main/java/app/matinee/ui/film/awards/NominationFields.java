package app.matinee.ui.film.awards;

import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PersonRef;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.inplace.Completion;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;

/// The fields of a nomination: category, nominees, result, detail and standing.
final class NominationFields {

    private final KnownAwards known;
    private final Film film;
    private final Nomination base;
    private final FormFields fields;
    private final TextField category;
    private final TextField nominees;
    private final TextField detail;
    private final SegmentedControl<Result> result = new SegmentedControl<>();
    private final SegmentedControl<Standing> standing = new SegmentedControl<>();

    NominationFields(
            Texts texts, KnownAwards known, Film film, String categoryName, Nomination base) {
        this.known = known;
        this.film = film;
        this.base = base;
        this.fields = new FormFields(texts);
        category = fields.text("awards.field.category", 18, categoryName);
        nominees = fields.text("awards.field.nominees", 22, names(base));
        nominees.setPromptText(texts.get("awards.field.nominees.prompt"));
        for (Result choice : Result.values()) {
            result.add(choice, texts.get("awards.result." + choice.code()), null);
        }
        result.setValue(base.result());
        fields.add("awards.field.result", result);
        detail = fields.text("awards.field.detail", 14, base.detail());
        detail.setPromptText(texts.get("awards.field.detail.prompt"));
        for (Standing choice : Standing.values()) {
            standing.add(choice, texts.get("awards.standing." + choice.code()), null);
        }
        standing.setValue(base.standing());
        fields.add("awards.field.standing", standing);
        new Completion(category, known::suggestCategories, false);
        List<PersonRef> own = film.credits().stream().map(Credit::person).distinct().toList();
        new Completion(nominees, (typed, sink) -> known.suggestNames(own, typed, sink), true);
    }

    FormFields node() {
        return fields;
    }

    void focus() {
        category.requestFocus();
        category.selectAll();
    }

    String category() {
        return FormFields.said(category);
    }

    /// What the fields say; empty where the category is missing, which is then marked.
    Optional<Nomination> read() {
        Result chosen = result.getValue();
        Standing stands = standing.getValue();
        if (category().isEmpty() || chosen == null || stands == null) {
            FormFields.refuse(category);
            return Optional.empty();
        }
        return Optional.of(
                base.withNominees(FormFields.names(nominees).stream().map(this::nominee).toList())
                        .withDetail(FormFields.said(detail))
                        .withResult(chosen)
                        .withStanding(stands));
    }

    /// A nominee keeps what they were under the same name; a new name is looked for among the
    /// film's people, then among those that were offered.
    private Nominee nominee(String name) {
        Optional<Nominee> same =
                base.nominees().stream().filter(n -> n.name().equals(name)).findFirst();
        Optional<Nominee> own =
                film.credits().stream()
                        .filter(c -> c.shownName().equals(name) || c.person().name().equals(name))
                        .map(c -> new Nominee(0, name, c.person().id(), null, false))
                        .findFirst();
        return same.or(() -> own)
                .orElseGet(() -> new Nominee(0, name, known.personOffered(name), null, false));
    }

    private static String names(Nomination nomination) {
        return String.join(", ", nomination.nominees().stream().map(Nominee::name).toList());
    }
}
