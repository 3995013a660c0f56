package app.matinee.ui.desk;

import app.matinee.model.Writing;
import app.matinee.ui.desk.feature.FeatureActs;
import app.matinee.ui.desk.pieces.ChooseFilm;
import java.util.function.LongConsumer;

/// The ways from the checklist of a featured film to the rest of the window.
///
/// @param opens puts a piece on the workbench
record FeatureWays(DeskParts parts, LongConsumer opens) implements FeatureActs {

    @Override
    public void askFilm(LongConsumer chosen) {
        new ChooseFilm(parts.mirror().films(), parts.dialogs(), parts.texts()).ask(chosen);
    }

    @Override
    public void open(long writing) {
        opens.accept(writing);
    }

    @Override
    public void begin(Writing piece) {
        parts.model().begin(piece, opens);
    }

    @Override
    public void openTab(long film, String tab) {
        parts.door().accept(film);
        parts.mirror().requests().choose(tab);
    }
}
