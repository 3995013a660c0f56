package app.matinee.ui.transfer;

import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import app.matinee.text.Texts;
import app.matinee.transfer.mapping.ColumnMeaning;
import app.matinee.transfer.mapping.Mapping;
import app.matinee.transfer.mapping.Meaning;
import app.matinee.transfer.mapping.TableLook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// A line for each column of a table: its name, some of its values, and what it becomes.
final class ColumnRows {

    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");
    private static final int LONGEST_EXAMPLE = 60;

    private final ColumnsViewModel model;
    private final Texts texts;
    private final VBox node = new VBox();
    private final List<ComboBox<ColumnMeaning>> choices = new ArrayList<>();
    private final List<Node> lines = new ArrayList<>();
    private List<CustomField> own = List.of();
    private List<CustomType> types = List.of();
    private boolean filling;

    ColumnRows(ColumnsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        node.getStyleClass().add("transfer-columns");
    }

    Node node() {
        return node;
    }

    void focus() {
        if (!choices.isEmpty()) {
            choices.getFirst().requestFocus();
        }
    }

    void show(TableLook look) {
        choices.clear();
        lines.clear();
        node.getChildren().clear();
        types = look.columns().stream().map(TableLook.Column::type).toList();
        for (int i = 0; i < look.columns().size(); i++) {
            node.getChildren().add(line(i, look.columns().get(i)));
        }
        Mapping mapping = model.mappingProperty().get();
        if (mapping != null) {
            show(mapping);
        }
        model.ownFields(fields -> {
            own = fields;
            Mapping now = model.mappingProperty().get();
            if (now != null && now.columns().equals(look.names())) {
                show(now);
            }
        });
    }

    void show(Mapping mapping) {
        if (mapping.columns().size() != choices.size()) {
            return;
        }
        filling = true;
        for (int i = 0; i < choices.size(); i++) {
            ColumnMeaning meaning = mapping.meanings().get(i);
            choices.get(i)
                    .getItems()
                    .setAll(meanings(mapping.columns().get(i), types.get(i), meaning));
            choices.get(i).setValue(meaning);
            lines.get(i).pseudoClassStateChanged(SKIPPED, meaning.meaning() == Meaning.SKIP);
        }
        filling = false;
    }

    private Node line(int at, TableLook.Column column) {
        Label name = new Label(column.name());
        name.getStyleClass().add("strong");
        Label values =
                new Label(
                        column.values().isEmpty()
                                ? texts.get("transfer.columns.empty")
                                : String.join(
                                        " · ",
                                        column.examples().stream()
                                                .map(ColumnRows::shortened)
                                                .toList()));
        values.getStyleClass().addAll("caption", "muted");
        VBox words = new VBox(name, values);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        ComboBox<ColumnMeaning> choice = new ComboBox<>();
        choice.setConverter(converter());
        choice.setVisibleRowCount(16);
        choice.setAccessibleText(texts.get("transfer.columns.becomes", column.name()));
        choice.getStyleClass().add("transfer-meaning");
        choice.setOnAction(_ -> {
            if (!filling && choice.getValue() != null) {
                model.set(at, choice.getValue());
            }
        });
        choices.add(choice);
        HBox line = new HBox(words, choice);
        line.getStyleClass().add("transfer-column");
        lines.add(line);
        return line;
    }

    /// Everything a column may become; a new field of the owner's own is named after it, and
    /// offered first as what its values are.
    private List<ColumnMeaning> meanings(String column, CustomType found, ColumnMeaning now) {
        Set<ColumnMeaning> all = new LinkedHashSet<>();
        for (Meaning meaning : Meaning.values()) {
            if (meaning != Meaning.CUSTOM) {
                all.add(ColumnMeaning.of(meaning));
            }
        }
        own.forEach(field -> all.add(ColumnMeaning.custom(field.name(), held(field))));
        if (own.stream().noneMatch(field -> field.name().equals(column))) {
            all.add(ColumnMeaning.custom(column, found));
            ColumnMeaning.TYPES.forEach(type -> all.add(ColumnMeaning.custom(column, type)));
        }
        all.add(now);
        return List.copyOf(all);
    }

    /// A choice is read as text; what it does not offer goes into a field of its own.
    private static CustomType held(CustomField field) {
        return field.type() == CustomType.CHOICE ? CustomType.TEXT : field.type();
    }

    private StringConverter<ColumnMeaning> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(ColumnMeaning meaning) {
                if (meaning == null) {
                    return "";
                }
                if (meaning.meaning() != Meaning.CUSTOM) {
                    return texts.get(meaning.meaning().nameKey());
                }
                boolean there =
                        own.stream().anyMatch(field -> field.name().equals(meaning.field()));
                return there
                        ? texts.get("transfer.columns.own", meaning.field())
                        : texts.get(
                                "transfer.columns.newField",
                                meaning.field(),
                                texts.get("transfer.columns.type." + meaning.type().code()));
            }

            @Override
            public ColumnMeaning fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_EXAMPLE
                ? line
                : line.substring(0, LONGEST_EXAMPLE - 1) + "…";
    }
}
