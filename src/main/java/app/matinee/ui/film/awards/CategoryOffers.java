package app.matinee.ui.film.awards;

import app.matinee.text.Typeset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// The categories of a body below the field for one, where that is empty: a click takes one. Down goes
/// from the field to them, arrows go along them, Enter takes, Up goes back.
final class CategoryOffers extends FlowPane {

    private static final int MOST = 14;

    private final TextField field;

    CategoryOffers(TextField field) {
        this.field = field;
        getStyleClass().add("category-offers");
        field.textProperty().subscribe(this::showWhereEmpty);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        showWhereEmpty();
    }

    /// @param categories the likeliest first
    void offer(List<String> categories) {
        getChildren().setAll(categories.stream().limit(MOST).map(this::chip).toList());
        showWhereEmpty();
    }

    private Button chip(String category) {
        Button chip = new Button(Typeset.of(category));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("small", "category-offer");
        chip.setFocusTraversable(false);
        chip.setOnAction(_ -> {
            field.setText(category);
            field.requestFocus();
            field.end();
        });
        return chip;
    }

    private void showWhereEmpty() {
        boolean shown = FormFields.said(field).isEmpty() && !getChildren().isEmpty();
        setVisible(shown);
        setManaged(shown);
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && isVisible()) {
            getChildren().getFirst().requestFocus();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        int at = getChildren().stream().map(Node::isFocused).toList().indexOf(true);
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN ->
                    getChildren().get(Math.min(at + 1, getChildren().size() - 1)).requestFocus();
            case LEFT -> getChildren().get(Math.max(at - 1, 0)).requestFocus();
            case UP, ESCAPE -> field.requestFocus();
            case ENTER -> ((Button) getChildren().get(at)).fire();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
