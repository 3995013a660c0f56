package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import java.util.List;
import javafx.scene.Node;

/// A part of the page. It is shown while there is something to read or to edit in it.
interface Section {

    Node node();

    /// Shows a film, or the same one after a change; an edit under way goes on.
    void show(FilmDossier dossier);

    /// What can be added where there is nothing yet.
    List<Adding> addings();
}
