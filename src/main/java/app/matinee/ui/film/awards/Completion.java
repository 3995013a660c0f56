package app.matinee.ui.film.awards;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// Offers what is known while a field is typed in. Nothing is chosen beforehand, so that a new word
/// is never swallowed by a known one: Down chooses, Enter or Tab takes, Escape sends the list away.
final class Completion {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 8;

    /// Where the known words come from.
    @FunctionalInterface
    interface Source {

        /// Gives whole new texts for the field to the sink, now or later, on the FX thread.
        void suggest(String typed, Consumer<List<String>> sink);
    }

    private final TextField field;
    private final Source source;
    private final Popup popup = new Popup();
    private final VBox list = new VBox();
    private int chosen = -1;
    private boolean taking;

    private Completion(TextField field, Source source) {
        this.field = field;
        this.source = source;
        list.getStyleClass().addAll("pop-card", "completion");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        field.textProperty().subscribe(_ -> typed());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        popup.hide();
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    static void on(TextField field, Source source) {
        var completion = new Completion(field, source);
        field.getProperties().put(Completion.class, completion);
    }

    private void typed() {
        if (taking || !field.isFocused() || field.getText().isBlank()) {
            popup.hide();
            return;
        }
        String typed = field.getText();
        source.suggest(
                typed,
                found -> {
                    if (field.getText().equals(typed) && field.isFocused()) {
                        offer(found.stream().filter(f -> !f.equals(typed)).limit(MOST).toList());
                    }
                });
    }

    private void offer(List<String> found) {
        chosen = -1;
        list.getChildren().setAll(found.stream().map(this::line).toList());
        if (found.isEmpty()) {
            popup.hide();
        } else if (field.getScene() != null && !popup.isShowing()) {
            Bounds at = field.localToScreen(field.getBoundsInLocal());
            list.setMinWidth(field.getWidth());
            popup.show(field, at.getMinX(), at.getMaxY() + 4);
        }
    }

    private Label line(String text) {
        Label line = new Label(text);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("completion-line");
        line.setOnMousePressed(_ -> take(text));
        return line;
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(Math.min(chosen + 1, list.getChildren().size() - 1));
            case UP -> choose(Math.max(chosen - 1, -1));
            case ESCAPE -> popup.hide();
            case ENTER, TAB -> {
                if (chosen < 0) {
                    popup.hide();
                    return;
                }
                take(((Label) list.getChildren().get(chosen)).getText());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int place) {
        chosen = place;
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
        }
    }

    private void take(String text) {
        taking = true;
        field.setText(text);
        field.end();
        taking = false;
        popup.hide();
    }
}
