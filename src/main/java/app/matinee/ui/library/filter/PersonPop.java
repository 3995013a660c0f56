package app.matinee.ui.library.filter;

import app.matinee.model.PersonSuggestion;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.library.choice.Condition;
import app.matinee.ui.library.choice.Facet;
import app.matinee.ui.library.choice.LibraryViewModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Finds the person films shall have among their credits.
final class PersonPop {

    private static final int MOST = 8;

    private final LibraryViewModel model;
    private final Pop pop = new Pop();
    private final TextField typed = new TextField();
    private final ListView<PersonSuggestion> list = new ListView<>();
    private final Debounce ask = new Debounce(Duration.millis(60), this::ask);

    PersonPop(LibraryViewModel model, Texts texts) {
        this.model = model;
        typed.setPromptText(texts.get("library.pop.person"));
        typed.setAccessibleText(texts.get("library.pop.person"));
        list.setPlaceholder(new Label(texts.get("library.pop.nobody")));
        list.getPlaceholder().getStyleClass().add("hint");
        list.getStyleClass().addAll("facet-list", "rows-8");
        list.setCellFactory(_ -> new PersonRow(texts, this::choose));
        typed.textProperty().subscribe((_, _) -> ask.call());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        choose(list.getSelectionModel().getSelectedItem());
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
        String words = typed.getText();
        if (words.isBlank()) {
            list.getItems().clear();
            return;
        }
        model.suggestPeople(words, MOST)
                .onSuccess(found -> {
                    if (words.equals(typed.getText())) {
                        show(found);
                    }
                });
    }

    private void show(List<PersonSuggestion> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            choose(list.getSelectionModel().getSelectedItem());
        } else if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void choose(PersonSuggestion found) {
        if (found != null) {
            model.drop(Facet.PERSON);
            model.ask(new Condition.With(found.person()));
            pop.hide();
        }
    }
}
