package app.matinee.ui.transfer.export;

import app.matinee.text.Texts;
import app.matinee.transfer.filmtable.FilmColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What is said of each film, ticked off a list: the columns there are, then fields of the owner's
/// own.
final class ColumnChoice {

    private static final int ACROSS = 3;

    private final ExportViewModel model;
    private final GridPane node = new GridPane();
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private List<String> own = List.of();

    ColumnChoice(ExportViewModel model, Texts texts) {
        this.model = model;
        node.getStyleClass().add("export-columns");
        for (int i = 0; i < ACROSS; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setHgrow(Priority.ALWAYS);
            third.setPercentWidth(100.0 / ACROSS);
            node.getColumnConstraints().add(third);
        }
        for (FilmColumn column : FilmColumn.values()) {
            add(column.code(), texts.get(column.nameKey()));
        }
        tick();
        model.ownFields(names -> {
            own = names;
            names.forEach(name -> add(name, name));
            tick();
        });
    }

    Node node() {
        return node;
    }

    /// Goes back to the columns there are at first.
    void usual() {
        model.choose(List.of());
        tick();
    }

    private void add(String code, String words) {
        CheckBox box = new CheckBox(words);
        box.setMinWidth(0);
        box.setOnAction(_ -> chosen());
        int at = boxes.size();
        node.add(box, at % ACROSS, at / ACROSS);
        boxes.put(code, box);
    }

    private void tick() {
        List<String> chosen = model.columns(own);
        boxes.forEach((code, box) -> box.setSelected(chosen.contains(code)));
    }

    private void chosen() {
        List<String> chosen = new ArrayList<>();
        boxes.forEach((code, box) -> {
            if (box.isSelected()) {
                chosen.add(code);
            }
        });
        model.choose(chosen);
        if (chosen.isEmpty()) {
            tick();
        }
    }
}
