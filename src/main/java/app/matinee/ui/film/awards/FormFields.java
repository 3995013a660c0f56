package app.matinee.ui.film.awards;

import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Labelled fields that flow into as many rows as they need.
final class FormFields extends FlowPane {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Texts texts;

    FormFields(Texts texts) {
        this.texts = texts;
        getStyleClass().add("form-fields");
    }

    /// A field of some columns under the label of a message key.
    TextField text(String key, int columns, String value) {
        TextField field = new TextField(value);
        field.setPrefColumnCount(columns);
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(texts.get(key));
        field.textProperty().subscribe(_ -> mark(field, false));
        add(key, field);
        return field;
    }

    void add(String key, Node control) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll("caption", "hint");
        label.setLabelFor(control);
        VBox pair = new VBox(label, control);
        pair.getStyleClass().add("form-pair");
        getChildren().add(pair);
    }

    /// Marks a field that cannot be kept as it is and goes there.
    static void refuse(TextField field) {
        mark(field, true);
        field.requestFocus();
        field.selectAll();
    }

    private static void mark(TextField field, boolean wrong) {
        field.pseudoClassStateChanged(DANGER, wrong);
    }

    /// Shows or hides a field with its label.
    static void show(TextField field, boolean shown) {
        Node pair = field.getParent();
        pair.setVisible(shown);
        pair.setManaged(shown);
    }

    /// Whether a field is empty or spells a year; if neither, it is marked.
    static boolean isYear(TextField field) {
        boolean good = said(field).matches("(\\d{4})?");
        if (!good) {
            refuse(field);
        }
        return good;
    }

    /// The number in a field of digits, null where it is empty.
    static @Nullable Integer number(TextField field) {
        String digits = said(field);
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    /// What a field says, without spaces around it.
    static String said(TextField field) {
        return field.getText() == null ? "" : field.getText().strip();
    }

    /// The names in a field, between commas.
    static List<String> names(TextField field) {
        return Arrays.stream(said(field).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// Whether a field is empty or spells a date; if neither, it is marked.
    static boolean isDate(TextField field) {
        boolean good = said(field).isEmpty() || date(field).isPresent();
        if (!good) {
            refuse(field);
        }
        return good;
    }

    static Optional<PartialDate> date(TextField field) {
        return PartialDate.parse(said(field));
    }

    static String iso(@Nullable PartialDate date) {
        return date == null ? "" : date.iso();
    }
}
