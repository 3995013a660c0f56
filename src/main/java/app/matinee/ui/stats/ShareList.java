package app.matinee.ui.stats;

import app.matinee.stats.Share;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ProgressLine;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A ranking: what was seen most of, each line with a bar and a way to its films.
final class ShareList extends VBox {

    private static final int FEW = 8;

    private final Texts texts;
    private final UnaryOperator<String> called;
    private final StatsDoors door;
    private final VBox lines = new VBox();
    private List<Share> shares = List.of();
    private boolean whole;

    /// @param called what a name is shown as
    ShareList(Texts texts, String heading, UnaryOperator<String> called, StatsDoors door) {
        this.texts = texts;
        this.called = called;
        this.door = door;
        Label title = new Label(heading);
        title.getStyleClass().add("strong");
        getStyleClass().addAll("card", "stats-card", "share-list");
        lines.getStyleClass().add("share-lines");
        getChildren().addAll(title, lines);
    }

    void show(List<Share> now) {
        shares = now;
        fill();
        if (shares.isEmpty()) {
            say(texts.get("stats.nothing"));
        }
    }

    /// Says that it is still being read.
    void showReading() {
        lines.getChildren().clear();
        say(texts.get("stats.reading"));
    }

    private void fill() {
        lines.getChildren()
                .setAll(
                        shares.stream()
                                .limit(whole ? shares.size() : FEW)
                                .map(share -> line(share, shares.getFirst().films().size()))
                                .toList());
        if (shares.size() > FEW) {
            lines.getChildren().add(more());
        }
    }

    private Button more() {
        int rest = shares.size() - FEW;
        Button more = new Button(whole ? texts.get("stats.fewer") : texts.get("stats.more", rest));
        more.getStyleClass().addAll("small", "flat", "share-more");
        more.setOnAction(_ -> {
            whole = !whole;
            fill();
            lines.getChildren().getLast().requestFocus();
        });
        return more;
    }

    private void say(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("caption", "hint");
        lines.getChildren().add(label);
    }

    private Button line(Share share, int most) {
        String name = called.apply(share.name());
        Label words = new Label(name);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(String.valueOf(share.films().size()));
        count.getStyleClass().addAll("caption", "strong");
        count.setMinWidth(USE_PREF_SIZE);
        ProgressLine bar = new ProgressLine();
        bar.setValue((double) share.films().size() / Math.max(1, most));
        HBox above = new HBox(words, count);
        above.getStyleClass().add("share-words");
        Button line = new Button();
        line.getStyleClass().setAll("button", "flat", "share-line");
        line.setGraphic(new VBox(above, bar));
        line.setMaxWidth(Double.MAX_VALUE);
        ((VBox) line.getGraphic()).prefWidthProperty().bind(line.widthProperty());
        line.setAccessibleText(
                texts.get("stats.share", name, share.films().size(), share.viewings()));
        line.setOnAction(_ -> door.films(name, share.films()));
        return line;
    }
}
