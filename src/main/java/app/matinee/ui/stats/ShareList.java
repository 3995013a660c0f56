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

    private static final int MOST = 8;

    private final Texts texts;
    private final UnaryOperator<String> called;
    private final FilmsDoor door;
    private final VBox lines = new VBox();

    /// @param called what a name is shown as
    ShareList(Texts texts, String heading, UnaryOperator<String> called, FilmsDoor door) {
        this.texts = texts;
        this.called = called;
        this.door = door;
        Label title = new Label(heading);
        title.getStyleClass().add("strong");
        getStyleClass().addAll("card", "stats-card", "share-list");
        lines.getStyleClass().add("share-lines");
        getChildren().addAll(title, lines);
    }

    void show(List<Share> shares) {
        lines.getChildren()
                .setAll(
                        shares.stream()
                                .limit(MOST)
                                .map(share -> line(share, shares.getFirst().films().size()))
                                .toList());
        if (shares.isEmpty()) {
            Label none = new Label(texts.get("stats.nothing"));
            none.getStyleClass().addAll("caption", "hint");
            lines.getChildren().add(none);
        }
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
        line.setOnAction(_ -> door.open(name, share.films()));
        return line;
    }
}
