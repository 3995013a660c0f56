package app.matinee.ui.kit.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lays a printout out on pages of a size, one at a time, dark on light whatever the window looks
/// like. There is at least one page.
public final class PrintPages implements Iterator<Region> {

    private final double width;
    private final double height;
    private final Deque<Node> waiting = new ArrayDeque<>();
    private final Deque<Printout.Part> parts;
    private final VBox scale = new VBox();
    private int number;

    /// @param width of what can be printed on, in points
    /// @param height of the same
    public PrintPages(Printout out, double width, double height) {
        this.width = width;
        this.height = height;
        this.parts = new ArrayDeque<>(out.parts());
        styled(scale);
        waiting.add(label(out.title(), "print-title"));
        if (!out.about().isEmpty()) {
            waiting.add(label(out.about(), "print-about"));
        }
    }

    @Override
    public boolean hasNext() {
        return !waiting.isEmpty() || !parts.isEmpty();
    }

    @Override
    public Region next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Label foot = label(String.valueOf(++number), "print-foot");
        double room = height - measured(foot);
        List<Node> nodes = new ArrayList<>();
        double used = 0;
        while (hasNext()) {
            Node node = waiting.isEmpty() ? node(parts.remove(), room) : waiting.remove();
            double high = measured(node);
            if (used + high > room && !nodes.isEmpty()) {
                waiting.addFirst(node);
                break;
            }
            nodes.add(node);
            used += high;
        }
        return page(nodes, foot);
    }

    private Node node(Printout.Part part, double room) {
        return switch (part) {
            case Printout.Head(String text) -> label(text, "print-head");
            case Printout.Text(String text) -> text(text, room);
            case Printout.Line line -> line(line);
        };
    }

    /// A text longer than a page goes on, at a space, on the next.
    private Node text(String text, double room) {
        Label label = label(text, "print-text");
        int half = text.lastIndexOf(' ', text.length() / 2);
        if (half <= 0 || measured(label) <= room) {
            return label;
        }
        parts.addFirst(new Printout.Text(text.substring(half + 1)));
        return text(text.substring(0, half), room);
    }

    private Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(width);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node line(Printout.Line line) {
        VBox words = new VBox(label(line.title(), "print-strong"));
        if (!line.more().isEmpty()) {
            words.getChildren().add(label(line.more(), "print-more"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label after = new Label(line.after());
        after.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(10);
        if (!line.before().isEmpty()) {
            Label before = new Label(line.before());
            before.getStyleClass().add("print-before");
            row.getChildren().add(before);
        }
        row.getChildren().addAll(words, after);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("print-line");
        return row;
    }

    private double measured(Node node) {
        scale.getChildren().setAll(node);
        scale.applyCss();
        double high = Math.ceil(scale.prefHeight(width));
        scale.getChildren().clear();
        return high;
    }

    private Region page(List<Node> nodes, Label foot) {
        VBox content = new VBox();
        content.getChildren().addAll(nodes);
        BorderPane page = new BorderPane(content);
        BorderPane.setAlignment(foot, Pos.CENTER_RIGHT);
        page.setBottom(foot);
        page.getStyleClass().add("print-page");
        page.setPrefSize(width, height);
        styled(page);
        page.resize(width, height);
        page.layout();
        return page;
    }

    /// What is not in a scene has no styles.
    private void styled(Region root) {
        Scene scene = new Scene(root, width, height);
        scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
        scene.getStylesheets()
                .addAll(sheet("/app/matinee/ui/theme/tokens.css"), sheet("print.css"));
        root.applyCss();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(PrintPages.class.getResource(name)).toExternalForm();
    }
}
