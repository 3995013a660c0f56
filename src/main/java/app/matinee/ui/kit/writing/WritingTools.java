package app.matinee.ui.kit.writing;

import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.editor.EditorCommand;
import app.matinee.ui.kit.editor.MarkdownEditor;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The toolbar over the editor, and the menu for what one does to a piece as a whole.
final class WritingTools {

    private final Texts texts;
    private final OpenPiece piece;
    private final MarkdownEditor editor;

    WritingTools(Texts texts, OpenPiece piece, MarkdownEditor editor) {
        this.texts = texts;
        this.piece = piece;
        this.editor = editor;
    }

    /// @param picture asks for a picture and writes it into the text
    void fill(HBox tools, MenuButton more, Runnable picture) {
        for (EditorCommand command : EditorCommand.values()) {
            tools.getChildren().add(tool(command));
        }
        tools.getChildren().add(button("editor.picture", Icon.PICTURE, "", picture));
        tools.getChildren()
                .add(
                        button(
                                "editor.find",
                                Icon.SEARCH,
                                "Ctrl+F, Ctrl+H",
                                () -> editor.openFind(false)));
        more.setGraphic(Icon.MORE.node(Icon.SMALL));
        ToggleGroup kinds = new ToggleGroup();
        for (WritingKind kind : WritingKind.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("writing.kind." + kind.code()));
            item.setToggleGroup(kinds);
            item.setUserData(kind);
            item.setOnAction(_ -> piece.kind(kind));
            more.getItems().add(item);
        }
        piece.openProperty()
                .map(open -> open == null ? null : open.kind())
                .subscribe(kind ->
                        kinds.getToggles().forEach(t -> t.setSelected(t.getUserData() == kind)));
        MenuItem delete = new MenuItem(texts.get("writing.delete"), Icon.DELETE.node(Icon.SMALL));
        delete.setOnAction(_ -> delete());
        MenuItem replace = new MenuItem(texts.get("editor.replaceMenu"));
        replace.setOnAction(_ -> editor.openFind(true));
        MenuItem spelling = new MenuItem(texts.get("editor.spelling.next"));
        spelling.setOnAction(_ -> editor.nextMisspelt());
        MenuItem focus = new MenuItem(texts.get("writing.focus"));
        focus.setOnAction(_ -> piece.focusProperty().set(true));
        more.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        replace,
                        spelling,
                        focus,
                        new SeparatorMenuItem(),
                        delete);
    }

    private void delete() {
        Writing open = piece.openProperty().get();
        if (open != null) {
            piece.delete(open);
        }
    }

    /// Letters show their own face, the rest have icons.
    private static Node face(EditorCommand command) {
        Label letter =
                switch (command) {
                    case HEADING -> new Label("H");
                    case BOLD -> new Label("B");
                    case ITALIC -> new Label("I");
                    default -> null;
                };
        if (letter == null) {
            return command.icon().node(Icon.SMALL);
        }
        letter.getStyleClass().add("tool-letter");
        if (command == EditorCommand.ITALIC) {
            letter.getStyleClass().add("slanted");
        }
        return letter;
    }

    private Button button(String key, Icon icon, String keys, Runnable action) {
        Button button = new Button(null, icon.node(Icon.SMALL));
        button.getStyleClass().addAll("small", "flat", "button-icon");
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip((texts.get(key) + "  " + keys).strip()));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button tool(EditorCommand command) {
        String name = texts.get("editor." + command.name().toLowerCase(Locale.ROOT));
        Button button = new Button(null, face(command));
        button.getStyleClass().addAll("small", "flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + "  " + command.keys().getDisplayText()));
        button.setOnAction(_ -> editor.run(command));
        return button;
    }
}
