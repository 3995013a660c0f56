package app.matinee.ui.film.awards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Moves the keyboard along the line of time. Tab enters it at one place only, where one stood
/// last; arrows go from stop to stop as the eye does, Home and End to the first and the last.
final class StopKeys {

    /// Stops closer than this are on one line, in pixels.
    private static final double SAME_LINE = 8;

    /// On the stop the arrows went to: only a move by Tab counts as visible focus by itself.
    private static final PseudoClass KEYED = PseudoClass.getPseudoClass("keyed");

    private final Timeline timeline;
    private Stop.@Nullable Key last;
    private Stop.@Nullable Key wanted;

    StopKeys(Timeline timeline) {
        this.timeline = timeline;
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        timeline.focusWithinProperty().subscribe(this::remember);
    }

    void focus(Stop.Key key) {
        wanted = key;
        changed();
    }

    void focusLast() {
        find(last).or(() -> timeline.stops().stream().findFirst()).ifPresent(StopKeys::enter);
    }

    /// To be called when stops came, went or were drawn anew.
    void changed() {
        List<Stop> stops = timeline.stops();
        Optional<Stop> entry = find(last).or(() -> stops.stream().findFirst());
        stops.forEach(stop -> {
            stop.node().setFocusTraversable(entry.filter(e -> e == stop).isPresent());
            stop.node().setOnMousePressed(_ -> stop.node().requestFocus());
        });
        find(wanted)
                .ifPresent(stop -> {
                    wanted = null;
                    enter(stop);
                });
    }

    private void remember() {
        Node owner = timeline.getScene() == null ? null : timeline.getScene().getFocusOwner();
        Stop stop = Stop.of(owner);
        if (stop != null) {
            last = stop.key();
        }
    }

    private Optional<Stop> find(Stop.@Nullable Key key) {
        return key == null
                ? Optional.empty()
                : timeline.stops().stream().filter(s -> s.key().equals(key)).findFirst();
    }

    private static void enter(Stop stop) {
        stop.node().requestFocus();
        stop.node().pseudoClassStateChanged(KEYED, true);
        reveal(stop.node());
    }

    private void pressed(KeyEvent event) {
        Stop at = Stop.of(timeline.getScene().getFocusOwner());
        if (at == null || event.isShortcutDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        if (event.isAltDown()) {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                at.pressed(event);
            }
            return;
        }
        if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
            timeline.buildEnds();
        }
        List<Stop> stops = timeline.stops();
        Optional<Stop> next =
                switch (event.getCode()) {
                    case DOWN -> vertical(stops, at, 1);
                    case UP -> vertical(stops, at, -1);
                    case RIGHT -> beside(stops, at, 1);
                    case LEFT -> beside(stops, at, -1);
                    case HOME -> Optional.of(stops.getFirst());
                    case END -> Optional.of(stops.getLast());
                    default -> Optional.empty();
                };
        if (next.isPresent()) {
            move(stops, next.get());
            event.consume();
        } else if (event.getCode().isArrowKey()) {
            event.consume();
        } else {
            at.pressed(event);
        }
    }

    private void move(List<Stop> stops, Stop next) {
        last = next.key();
        stops.forEach(stop -> stop.node().setFocusTraversable(stop == next));
        enter(next);
    }

    /// The nearest stop below or above, of those on its line the one closest to the column.
    private Optional<Stop> vertical(List<Stop> stops, Stop at, int way) {
        Point2D from = place(at);
        double line =
                stops.stream()
                        .mapToDouble(s -> place(s).getY() * way)
                        .filter(y -> y > from.getY() * way + SAME_LINE)
                        .min()
                        .orElse(Double.NaN);
        return stops.stream()
                .filter(s -> Math.abs(place(s).getY() * way - line) <= SAME_LINE)
                .min(Comparator.comparingDouble(s -> Math.abs(place(s).getX() - from.getX())));
    }

    private Optional<Stop> beside(List<Stop> stops, Stop at, int way) {
        int next = stops.indexOf(at) + way;
        return next >= 0 && next < stops.size() ? Optional.of(stops.get(next)) : Optional.empty();
    }

    /// The left edge and the vertical middle of a stop, as seen in the timeline.
    private Point2D place(Stop stop) {
        Bounds in = timeline.sceneToLocal(stop.node().localToScene(stop.node().getBoundsInLocal()));
        return new Point2D(in.getMinX(), in.getCenterY());
    }

    /// Scrolls just far enough to show a node with some room around it.
    static void reveal(Node node) {
        Node at = node;
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (at instanceof ScrollPane pane && pane.getContent() != null) {
            pane.layout();
            Node content = pane.getContent();
            Bounds in = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double seen = pane.getViewportBounds().getHeight();
            double room = content.getBoundsInLocal().getHeight() - seen;
            if (room > 0) {
                double top = pane.getVvalue() * room;
                double least = in.getMaxY() + 48 - seen;
                double most = in.getMinY() - 48;
                pane.setVvalue(
                        Math.clamp(Math.min(Math.max(top, least), Math.max(0, most)) / room, 0, 1));
            }
        }
    }
}
