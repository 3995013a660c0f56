package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.List;
import javafx.scene.Node;

/// The line under the title; an empty one is offered for as long as there is no synopsis either.
final class Tagline implements Section {

    private final InPlaceText field;
    private boolean empty = true;
    private boolean offered;

    Tagline(InPlaceText field) {
        this.field = field;
        field.editingProperty().subscribe(_ -> arrange());
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(FilmDossier dossier) {
        String tagline = dossier.film().titles().tagline();
        empty = tagline.isEmpty();
        offered = dossier.film().texts().synopsis().isEmpty();
        field.show(tagline);
        arrange();
    }

    private void arrange() {
        boolean shown = !empty || offered || field.isEditing();
        field.setVisible(shown);
        field.setManaged(shown);
    }

    @Override
    public List<Adding> addings() {
        return List.of(new Adding(field.name(), () -> empty, this::begin));
    }

    private void begin() {
        field.setVisible(true);
        field.setManaged(true);
        field.edit();
    }
}
