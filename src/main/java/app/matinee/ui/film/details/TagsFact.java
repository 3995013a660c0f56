package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import app.matinee.library.FilmField;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The film's tags as chips, typed as words between commas.
final class TagsFact implements Section {

    private final InPlaceText field;
    private final Fact fact;
    private List<String> tags = List.of();

    TagsFact(FilmEditing editing, Known known) {
        field =
                editing.line(
                                editing.texts().get("details.tags"),
                                FilmField.TAGS,
                                typed ->
                                        film ->
                                                film.withOpinion(
                                                        film.opinion()
                                                                .withTags(WordList.split(typed))))
                        .completing(known::tags, true);
        fact = new Fact(field.name(), field);
        field.editingProperty().subscribe(open -> fact.setShown(open || !tags.isEmpty()));
    }

    @Override
    public Node node() {
        return fact;
    }

    @Override
    public void show(FilmDossier dossier) {
        tags = dossier.film().opinion().tags();
        FlowPane chips = new FlowPane(4, 4);
        for (String tag : tags) {
            Label chip = new Label(tag);
            chip.getStyleClass().addAll("caption", "tag");
            chips.getChildren().add(chip);
        }
        field.show(chips, WordList.join(tags));
        fact.setShown(field.isEditing() || !tags.isEmpty());
    }

    @Override
    public List<Adding> addings() {
        return List.of(new Adding(field.name(), () -> tags.isEmpty(), this::begin));
    }

    private void begin() {
        fact.setShown(true);
        field.edit();
    }
}
