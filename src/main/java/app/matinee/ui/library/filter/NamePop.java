package app.matinee.ui.library.filter;

import app.matinee.job.JobHandle;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.Pop;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Finds one of very many by the letters of its name: the person whose films one wants, or the
/// ceremony.
final class NamePop<T> {

    private final Function<String, JobHandle<List<T>>> source;
    private final Consumer<T> choose;
    private final Pop pop = new Pop("filter-pop", FilterBar.class.getResource("filter.css"));
    private final TextField typed = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Debounce ask = new Debounce(Duration.millis(60), this::ask);

    /// @param source finds what begins with what is typed
    NamePop(NameWords<T> words, Function<String, JobHandle<List<T>>> source, Consumer<T> choose) {
        this.source = source;
        this.choose = choose;
        typed.setId("name-typed");
        typed.setPromptText(words.prompt());
        typed.setAccessibleText(words.prompt());
        list.setPlaceholder(new Label(words.nothing()));
        list.getPlaceholder().getStyleClass().add("hint");
        list.getStyleClass().addAll("facet-list", "rows-8");
        list.setCellFactory(_ -> new NameRow<>(words, this::chosen));
        typed.textProperty().subscribe((_, _) -> ask.call());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        chosen(list.getSelectionModel().getSelectedItem());
                        event.consume();
                    }
                });
    }

    void show(Node under) {
        VBox box = new VBox(typed, list);
        box.getStyleClass().add("facet-pop");
        pop.show(box, under);
        typed.requestFocus();
    }

    private void ask() {
        String wanted = typed.getText();
        if (wanted.isBlank()) {
            list.getItems().clear();
            return;
        }
        source.apply(wanted)
                .onSuccess(found -> {
                    if (wanted.equals(typed.getText())) {
                        list.getItems().setAll(found);
                        list.getSelectionModel().selectFirst();
                    }
                });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            chosen(list.getSelectionModel().getSelectedItem());
        } else if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void chosen(@Nullable T found) {
        if (found != null) {
            choose.accept(found);
            pop.hide();
        }
    }
}
