package app.matinee.ui.copies;

import app.matinee.model.Copy;
import app.matinee.model.OwnedCopy;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.kit.TypeAhead;
import app.matinee.ui.kit.ViewingDates;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sheets in which copies are lent and changed.
final class CopySheets {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final CopyParts parts;
    private final Texts texts;
    private final CopiesViewModel model;
    private final ViewingDates dates;
    private @Nullable Sheet sheet;

    CopySheets(CopyParts parts, CopiesViewModel model) {
        this.parts = parts;
        this.texts = parts.texts();
        this.model = model;
        this.dates = new ViewingDates(texts, parts.settings(), parts.clock());
    }

    /// Asks who has some copies, and since when.
    void lend(List<OwnedCopy> copies) {
        TextField to = field("copyLentTo", "copies.lend.to", "");
        TypeAhead.on(to).words(model.borrowers());
        TextField since = field("copyLentSince", "copies.lend.since", dates.today());
        Label echo = new Label();
        echo.getStyleClass().add("caption");
        since.textProperty()
                .subscribe(typed -> {
                    var read = dates.read(typed);
                    echo.setText(read.echo());
                    since.pseudoClassStateChanged(DANGER, read.refused());
                });
        Runnable lend =
                () -> {
                    var read = dates.read(since.getText());
                    if (to.getText().isBlank()) {
                        to.requestFocus();
                    } else if (read.refused()) {
                        since.requestFocus();
                        since.selectAll();
                    } else {
                        close();
                        model.lend(copies, to.getText().strip(), read.date());
                    }
                };
        to.setOnAction(_ -> lend.run());
        since.setOnAction(_ -> lend.run());
        open(
                texts.get("copies.lend.title", copies.size()),
                "copies.lend.do",
                lend,
                labelled("copies.lend.to", to),
                labelled("copies.lend.since", since),
                echo);
        to.requestFocus();
    }

    /// Changes what is said of some copies; what is left empty of several stays as it is.
    void edit(List<OwnedCopy> copies) {
        boolean one = copies.size() == 1;
        Copy now = one ? copies.getFirst().copy() : Copy.of("");
        TextField medium = field("copyMedium", "details.copy.medium", now.medium());
        TypeAhead.on(medium).words(model.media());
        TextField edition = field("copyEdition", "details.copy.edition", now.edition());
        TextField place = field("copyPlace", "details.copy.place", now.place());
        TypeAhead.on(place).words(model.places());
        TextField barcode = field("copyBarcode", "details.copy.barcode", now.barcode());
        TextField note = field("copyNote", "details.copy.note", now.note());
        Runnable change =
                () -> {
                    close();
                    model.edit(
                            copies,
                            copy -> {
                                Copy changed =
                                        copy.withWhat(
                                                        wanted(medium, copy.medium(), one),
                                                        wanted(edition, copy.edition(), one))
                                                .withPlace(wanted(place, copy.place(), one))
                                                .withNote(wanted(note, copy.note(), one));
                                return one
                                        ? changed.withBarcode(barcode.getText().strip())
                                        : changed;
                            });
                };
        List<Node> fields = new ArrayList<>();
        fields.add(labelled("details.copy.medium", medium));
        fields.add(labelled("details.copy.edition", edition));
        fields.add(labelled("details.copy.place", place));
        if (one) {
            fields.add(labelled("details.copy.barcode", barcode));
        }
        fields.add(labelled("details.copy.note", note));
        for (TextField field : List.of(medium, edition, place, barcode, note)) {
            field.setOnAction(_ -> change.run());
        }
        open(
                texts.get("copies.edit.title", copies.size()),
                "copies.edit.do",
                change,
                fields.toArray(Node[]::new));
        medium.requestFocus();
    }

    /// Lays any content over the window.
    void show(String name, VBox content) {
        dress(content);
        sheet = parts.dialogs().open(name, content);
    }

    void close() {
        if (sheet != null) {
            sheet.close();
        }
    }

    private static String wanted(TextField field, String before, boolean one) {
        String typed = field.getText().strip();
        return typed.isEmpty() && !one ? before : typed;
    }

    private TextField field(String id, String key, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setAccessibleText(texts.get(key));
        return field;
    }

    private VBox labelled(String key, TextField field) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().addAll("caption", "hint");
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private void open(String title, String doKey, Runnable action, Node... fields) {
        Label head = new Label(title);
        head.getStyleClass().add("reading");
        Button take = new Button(texts.get(doKey));
        take.getStyleClass().add("accent");
        take.setOnAction(_ -> action.run());
        VBox content = new VBox(head);
        content.getChildren().addAll(fields);
        HBox foot = new HBox(take);
        foot.getStyleClass().add("copy-foot");
        content.getChildren().add(foot);
        show(title, content);
    }

    private static void dress(VBox content) {
        content.getStyleClass().add("copy-sheet");
        content.getStylesheets().add(CopySheets.class.getResource("copies.css").toExternalForm());
    }
}
