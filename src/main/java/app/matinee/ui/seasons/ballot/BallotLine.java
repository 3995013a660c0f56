package app.matinee.ui.seasons.ballot;

import app.matinee.awards.season.SeasonLine;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.seasons.part.FilmMarks;
import app.matinee.ui.seasons.part.NomineeWords;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A nominee on the ballot: P predicts the win, F makes it the favourite; so do the two buttons.
final class BallotLine extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double MARK = 16;

    BallotLine(SeasonLine line, Ballot ballot, BallotVerbs verbs, Texts texts) {
        getStyleClass().add("ballot-line");
        boolean predicted = ballot.isPredicted(line);
        boolean favoured = ballot.isFavoured(line);
        SeasonWords words = new SeasonWords(texts);
        NomineeWords say = new NomineeWords(line);
        Label first = new Label(say.first());
        first.getStyleClass().add(line.won() ? "strong" : "name");
        Label second = new Label(say.second());
        second.getStyleClass().addAll("caption", "muted");
        VBox lines = second.getText().isEmpty() ? new VBox(first) : new VBox(first, second);
        first.setMinWidth(0);
        second.setMinWidth(0);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("ballot-words");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren()
                .addAll(
                        FilmMarks.result(line.honour(), MARK, words.result(line.honour())),
                        lines,
                        toggle(
                                predicted,
                                Icon.CHECK_CIRCLE,
                                texts.get("seasons.ballot.predict"),
                                "P",
                                () -> verbs.predict(line)),
                        toggle(
                                favoured,
                                Icon.HEART,
                                texts.get("seasons.ballot.favour"),
                                "F",
                                () -> verbs.favour(line)));
        Stops.name(this, "ballot:" + line.honour().nomination().id());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                SeasonWords.joined(
                        ", ",
                        words.whole(line.honour(), line.films()),
                        predicted ? texts.get("seasons.ballot.predicted") : "",
                        favoured ? texts.get("seasons.ballot.favoured") : ""));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, line, verbs));
    }

    private static Button toggle(boolean on, Icon icon, String says, String key, Runnable action) {
        Button button = new Button(null, icon.node(Icon.SMALL));
        button.getStyleClass().addAll("button-icon", "flat", "small", "ballot-mark");
        button.pseudoClassStateChanged(ON, on);
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says + "  " + key));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void pressed(KeyEvent event, SeasonLine line, BallotVerbs verbs) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case P, ENTER, SPACE -> verbs.predict(line);
            case F -> verbs.favour(line);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
