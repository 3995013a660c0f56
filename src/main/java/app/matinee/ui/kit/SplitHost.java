package app.matinee.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// A list at the left and the page of what is chosen in it at the right. Where both do not fit the
/// page folds away and lies over the list when it is opened; expanded it takes the whole width.
/// Escape goes back a step. List and page do not know each other, both may know this.
public final class SplitHost extends Pane {

    /// The least width of a page, in pixels at 100 % text size.
    public static final double PAGE = 560;

    private static final double LIST = 440;
    private static final double SHARE = 0.506;

    private final ReadOnlyBooleanWrapper beside = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper pageVisible = new ReadOnlyBooleanWrapper();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty expanded = new SimpleBooleanProperty();
    private final BooleanProperty empty = new SimpleBooleanProperty();

    /// The two lie in panes of ours, since what is in them may hide itself.
    private final StackPane list = new StackPane();

    private final StackPane page = new StackPane();

    public SplitHost() {
        getStyleClass().add("split-host");
        for (BooleanProperty state : new BooleanProperty[] {folded, open, expanded, empty}) {
            state.subscribe(this::requestLayout);
        }
        getChildren().addAll(list, page);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Puts the two in their places.
    public void show(Node newList, Node newPage) {
        list.getChildren().setAll(newList);
        page.getChildren().setAll(newPage);
    }

    /// Whether the window is wide enough for both.
    public ReadOnlyBooleanProperty besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /// Whether the page is in view.
    public ReadOnlyBooleanProperty pageVisibleProperty() {
        return pageVisible.getReadOnlyProperty();
    }

    /// Whether the page stays away even where there is room; the user's choice.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /// Whether the page takes the whole width.
    public BooleanProperty expandedProperty() {
        return expanded;
    }

    /// Whether there is nothing to show a page of, so that the list takes the whole width.
    public BooleanProperty emptyProperty() {
        return empty;
    }

    /// Brings the page into view: beside the list where it fits, else over it.
    public void openPage() {
        open.set(true);
    }

    /// Brings the page into view over the whole width.
    public void expandPage() {
        open.set(true);
        expanded.set(true);
    }

    /// Goes back to the list, and to the page beside it where there is room.
    public void back() {
        expanded.set(false);
        open.set(false);
    }

    private void pressed(KeyEvent event) {
        boolean over = pageVisible.get() && (expanded.get() || !beside.get());
        if (event.getCode() == KeyCode.ESCAPE && over) {
            back();
            FocusOrder.firstIn(list).ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean fits = width >= PAGE + LIST && !folded.get();
        beside.set(fits);
        boolean whole = !empty.get() && (expanded.get() || open.get() && !fits);
        boolean shown = !empty.get() && (whole || fits);
        pageVisible.set(shown);
        page.setVisible(shown);
        list.setVisible(!whole);
        double pageWidth = whole ? width : Math.max(PAGE, Math.floor(width * SHARE));
        double listWidth = shown && !whole ? width - pageWidth : width;
        list.resizeRelocate(0, 0, listWidth, getHeight());
        if (shown) {
            page.resizeRelocate(width - pageWidth, 0, pageWidth, getHeight());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
