package app.matinee.ui.desk.feature;

import app.matinee.model.Writing;
import java.util.function.LongConsumer;

/// Where the checklist of a featured film leads to.
public interface FeatureActs {

    /// Asks for a film; the answer comes once one was chosen.
    void askFilm(LongConsumer chosen);

    /// Puts a text on the workbench.
    void open(long writing);

    /// Begins a text and puts it on the workbench.
    void begin(Writing piece);

    /// Opens a tab of a film's page.
    void openTab(long film, String tab);
}
