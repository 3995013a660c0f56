package app.matinee.ui.film.awards;

import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.model.Honour;
import app.matinee.model.Release;
import app.matinee.model.Result;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/// What can be done to what stands on the line of time. A seam between the rows and the editing.
interface SeasonActions {

    void addResult(Prizes prizes);

    void edit(Prizes prizes);

    /// Takes the film's results of a ceremony away; the ceremony stays for other films.
    void delete(Prizes prizes);

    void edit(Prizes prizes, Honour honour);

    void setResult(Honour honour, Result result);

    void delete(Honour honour);

    /// Moves a category before or behind its neighbour.
    ///
    /// @param way -1 up, 1 down
    void move(Prizes prizes, Honour honour, int way);

    /// Shows what a person won and was nominated for.
    ///
    /// @param at where it opens
    void showPerson(long person, Node at);

    /// What can be done to a nomination, its nominees and its category.
    ContextMenu menu(Prizes prizes, Honour honour, Node at);

    void edit(Release release);

    void delete(Release release);
}
