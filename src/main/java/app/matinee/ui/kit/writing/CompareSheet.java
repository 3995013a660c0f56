package app.matinee.ui.kit.writing;

import app.matinee.text.Texts;
import app.matinee.ui.kit.DifferencePane;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An earlier text and the present one side by side: what is gone struck out at the left, what came
/// underlined at the right. Both scroll together.
final class CompareSheet extends VBox {

    CompareSheet(Texts texts, String when, String before, String now, Runnable restore) {
        getStyleClass().addAll("card", "compare-sheet");
        getStylesheets().add(CompareSheet.class.getResource("writing.css").toExternalForm());
        DifferencePane left = new DifferencePane();
        left.showBefore(before, now);
        DifferencePane right = new DifferencePane();
        right.showAfter(before, now);
        ScrollPane leftScroll = scroll(left);
        ScrollPane rightScroll = scroll(right);
        leftScroll.vvalueProperty().bindBidirectional(rightScroll.vvalueProperty());
        HBox both = new HBox(half(when, leftScroll), half(texts.get("writing.now"), rightScroll));
        both.getStyleClass().add("compare-both");
        VBox.setVgrow(both, Priority.ALWAYS);
        Button back = new Button(texts.get("writing.restore"));
        back.getStyleClass().add("accent");
        back.setOnAction(_ -> restore.run());
        getChildren().addAll(both, back);
    }

    private static VBox half(String title, ScrollPane text) {
        Label name = new Label(title);
        name.getStyleClass().add("strong");
        VBox half = new VBox(name, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        HBox.setHgrow(half, Priority.ALWAYS);
        half.setPrefWidth(1);
        half.getStyleClass().add("compare-half");
        return half;
    }

    private static ScrollPane scroll(DifferencePane text) {
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
