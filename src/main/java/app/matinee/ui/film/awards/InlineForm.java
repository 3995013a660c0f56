package app.matinee.ui.film.awards;

import app.matinee.text.Texts;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A form in the place of what it changes: Enter keeps, Escape puts it back.
final class InlineForm extends VBox {

    private final BooleanSupplier keep;
    private final Runnable close;

    /// @param keep writes and says true, or marks what is wrong and says false
    /// @param close takes the form away, whatever came of it
    InlineForm(
            Texts texts, String heading, List<Node> parts, BooleanSupplier keep, Runnable close) {
        this.keep = keep;
        this.close = close;
        Label title = new Label(heading);
        title.getStyleClass().add("strong");
        getStyleClass().add("inline-form");
        getChildren().add(title);
        getChildren().addAll(parts);
        getChildren().add(foot(texts));
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(heading);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(MouseEvent::consume);
    }

    private HBox foot(Texts texts) {
        Label hint = new Label(texts.get("awards.form.hint"));
        hint.getStyleClass().addAll("caption", "hint");
        hint.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(texts.get("action.cancel"));
        cancel.getStyleClass().addAll("small", "flat");
        cancel.setOnAction(_ -> close.run());
        Button done = new Button(texts.get("awards.form.keep"));
        done.getStyleClass().add("small");
        done.setOnAction(_ -> keep());
        HBox foot = new HBox(hint, space, cancel, done);
        foot.getStyleClass().add("form-foot");
        return foot;
    }

    /// Keeps what was typed, if it can be kept.
    boolean keep() {
        boolean kept = keep.getAsBoolean();
        if (kept) {
            close.run();
        }
        return kept;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (!event.getCode().isArrowKey()) {
            return;
        }
        event.consume();
    }
}
