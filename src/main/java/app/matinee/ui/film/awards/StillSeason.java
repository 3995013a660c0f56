package app.matinee.ui.film.awards;

import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.model.Honour;
import app.matinee.model.Release;
import app.matinee.model.Result;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/// A season in a picture, where nothing can be done.
final class StillSeason implements SeasonActions {

    @Override
    public void addResult(Prizes prizes) {}

    @Override
    public void edit(Prizes prizes) {}

    @Override
    public void delete(Prizes prizes) {}

    @Override
    public void edit(Prizes prizes, Honour honour) {}

    @Override
    public void setResult(Honour honour, Result result) {}

    @Override
    public void delete(Honour honour) {}

    @Override
    public void move(Prizes prizes, Honour honour, int way) {}

    @Override
    public void showPerson(long person, Node at) {}

    @Override
    public ContextMenu menu(Prizes prizes, Honour honour, Node at) {
        return new ContextMenu();
    }

    @Override
    public void edit(Release release) {}

    @Override
    public void delete(Release release) {}
}
