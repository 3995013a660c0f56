package app.matinee.ui.film.details;

import app.matinee.job.Jobs;
import app.matinee.library.FilmDossier;
import app.matinee.model.CustomField;
import app.matinee.model.CustomValue;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.inplace.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a film holds in the fields the owner has added, and the way to those fields.
final class CustomFacts implements Section {

    private final FilmEditing editing;
    private final Texts texts;
    private final Jobs jobs;
    private final DateText dates;
    private final VBox node = new VBox();
    private final OwnFields own;
    private final Fact managing;
    private final Map<CustomField, CustomFact> facts = new LinkedHashMap<>();
    private @Nullable FilmDossier shown;
    private long beginWith;

    CustomFacts(FilmEditing editing, Jobs jobs, DateText dates) {
        this.editing = editing;
        this.texts = editing.texts();
        this.jobs = jobs;
        this.dates = dates;
        node.getStyleClass().add("facts");
        own = new OwnFields(editing.mirror(), texts, this::added, () -> manage(false));
        managing = new Fact(texts.get("details.custom.manage"), own);
        managing.setShown(false);
        node.getChildren().add(managing);
        editing.mirror().revisionProperty().subscribe(this::read);
    }

    private void added(long field) {
        manage(false);
        beginWith = field;
        read();
    }

    private void manage(boolean open) {
        managing.setShown(open);
        showIfFilled();
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
            nodes.add(managing);
            node.getChildren().setAll(nodes);
        }
        own.show(fields);
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
        all.add(
                new Adding(
                        texts.get("details.custom.manage"),
                        () -> !facts.isEmpty(),
                        () -> manage(true)));
        return all;
    }

    private void begin(CustomFact fact) {
        node.setVisible(true);
        node.setManaged(true);
        fact.begin();
    }

    private void begin() {
        manage(true);
        own.begin();
    }
}
