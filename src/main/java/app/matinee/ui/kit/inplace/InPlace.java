package app.matinee.ui.kit.inplace;

import app.matinee.text.Texts;
import app.matinee.ui.kit.FocusOrder;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.KeyCap;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Something that is read and, where it stands, edited. Subclasses say how it looks and how it is
/// typed; this class turns one into the other.
public abstract class InPlace extends VBox {

    private static final String FIELD = "in-place-field";
    static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");

    private final Texts texts;
    private final String name;
    private final StackPane ground = new StackPane();
    private final Node pencil = Icon.PENCIL.node(Icon.SMALL);
    private final Label message = new Label();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private Node view = new Label();
    private @Nullable Node hint;
    private boolean eager;
    private boolean named;
    private boolean closing;
    private Subscription focus = Subscription.EMPTY;

    /// @param name what the field is called, in its hint and by a screen reader
    @SuppressWarnings("this-escape") // the handlers run once the field is shown, not before
    protected InPlace(Texts texts, String name) {
        this.texts = texts;
        this.name = name;
        getStyleClass().add(FIELD);
        ground.getStyleClass().add("in-place-ground");
        ground.setAlignment(Pos.TOP_LEFT);
        pencil.getStyleClass().add("in-place-pencil");
        StackPane.setAlignment(pencil, Pos.CENTER_RIGHT);
        pencil.setMouseTransparent(true);
        pencil.visibleProperty().bind(hoverProperty().or(focusVisibleProperty()));
        message.getStyleClass().addAll("caption", "rust", "in-place-message");
        message.setWrapText(true);
        getChildren().add(ground);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusVisibleProperty().subscribe(this::reached);
    }

    /// Makes the field, filled with what is to be edited.
    protected abstract Node makeEditor();

    /// Takes what was typed; gives the words of what is wrong with it, or nothing when it is kept.
    protected abstract Optional<String> keepTyped();

    /// Takes back what was kept while it was typed.
    protected void takeBack() {}

    /// Whether Enter belongs to the text and Ctrl+Enter keeps.
    protected boolean isLong() {
        return false;
    }

    /// Shows what is read; while editing it waits behind the field.
    protected final void setView(Node node, String spoken) {
        view = node;
        setAccessibleText(spoken.isEmpty() ? name : name + ": " + spoken);
        if (!editing.get()) {
            ground.getChildren().setAll(view, pencil);
        }
    }

    protected final Texts texts() {
        return texts;
    }

    public final String name() {
        return name;
    }

    public final ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    public final boolean isEditing() {
        return editing.get();
    }

    /// Lets Tab begin to edit, where several fields are filled one after the other.
    protected final void editOnTab() {
        eager = true;
    }

    /// Lets the line of keys end with the name, where no label stands above the field.
    protected final void sayName() {
        named = true;
    }

    private void reached(boolean byKey) {
        if (byKey && eager && !closing) {
            edit();
        }
    }

    /// Begins to edit and takes the focus.
    public final void edit() {
        if (editing.get()) {
            return;
        }
        Node editor = makeEditor();
        hint = hint();
        ground.getChildren().setAll(editor);
        getChildren().add(hint);
        open(true);
        // The field's behaviour comes with its skin, and would select the text on top of our caret.
        applyCss();
        FocusOrder.firstIn(editor).ifPresent(this::focus);
        if (getScene() != null) {
            focus = getScene().focusOwnerProperty().subscribe(this::focusMoved);
        }
    }

    /// Keeps what was typed; when something is wrong with it, says so and stays open.
    public final void keep() {
        if (!editing.get()) {
            return;
        }
        Optional<String> wrong = keepTyped();
        if (wrong.isPresent()) {
            message.setText(wrong.get());
            if (!getChildren().contains(message)) {
                getChildren().add(1, message);
            }
        } else {
            close();
        }
    }

    /// Forgets what was typed.
    public final void putBack() {
        if (editing.get()) {
            takeBack();
            close();
        }
    }

    /// Keeps what was typed if it can be kept, and closes in any case.
    public final void finish() {
        keep();
        if (editing.get()) {
            close();
        }
    }

    /// Finishes every edit under way in a part of the window.
    public static void finishIn(Parent part) {
        part.lookupAll("." + FIELD).stream()
                .filter(InPlace.class::isInstance)
                .map(InPlace.class::cast)
                .forEach(InPlace::finish);
    }

    /// Lets the keys of a field keep and put back; added after a completion, whose keys come first.
    protected final void listen(Node field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typedKey);
    }

    private void focus(Node field) {
        field.requestFocus();
        if (field instanceof javafx.scene.control.TextInputControl text) {
            text.end();
        }
    }

    private void focusMoved(@Nullable Node owner) {
        if (!isInside(owner)) {
            keep();
        }
    }

    private boolean isInside(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        boolean inside = getScene() != null && isInside(getScene().getFocusOwner());
        focus.unsubscribe();
        open(false);
        ground.getChildren().setAll(view, pencil);
        getChildren().setAll(ground);
        if (inside) {
            closing = true;
            requestFocus();
            closing = false;
        }
    }

    private void open(boolean open) {
        setFocusTraversable(!open);
        pseudoClassStateChanged(EDITING, open);
        editing.set(open);
    }

    private void typedKey(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && (!isLong() || event.isShortcutDown())) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            putBack();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && isLong()) {
            keep();
            requestFocusTraversal(
                    event.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean asks = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
        if (asks && event.getTarget() == this && !editing.get()) {
            edit();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !isEditing()) {
            edit();
            event.consume();
        }
    }

    private Node hint() {
        FlowPane keys =
                new FlowPane(
                        16,
                        4,
                        key(isLong() ? "inplace.longKey" : "inplace.key", "inplace.keeps"),
                        key("inplace.escape", "inplace.putsBack"));
        keys.getStyleClass().add("in-place-hint");
        if (!named) {
            return keys;
        }
        Label says = new Label(name);
        says.getStyleClass().addAll("caption", "hint");
        says.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(keys, Priority.ALWAYS);
        return new HBox(16, keys, says);
    }

    private HBox key(String key, String does) {
        Label words = new Label(texts.get(does));
        words.getStyleClass().addAll("caption", "muted");
        HBox pair = new HBox(8, new KeyCap(texts.get(key)), words);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }
}
