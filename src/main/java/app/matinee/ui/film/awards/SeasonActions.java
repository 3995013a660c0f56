package app.matinee.ui.film.awards;

import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.model.Honour;
import app.matinee.model.Release;
import app.matinee.model.Result;

/// What can be done to what stands on the line of time. A seam between the rows and the editing.
interface SeasonActions {

    void addResult(Prizes prizes);

    void edit(Prizes prizes);

    /// Takes the film's results of a ceremony away; the ceremony stays for other films.
    void delete(Prizes prizes);

    void edit(Prizes prizes, Honour honour);

    void setResult(Honour honour, Result result);

    void delete(Honour honour);

    void edit(Release release);

    void delete(Release release);
}
