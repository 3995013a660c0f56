package app.matinee.ui.film.details;

import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.model.CustomValue;
import app.matinee.model.Uuid7;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.inplace.Answers;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.FormField;
import app.matinee.ui.kit.inplace.InPlaceForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields the owner has added to every film, and the way to add one.
final class CustomFacts implements Section {

    private final FilmEditing editing;
    private final Texts texts;
    private final Jobs jobs;
    private final DateText dates;
    private final VBox node = new VBox();
    private final InPlaceForm definition;
    private final Fact defining;
    private final Map<CustomField, CustomFact> facts = new LinkedHashMap<>();
    private @Nullable FilmDossier shown;
    private long beginWith;

    CustomFacts(FilmEditing editing, Jobs jobs, DateText dates) {
        this.editing = editing;
        this.texts = editing.texts();
        this.jobs = jobs;
        this.dates = dates;
        node.getStyleClass().add("facts");
        definition =
                new InPlaceForm(texts, texts.get("details.custom.new"), fields(), this::define);
        definition.show(new Label(), "", Map.of());
        defining = new Fact(texts.get("details.custom.new"), definition);
        node.getChildren().add(defining);
        definition
                .editingProperty()
                .subscribe(open -> {
                    defining.setShown(open);
                    showIfFilled();
                });
    }

    private List<FormField> fields() {
        return List.of(
                FormField.text("name", texts.get("details.custom.name"), 14),
                FormField.choice(
                        "type",
                        texts.get("details.custom.type"),
                        Arrays.stream(CustomType.values())
                                .map(t ->
                                        new FormField.Option(
                                                t.code(),
                                                texts.get("details.custom.type." + t.code())))
                                .toList()),
                FormField.text("choices", texts.get("details.custom.choices"), 18));
    }

    private Optional<String> define(Answers answers) {
        CustomType type = app.matinee.model.Coded.of(CustomType.class, answers.text("type"));
        List<String> choices = WordList.split(answers.text("choices"));
        if (answers.text("name").isEmpty()) {
            return Optional.of(texts.get("details.wrong.name"));
        }
        if (type == CustomType.CHOICE && choices.isEmpty()) {
            return Optional.of(texts.get("details.wrong.choices"));
        }
        CustomField field =
                new CustomField(
                        0,
                        Uuid7.next(),
                        answers.text("name"),
                        type,
                        type == CustomType.CHOICE ? choices : List.of());
        editing.mirror()
                .write(
                        () -> editing.mirror().journal().customFields().add(field),
                        id -> {
                            beginWith = id;
                            read();
                        });
        return Optional.empty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(FilmDossier dossier) {
        shown = dossier;
        facts.forEach((field, fact) -> fact.show(value(field)));
        read();
    }

    private void read() {
        jobs.startQuietly(_ -> editing.mirror().journal().customFields().all())
                .onSuccess(this::arrange);
    }

    private void arrange(List<CustomField> fields) {
        if (!List.copyOf(facts.keySet()).equals(fields)) {
            Map<CustomField, CustomFact> before = Map.copyOf(facts);
            facts.clear();
            for (CustomField field : fields) {
                CustomFact known = before.get(field);
                facts.put(field, known == null ? new CustomFact(editing, field, dates) : known);
            }
            List<Node> nodes = new ArrayList<>();
            facts.values().forEach(fact -> nodes.add(fact.node()));
            nodes.add(defining);
            node.getChildren().setAll(nodes);
        }
        facts.forEach((field, fact) -> fact.show(value(field)));
        showIfFilled();
        facts.forEach((field, fact) -> {
            if (field.id() == beginWith) {
                beginWith = 0;
                begin(fact);
            }
        });
    }

    private void showIfFilled() {
        boolean filled = node.getChildren().stream().anyMatch(Node::isManaged);
        node.setVisible(filled);
        node.setManaged(filled);
    }

    private String value(CustomField field) {
        return shown == null
                ? ""
                : shown.film().customValues().stream()
                        .filter(v -> v.fieldId() == field.id())
                        .map(CustomValue::value)
                        .findFirst()
                        .orElse("");
    }

    @Override
    public List<Adding> addings() {
        List<Adding> all = new ArrayList<>();
        facts.forEach((field, fact) ->
                all.add(new Adding(field.name(), () -> value(field).isEmpty(), () -> begin(fact))));
        all.add(new Adding(texts.get("details.custom.new"), () -> true, this::begin));
        return all;
    }

    private void begin(CustomFact fact) {
        node.setVisible(true);
        node.setManaged(true);
        fact.begin();
    }

    private void begin() {
        defining.setShown(true);
        showIfFilled();
        definition.edit();
    }
}
