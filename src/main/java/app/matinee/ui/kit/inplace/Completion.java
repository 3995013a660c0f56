package app.matinee.ui.kit.inplace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Offers known values under a field. Nothing is chosen beforehand, so that a new word is never
/// swallowed by a known one: Down chooses, Enter or Tab takes, Escape sends the list away.
public final class Completion {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 8;

    private final TextField field;
    private final SuggestionSource source;
    private final boolean lists;
    private final Popup popup = new Popup();
    private final VBox list = new VBox();
    private List<Suggestion> offered = List.of();
    private @Nullable Suggestion taken;
    private Consumer<Suggestion> whenTaken = _ -> {};
    private int chosen = -1;
    private boolean taking;

    /// @param lists whether the field holds several words between commas, the last being completed
    public Completion(TextField field, SuggestionSource source, boolean lists) {
        this.field = field;
        this.source = source;
        this.lists = lists;
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

    /// Says what shall follow when a value is taken from the list.
    public Completion onTaken(Consumer<Suggestion> handler) {
        whenTaken = handler;
        return this;
    }

    /// What was taken from the list, as long as the field still holds its words.
    public Optional<Suggestion> taken() {
        return Optional.ofNullable(taken).filter(s -> s.text().equals(field.getText()));
    }

    private void typed() {
        String word = word();
        if (taking || !field.isFocused() || word.isEmpty()) {
            popup.hide();
            return;
        }
        source.suggest(
                word,
                found -> {
                    if (word.equals(word()) && field.isFocused() && !taking) {
                        offer(found);
                    }
                });
    }

    private String word() {
        String text = field.getText();
        return (lists ? text.substring(text.lastIndexOf(',') + 1) : text).strip();
    }

    private void offer(List<Suggestion> found) {
        String word = word();
        chosen = -1;
        offered =
                found.stream()
                        .filter(s -> s.id() != 0 || !s.text().equals(word))
                        .limit(MOST)
                        .toList();
        list.getChildren().setAll(offered.stream().map(this::line).toList());
        if (offered.isEmpty()) {
            popup.hide();
        } else if (field.getScene() != null && !popup.isShowing()) {
            Bounds at = field.localToScreen(field.getBoundsInLocal());
            list.setMinWidth(field.getWidth());
            popup.show(field, at.getMinX(), at.getMaxY() + 8);
        }
    }

    private HBox line(Suggestion suggestion) {
        Label text = new Label(suggestion.text());
        Label detail = new Label(suggestion.detail());
        detail.getStyleClass().addAll("caption", "hint");
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox line = new HBox(8, text, detail);
        line.getStyleClass().add("completion-line");
        line.setOnMousePressed(_ -> take(suggestion));
        return line;
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(Math.min(chosen + 1, offered.size() - 1));
            case UP -> choose(Math.max(chosen - 1, -1));
            case ESCAPE -> popup.hide();
            case ENTER, TAB -> {
                if (chosen < 0) {
                    popup.hide();
                    return;
                }
                take(offered.get(chosen));
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

    private void take(Suggestion suggestion) {
        taking = true;
        int comma = lists ? field.getText().lastIndexOf(',') : -1;
        String before = comma < 0 ? "" : field.getText().substring(0, comma) + ", ";
        field.setText(before + suggestion.text());
        field.end();
        taken = suggestion;
        taking = false;
        popup.hide();
        whenTaken.accept(suggestion);
    }
}
