package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import app.matinee.model.Film;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;

/// A fact that is one text.
final class TextFact implements Section {

    private final Fact fact;
    private final InPlaceText field;
    private final Function<Film, String> shown;
    private final Function<Film, String> typed;
    private boolean empty = true;

    /// @param shown what is read of a film, "" for nothing
    /// @param typed what is edited of it
    TextFact(InPlaceText field, Function<Film, String> shown, Function<Film, String> typed) {
        this.field = field;
        this.fact = new Fact(field.name(), field);
        this.shown = shown;
        this.typed = typed;
        field.editingProperty().subscribe(editing -> fact.setShown(editing || !empty));
    }

    @Override
    public Node node() {
        return fact;
    }

    @Override
    public void show(FilmDossier dossier) {
        String text = typed.apply(dossier.film());
        empty = text.isEmpty();
        field.show(shown.apply(dossier.film()), text);
        fact.setShown(field.isEditing() || !empty);
    }

    @Override
    public List<Adding> addings() {
        return List.of(new Adding(field.name(), () -> empty, this::begin));
    }

    private void begin() {
        fact.setShown(true);
        field.edit();
    }
}
