package app.matinee.ui.people;

import app.matinee.model.Rating;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.kit.Stars;
import app.matinee.ui.people.roll.PersonLine;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A person by name, how many of their films there are and how many have been seen, and how you
/// rate them on the whole.
final class PersonCell extends ListCell<PersonLine> {

    private static final double STAR = 12;

    private final Texts texts;
    private final RatingText ratings;
    private final Label name = new Label();
    private final Label films = new Label();
    private final Stars stars = new Stars(STAR);
    private final HBox line;

    PersonCell(Texts texts) {
        this.texts = texts;
        this.ratings = new RatingText(texts);
        name.getStyleClass().add("strong");
        films.getStyleClass().addAll("caption", "muted");
        VBox words = new VBox(name, films);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(words, stars);
        line.getStyleClass().add("person-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PersonLine person, boolean empty) {
        super.updateItem(person, empty);
        if (empty || person == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(Typeset.of(person.person().name()));
        films.setText(said(person));
        @Nullable Rating rating = Rating.of(person.rating()).orElse(null);
        stars.setVisible(rating != null);
        stars.show(rating == null ? null : (Integer) rating.value(), ratings.of(rating));
        setAccessibleText(
                person.person().name()
                        + ", "
                        + films.getText()
                        + (rating == null ? "" : ", " + ratings.of(rating)));
        setGraphic(line);
    }

    private String said(PersonLine person) {
        String seen =
                person.seen() == person.films()
                        ? texts.get("people.line.all")
                        : texts.get("people.line.some", person.seen());
        return texts.get("people.line", person.films(), seen);
    }
}
