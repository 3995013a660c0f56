package app.matinee.ui.seasons.part;

import app.matinee.model.TextFold;
import app.matinee.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Opens below a control with things to choose from: typing narrows them, Up and Down move, Enter
/// or a click chooses, Escape closes. The focus goes back to the control.
///
/// @param <T> what an option stands for
public final class ChoicePop<T> {

    private static final int MOST_ROWS = 10;

    private final List<Option<T>> options;
    private final Consumer<? super T> choose;
    private final Popup popup = new Popup();
    private final TextField typed = new TextField();
    private final ListView<Option<T>> list = new ListView<>();
    private final ObservableList<Option<T>> shown = FXCollections.observableArrayList();

    /// @param options the likeliest first
    /// @param prompt what the empty field says: "Find a prize"
    public ChoicePop(
            Texts texts, String prompt, List<Option<T>> options, Consumer<? super T> choose) {
        this.options = List.copyOf(options);
        this.choose = choose;
        typed.setPromptText(prompt);
        typed.setAccessibleText(prompt);
        Label none = new Label(texts.get("seasons.pop.none"));
        none.getStyleClass().add("hint");
        list.setPlaceholder(none);
        list.setItems(shown);
        list.setAccessibleText(prompt);
        list.setFocusTraversable(false);
        list.getStyleClass()
                .addAll("choice-list", "rows-" + Math.clamp(options.size(), 1, MOST_ROWS));
        list.setCellFactory(_ -> new OptionCell<>(this::take));
        typed.textProperty().subscribe(_ -> narrow());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param chosen the option to begin at; null for the first
    public void show(Node under, @Nullable Option<T> chosen) {
        VBox box = new VBox(typed, list);
        box.getStyleClass().addAll("pop-card", "choice-pop");
        box.getStylesheets()
                .add(
                        ChoicePop.class
                                .getResource("/app/matinee/ui/seasons/seasons.css")
                                .toExternalForm());
        popup.getContent().setAll(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setOnHidden(_ -> under.requestFocus());
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, at.getMinX(), at.getMaxY() + 6);
        typed.requestFocus();
        if (chosen != null) {
            select(shown.indexOf(chosen));
        }
    }

    private void narrow() {
        String words = TextFold.fold(typed.getText());
        shown.setAll(options.stream().filter(option -> fits(option, words)).toList());
        select(0);
    }

    private boolean fits(Option<T> option, String words) {
        for (String word : words.split(" ", -1)) {
            if (!option.folded().contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void select(int index) {
        if (!shown.isEmpty()) {
            int row = Math.clamp(index, 0, shown.size() - 1);
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 3));
        }
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + MOST_ROWS);
            case PAGE_UP -> select(at - MOST_ROWS);
            case ENTER -> {
                if (at >= 0) {
                    take(list.getSelectionModel().getSelectedItem());
                }
            }
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(Option<T> option) {
        popup.hide();
        choose.accept(option.value());
    }

    /// Whether a key that opens a control was pressed.
    public static boolean opens(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.SPACE
                || event.getCode() == KeyCode.DOWN && event.isAltDown();
    }
}
