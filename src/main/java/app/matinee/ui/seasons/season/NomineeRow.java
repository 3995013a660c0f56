package app.matinee.ui.seasons.season;

import app.matinee.awards.season.SeasonLine;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.FilmMarks;
import app.matinee.ui.seasons.part.NomineeWords;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One nominee of a category: the mark, the name, in words what came of it, and what the film is to
/// you. The name takes its room first, what stands behind it the rest.
final class NomineeRow extends Pane {

    private static final double MARK = 16;
    private static final double GAP = 8;
    private static final double BEHIND_NAME = 7;
    private static final double TOO_NARROW = 36;
    private static final double TOOLTIP = 420;

    private final Pane mark;
    private final Label name;
    private final @Nullable Label won;
    private final Label rest;
    private final HBox end = new HBox();

    NomineeRow(SeasonLine line, Makers make) {
        Texts texts = make.texts();
        Honour honour = line.honour();
        NomineeWords say = new NomineeWords(line);
        SeasonWords words = new SeasonWords(texts);
        mark = FilmMarks.result(honour, MARK, words.result(honour));
        name = label(say.first(), line.won() ? "strong" : "name");
        won =
                line.won()
                        ? label(texts.get(line.tied() ? "seasons.won.tied" : "seasons.won"), "gold")
                        : null;
        rest = label(say.second(), "muted");
        end.getStyleClass().add("nominee-end");
        end.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("nominee-row");
        getChildren().addAll(mark, name, rest, end);
        if (won != null) {
            won.getStyleClass().addAll("strong", "caption");
            getChildren().add(won);
        }
        Stops.name(this, "nominee:" + honour.nomination().id());
        setAccessibleRole(AccessibleRole.BUTTON);
        String says = words.whole(honour, line.films());
        if (!line.films().isEmpty()) {
            AwardedFilm film = line.films().getFirst();
            end.getChildren().addAll(make.marks().end(film));
            make.acts().on(this, film);
            says = SeasonWords.joined(", ", says, words.yours(film));
        }
        setAccessibleText(says);
        Tooltip.install(this, tooltip(says, honour.nomination().citation()));
    }

    private static Tooltip tooltip(String says, String citation) {
        Tooltip tooltip = new Tooltip(SeasonWords.joined("\n", says, SeasonWords.shown(citation)));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP);
        return tooltip;
    }

    private static Label label(String text, String ink) {
        Label label = new Label(text);
        label.getStyleClass().add(ink);
        label.setMouseTransparent(true);
        return label;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double endWide = end.prefWidth(-1);
        place(end, getWidth() - endWide, endWide, middle);
        place(mark, 0, MARK, middle);
        double x = MARK + GAP;
        double room = getWidth() - endWide - GAP - x;
        double wonWide = won == null ? 0 : won.prefWidth(-1) + BEHIND_NAME;
        double nameWide = Math.clamp(name.prefWidth(-1), 0, Math.max(0, room - wonWide));
        place(name, x, nameWide, middle);
        x += nameWide;
        room -= nameWide;
        if (won != null) {
            place(won, x + BEHIND_NAME, wonWide - BEHIND_NAME, middle);
            x += wonWide;
            room -= wonWide;
        }
        double restWide = Math.min(rest.prefWidth(-1), room - GAP);
        rest.setVisible(restWide >= Math.min(TOO_NARROW, rest.prefWidth(-1)));
        place(rest, x + GAP, Math.max(0, restWide), middle);
    }

    private void place(Region node, double x, double wide, double middle) {
        double high = node.prefHeight(wide);
        node.resizeRelocate(snapPositionX(x), snapPositionY(middle - high / 2), wide, high);
    }
}
