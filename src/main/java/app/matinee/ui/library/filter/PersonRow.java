package app.matinee.ui.library.filter;

import app.matinee.model.PersonSuggestion;
import app.matinee.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A person with the latest film they are credited in, which tells namesakes apart.
final class PersonRow extends ListCell<PersonSuggestion> {

    private final Texts texts;
    private final Label name = new Label();
    private final Label film = new Label();
    private final HBox line = new HBox(8, name, film);

    PersonRow(Texts texts, Consumer<PersonSuggestion> choose) {
        this.texts = texts;
        film.getStyleClass().addAll("caption", "hint");
        name.setMinWidth(USE_PREF_SIZE);
        line.setMouseTransparent(true);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PersonSuggestion person, boolean empty) {
        super.updateItem(person, empty);
        setGraphic(empty || person == null ? null : line);
        if (person != null && !empty) {
            name.setText(person.person().name());
            film.setText(
                    person.film() == null
                            ? ""
                            : texts.get("library.pop.credits", person.credits(), person.film()));
        }
    }
}
