package app.matinee.ui.diary.calendar;

import app.matinee.model.FilmSummary;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.kit.SmallPoster;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// A day of the calendar: its number and the posters of what was seen, as many as there is room
/// for.
final class DayCell extends VBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double POSTER = 30;
    private static final double GAP = 4;
    private static final double EDGES = 24;
    private static final double TALL = 1.5;
    private static final double LEAST = 0.4;

    private final LocalDate date;
    private final HBox posters = new HBox(GAP);
    private final Label more = new Label();
    private final Scale smaller = new Scale(1, 1, 0, 0);
    private final HBox head;
    private final int films;

    /// @param spoken the day and what was seen, for who hears it read
    DayCell(
            LocalDate date,
            boolean inMonth,
            boolean today,
            List<FilmSummary> seen,
            String spoken,
            DiaryParts parts) {
        this.date = date;
        this.films = seen.size();
        getStyleClass().add("diary-day-cell");
        pseudoClassStateChanged(TODAY, today);
        pseudoClassStateChanged(OUTSIDE, !inMonth);
        setMinSize(0, 0);
        setPrefSize(0, 0);
        Label number = new Label(String.valueOf(date.getDayOfMonth()));
        number.getStyleClass().addAll("caption", today ? "strong" : "muted");
        more.getStyleClass().addAll("caption", "muted");
        more.setMinWidth(USE_PREF_SIZE);
        head = new HBox(number, more);
        head.getStyleClass().add("diary-day-head");
        seen.forEach(film ->
                posters.getChildren()
                        .add(
                                new SmallPoster(parts.painter(), parts.pictures(), POSTER)
                                        .show(film)));
        posters.setMinSize(0, 0);
        getChildren().addAll(head, posters);
        posters.getTransforms().add(smaller);
        VBox.setVgrow(posters, Priority.NEVER);
        widthProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setAccessibleText(spoken);
    }

    LocalDate date() {
        return date;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// Posters that would stand out at the bottom of a low cell become smaller, so that more of
    /// them fit beside each other.
    private void fit() {
        double high = getHeight() - head.prefHeight(-1) - EDGES / 2;
        double scale = getHeight() <= 0 ? 1 : Math.clamp(high / (POSTER * TALL), LEAST, 1);
        smaller.setX(scale);
        smaller.setY(scale);
        double each = (POSTER + GAP) * scale;
        int room = (int) Math.max(1, (getWidth() - EDGES + GAP) / each);
        for (int i = 0; i < films; i++) {
            posters.getChildren().get(i).setVisible(i < room);
            posters.getChildren().get(i).setManaged(i < room);
        }
        more.setText(films > room ? "+" + (films - room) : "");
    }
}
