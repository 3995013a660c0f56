package app.matinee.ui.library.query;

import app.matinee.query.Typing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.SearchField;
import app.matinee.ui.library.choice.LibraryViewModel;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.util.Duration;

/// Completes the query in the search field. The keyboard stays in the field: down and up choose,
/// Enter takes what is chosen, Tab the first, Escape closes; Ctrl+Space shows all keys.
///
/// Nothing is chosen by itself, so that who only searches words is never in its way.
final class QueryCompletion {

    private static final int ENOUGH_OF_A_KEY = 3;
    private static final int MOST_ROWS = 9;
    private static final Duration QUIET = Duration.millis(60);

    private final TextField field;
    private final SearchField around;
    private final Options options;
    private final Popup popup = new Popup();
    private final ListView<Option> list = new ListView<>();
    private final Debounce looking = new Debounce(QUIET, () -> look(false));
    private boolean taking;

    QueryCompletion(SearchField around, LibraryViewModel model, Texts texts) {
        this.around = around;
        this.field = around.field();
        this.options = new Options(model, texts);
        list.setId("query-options");
        list.setAccessibleText(texts.get("library.query.options"));
        list.setFocusTraversable(false);
        list.getStyleClass().add("option-list");
        list.setCellFactory(_ -> new OptionRow(this::take));
        StackPane card = new StackPane(list);
        card.getStyleClass().addAll("pop-card", "query-pop");
        card.getStylesheets()
                .add(
                        Objects.requireNonNull(QueryCompletion.class.getResource("query.css"))
                                .toExternalForm());
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    void start() {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.caretPositionProperty().subscribe((_, _) -> changed());
        field.textProperty().subscribe((_, _) -> changed());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        hide();
                    }
                });
    }

    private void changed() {
        if (field.isFocused() && !taking) {
            looking.call();
        }
    }

    /// @param all whether to show every key where nothing is written
    private void look(boolean all) {
        Typing typing = typing();
        boolean enough = all || typing.key() != null || typing.prefix().length() >= ENOUGH_OF_A_KEY;
        if (!enough || !field.isFocused() || field.getText().isEmpty() && !all) {
            hide();
            return;
        }
        options.find(
                typing,
                found -> {
                    if (typing.equals(typing())) {
                        show(found);
                    }
                });
    }

    private Typing typing() {
        return Typing.at(field.getText(), Math.min(field.getCaretPosition(), field.getLength()));
    }

    private void show(List<Option> found) {
        if (found.isEmpty() || !field.isFocused()) {
            hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
        list.getStyleClass().removeIf(style -> style.startsWith("rows-"));
        list.getStyleClass().add("rows-" + Math.clamp(found.size(), 1, MOST_ROWS));
        if (!popup.isShowing()) {
            Bounds at = around.localToScreen(around.getBoundsInLocal());
            popup.show(field, at.getMinX(), at.getMaxY() + 4);
        }
    }

    private void hide() {
        looking.cancel();
        popup.hide();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            look(true);
            event.consume();
        } else if (popup.isShowing() && act(event.getCode())) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            hide();
        }
    }

    private boolean act(KeyCode code) {
        int at = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        switch (code) {
            case DOWN -> choose(at == last ? 0 : at + 1);
            case UP -> choose(at <= 0 ? last : at - 1);
            case TAB -> take(list.getItems().get(Math.max(0, at)));
            case ENTER -> {
                if (at < 0) {
                    return false;
                }
                take(list.getItems().get(at));
            }
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - MOST_ROWS + 2));
    }

    /// Behind a key its values are offered at once.
    private void take(Option option) {
        Typing typing = typing();
        String insert = option.insert();
        boolean inside = typing.to() < field.getLength();
        taking = true;
        field.replaceText(typing.from(), typing.to(), inside ? insert.stripTrailing() : insert);
        taking = false;
        hide();
        field.requestFocus();
        if (insert.endsWith(":")) {
            look(false);
        }
    }
}
