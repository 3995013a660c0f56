package app.matinee.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A list at the left and the page of what is chosen in it at the right. Where both do not fit the
/// page folds away and lies over the list when it is opened; expanded it takes the whole width.
/// Escape goes back a step. The line between them can be dragged; clicked twice it goes back to its
/// usual place. List and page do not know each other, both may know this.
public final class SplitHost extends Pane {

    /// The least width of a page, in pixels at 100 % text size.
    public static final double PAGE = 560;

    private static final double LIST = 440;
    private static final double USUAL = 0.494;
    private static final double STEP = 0.04;

    /// What of the line the mouse can take.
    private static final double GRIP = 8;

    private final ReadOnlyBooleanWrapper beside = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper pageVisible = new ReadOnlyBooleanWrapper();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty expanded = new SimpleBooleanProperty();
    private final BooleanProperty empty = new SimpleBooleanProperty();
    private final DoubleProperty divider = new SimpleDoubleProperty(USUAL);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);

    /// The two lie in panes of ours, since what is in them may hide itself.
    private final StackPane list = new StackPane();

    private final StackPane page = new StackPane();

    private final Region grip = new Region();

    public SplitHost() {
        getStyleClass().add("split-host");
        for (BooleanProperty state : new BooleanProperty[] {folded, open, expanded, empty}) {
            state.subscribe(this::requestLayout);
        }
        divider.subscribe(_ -> requestLayout());
        scale.subscribe(_ -> requestLayout());
        grip.getStyleClass().add("split-grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setOnMouseDragged(this::dragged);
        grip.setOnMouseClicked(this::clicked);
        getChildren().addAll(list, page, grip);
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

    /// The list's share of the width while both are in view, 0 to 1; each side keeps its least
    /// width.
    public DoubleProperty dividerProperty() {
        return divider;
    }

    /// How large the text is, 1 for 100 %; larger text needs more room before both fit.
    public DoubleProperty scaleProperty() {
        return scale;
    }

    private double leastPage() {
        return PAGE * Math.max(1, scale.get());
    }

    private double leastList() {
        return LIST * Math.max(1, scale.get());
    }

    /// Gives the list some more of the width, or with steps below 0 some less.
    public void moveDivider(int steps) {
        divide(listWidth(getWidth()) / getWidth() + steps * STEP);
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

    private void dragged(MouseEvent event) {
        divide((event.getSceneX() - localToScene(0, 0).getX()) / getWidth());
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            divider.set(USUAL);
        }
        event.consume();
    }

    private void divide(double share) {
        if (beside.get() && getWidth() > 0) {
            double width = Math.clamp(share * getWidth(), leastList(), getWidth() - leastPage());
            divider.set(Math.rint(width / getWidth() * 1000) / 1000);
        }
    }

    private double listWidth(double width) {
        double least = leastList();
        double most = Math.max(least, width - leastPage());
        return Math.clamp(Math.floor(width * divider.get()), least, most);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean fits = width >= leastPage() + leastList() && !folded.get();
        beside.set(fits);
        boolean whole = !empty.get() && (expanded.get() || open.get() && !fits);
        boolean shown = !empty.get() && (whole || fits);
        pageVisible.set(shown);
        page.setVisible(shown);
        list.setVisible(!whole);
        double pageWidth = whole ? width : width - listWidth(width);
        double listWidth = shown && !whole ? width - pageWidth : width;
        list.resizeRelocate(0, 0, listWidth, getHeight());
        if (shown) {
            page.resizeRelocate(width - pageWidth, 0, pageWidth, getHeight());
        }
        grip.setVisible(shown && !whole);
        grip.resizeRelocate(listWidth - GRIP / 2, 0, GRIP, getHeight());
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
