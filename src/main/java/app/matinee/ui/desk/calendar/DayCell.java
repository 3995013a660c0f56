package app.matinee.ui.desk.calendar;

import app.matinee.model.WritingSummary;
import app.matinee.text.Texts;
import app.matinee.ui.desk.pieces.PieceLines;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.writing.PieceWords;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A day of the calendar: its number and its pieces, of which each can be pressed.
final class DayCell extends VBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_PIECES = 3;

    private final Month.Day day;

    /// @param maker makes the button of a piece
    DayCell(Month.Day day, boolean today, String spoken, Texts texts, PieceButton maker) {
        this.day = day;
        getStyleClass().add("day-cell");
        pseudoClassStateChanged(TODAY, today);
        pseudoClassStateChanged(OUTSIDE, !day.inMonth());
        setMinSize(0, 0);
        setPrefSize(0, 0);
        Label number = new Label(String.valueOf(day.date().getDayOfMonth()));
        number.getStyleClass().addAll("caption", today ? "strong" : "muted");
        getChildren().add(number);
        List<WritingSummary> pieces = day.pieces();
        int shown = pieces.size() > MOST_PIECES ? MOST_PIECES - 1 : pieces.size();
        pieces.stream().limit(shown).map(maker::make).forEach(getChildren()::add);
        if (pieces.size() > shown) {
            Label more = new Label(texts.get("desk.calendar.more", pieces.size() - shown));
            more.getStyleClass().addAll("caption", "hint");
            getChildren().add(more);
        }
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setAccessibleText(
                pieces.isEmpty() ? spoken : texts.get("desk.calendar.day", spoken, pieces.size()));
    }

    Month.Day day() {
        return day;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// Makes what stands for a piece in a day.
    @FunctionalInterface
    interface PieceButton {

        Button make(WritingSummary piece);

        /// The usual one: the icon of its state and its name.
        static Button of(WritingSummary piece, PieceLines lines) {
            Button button =
                    new Button(lines.name(piece), PieceWords.icon(piece.state()).node(Icon.TINY));
            button.getStyleClass().addAll("day-piece", "state-" + piece.state().code());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            button.setFocusTraversable(false);
            String told =
                    String.join(
                            ", ", lines.name(piece), lines.kindAndFilm(piece), lines.when(piece));
            button.setAccessibleText(told);
            button.setTooltip(new Tooltip(told));
            return button;
        }
    }
}
