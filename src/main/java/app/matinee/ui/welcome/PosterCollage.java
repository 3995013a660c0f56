package app.matinee.ui.welcome;

import app.matinee.ui.kit.PosterView;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.kit.poster.PosterText;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Three columns of drawn posters at the right edge, fading into the ground towards the left. It is
/// decoration and takes neither keys nor clicks.
final class PosterCollage extends Pane {

    private static final double POSTER = 184;
    private static final double GAP = 20;
    private static final double WIDTH = 3 * POSTER + 2 * GAP;

    /// The posters need this much room beside the words.
    private static final double WORDS = 700;

    private record Column(double above, List<PosterText> posters) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column(
                            100,
                            List.of(
                                    text("Marty", 1955, "Delbert Mann"),
                                    text("Wicked", 2024, "Jon M. Chu"),
                                    text("The Tree of Life", 2011, "Terrence Malick"),
                                    text("Conclave", 2024, "Edward Berger"))),
                    new Column(
                            60,
                            List.of(
                                    text("Emilia Pérez", 2024, "Jacques Audiard"),
                                    text("Anora", 2024, "Sean Baker"),
                                    text("Dune: Part Two", 2024, "Denis Villeneuve"),
                                    text("The Lost Weekend", 1945, "Billy Wilder"))),
                    new Column(
                            130,
                            List.of(
                                    text("The Florida Project", 2017, "Sean Baker"),
                                    text("Anatomy of a Fall", 2023, "Justine Triet"),
                                    text("Triangle of Sadness", 2022, "Ruben Östlund"),
                                    text("Titane", 2021, "Julia Ducournau"))));

    private final HBox columns = new HBox(GAP);
    private final Region fade = new Region();
    private final Rectangle clip = new Rectangle();

    PosterCollage(PosterPainter painter) {
        for (Column column : COLUMNS) {
            VBox posters = new VBox(GAP);
            for (PosterText text : column.posters()) {
                PosterView view = new PosterView(painter, POSTER);
                view.show(text, 0);
                view.setAccessibleRole(AccessibleRole.NODE);
                posters.getChildren().add(view);
            }
            HBox.setMargin(posters, new Insets(-column.above(), 0, 0, 0));
            columns.getChildren().add(posters);
        }
        fade.getStyleClass().add("collage-fade");
        columns.setManaged(false);
        fade.setManaged(false);
        getChildren().addAll(columns, fade);
        setMouseTransparent(true);
        setClip(clip);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - WORDS;
        boolean shown = room >= POSTER;
        columns.setVisible(shown);
        fade.setVisible(shown);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double x = Math.max(getWidth() - WIDTH - GAP, WORDS);
        columns.resizeRelocate(x, 0, WIDTH, columns.prefHeight(WIDTH));
        fade.resizeRelocate(x - GAP, 0, getWidth() - x + GAP, getHeight());
    }

    private static PosterText text(String title, int year, String director) {
        return new PosterText(title, year, director);
    }
}
