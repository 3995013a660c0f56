package app.matinee.ui.film.awards;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// The scrolling of a season: tells the page and the line of time what is seen, and keeps the place
/// while heights that were estimated are measured.
final class SeasonScroll {

    private final ScrollPane scroll = new ScrollPane();
    private final SeasonPage page;
    private final Timeline timeline;
    private double top;
    private boolean keeping;

    SeasonScroll(SeasonPage page, Timeline timeline) {
        this.page = page;
        this.timeline = timeline;
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().subscribe(this::moved);
        scroll.viewportBoundsProperty().subscribe(this::resized);
        page.heightProperty().subscribe(this::keepPlace);
        timeline.layoutYProperty().subscribe(this::tell);
    }

    ScrollPane pane() {
        return scroll;
    }

    void toTop() {
        top = 0;
        scroll.setVvalue(0);
        moved();
    }

    private double room() {
        return Math.max(0, page.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private void moved() {
        if (!keeping) {
            top = scroll.getVvalue() * room();
        }
        page.scrolledProperty().set(top);
        tell();
    }

    private void resized() {
        Bounds seen = scroll.getViewportBounds();
        // Before the first layout nothing is seen, which is no scroll bar.
        page.barProperty()
                .set(seen.getWidth() > 0 ? Math.max(0, scroll.getWidth() - seen.getWidth()) : 0);
        page.seenProperty().set(seen.getHeight());
        keepPlace();
    }

    /// The height changed: what is seen stays where it is.
    private void keepPlace() {
        keeping = true;
        top = Math.min(top, room());
        scroll.setVvalue(room() > 0 ? top / room() : 0);
        keeping = false;
        page.scrolledProperty().set(top);
        tell();
    }

    private void tell() {
        double from = top - place(timeline);
        timeline.setSeen(from, from + scroll.getViewportBounds().getHeight());
    }

    /// How far from the top of the page a node begins.
    private double place(Node node) {
        double y = 0;
        for (Node at = node; at != null && at != page; at = at.getParent()) {
            y += at.getLayoutY();
        }
        return y;
    }
}
