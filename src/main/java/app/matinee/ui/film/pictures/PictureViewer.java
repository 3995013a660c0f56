package app.matinee.ui.film.pictures;

import app.matinee.model.Placement;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.PictureImages;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One picture, as large as the tab allows, with its words to read and change beside it. Left and
/// right go to the next, Escape goes back to the gallery.
final class PictureViewer extends BorderPane {

    private static final double WIDE = 840;

    private final PictureFacts facts;
    private final PictureFrame frame;
    private final StackPane stage;
    private final ScrollPane panel;
    private final Label place = new Label();
    private final Texts texts;
    private final PictureWork work;
    private final LongConsumer closed;
    private final Button before;
    private final Button after;
    private List<Placement> pictures = List.of();
    private int at;

    /// @param closed gets the key of the picture that was in view
    PictureViewer(PictureImages images, PictureWords words, PictureWork work, LongConsumer closed) {
        this.texts = words.texts();
        this.work = work;
        this.closed = closed;
        getStyleClass().add("picture-viewer");
        facts = new PictureFacts(words, work);
        frame = new PictureFrame(images, texts.get("pictures.missing"), Double.MAX_VALUE, true);
        stage = new StackPane(frame);
        stage.getStyleClass().add("viewer-stage");
        stage.setFocusTraversable(true);
        stage.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        stage.setOnMouseClicked(_ -> stage.requestFocus());
        stage.setMinSize(0, 0);
        panel = new ScrollPane(facts);
        panel.getStyleClass().add("viewer-panel");
        panel.setFitToWidth(true);
        panel.setFocusTraversable(false);
        panel.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        before = button("pictures.previous", Icon.CHEVRON_LEFT, "Left", () -> go(-1));
        after = button("pictures.next", Icon.CHEVRON_RIGHT, "Right", () -> go(1));
        setTop(bar());
        setCenter(stage);
        widthProperty().subscribe(width -> arrange(width.doubleValue() >= WIDE));
        heightProperty().subscribe(_ -> arrange(getWidth() >= WIDE));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        close(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Shows one of the pictures.
    void open(List<Placement> all, long id) {
        pictures = List.copyOf(all);
        at = Math.max(0, PictureOrder.indexOf(pictures, id));
        setVisible(true);
        panel.setVvalue(0);
        showPicture();
        stage.requestFocus();
    }

    /// Shows the pictures as they are stored now; goes back to the gallery when none is left.
    void refresh(List<Placement> all) {
        if (!isOpen()) {
            return;
        }
        int same = PictureOrder.indexOf(all, pictures.get(at).id());
        pictures = List.copyOf(all);
        if (pictures.isEmpty()) {
            close(true);
            return;
        }
        at = same >= 0 ? same : Math.min(at, pictures.size() - 1);
        showPicture();
    }

    void keep() {
        facts.keep();
    }

    /// @param tell whether the gallery shall take the focus again
    void close(boolean tell) {
        facts.end();
        setVisible(false);
        if (tell) {
            closed.accept(pictures.isEmpty() ? -1 : pictures.get(at).id());
        }
    }

    private void showPicture() {
        Placement now = pictures.get(at);
        frame.show(now.picture());
        facts.show(now);
        stage.setAccessibleText(now.alt().isBlank() ? texts.get("pictures.noAlt") : now.alt());
        place.setText(texts.get("pictures.place", at + 1, pictures.size()));
        before.setDisable(at == 0);
        after.setDisable(at == pictures.size() - 1);
    }

    private void go(int step) {
        int to = at + step;
        if (to >= 0 && to < pictures.size()) {
            facts.keep();
            at = to;
            panel.setVvalue(0);
            showPicture();
        }
    }

    private HBox bar() {
        place.getStyleClass().addAll("caption", "hint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        before,
                        place,
                        after,
                        gap,
                        button(
                                "pictures.saveAs",
                                Icon.SAVE,
                                "Shortcut+Shift+S",
                                () -> work.files().saveAs(pictures.get(at).picture())),
                        button(
                                "pictures.remove",
                                Icon.DELETE,
                                "Delete",
                                () -> work.remove(pictures.get(at))),
                        button("pictures.close", Icon.CLOSE, "Esc", () -> close(true)));
        bar.getStyleClass().add("viewer-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(String key, Icon icon, String keys, Runnable action) {
        Button button =
                ActionItem.of(texts, key, action)
                        .withIcon(() -> icon.node(Icon.SIZE))
                        .withKeys(keys)
                        .iconButton();
        button.disableProperty().unbind();
        return button;
    }

    private void arrange(boolean wide) {
        panel.getStyleClass().remove("narrow");
        if (wide) {
            setBottom(null);
            setRight(panel);
            panel.setPrefHeight(USE_COMPUTED_SIZE);
        } else {
            setRight(null);
            setBottom(panel);
            panel.getStyleClass().add("narrow");
            panel.setPrefHeight(getHeight() * 0.5);
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE) {
            if (typing) {
                stage.requestFocus();
            } else {
                close(true);
            }
        } else if (typing || event.isAltDown()) {
            return;
        } else if (event.isShortcutDown()) {
            if (event.getCode() != KeyCode.S || !event.isShiftDown()) {
                return;
            }
            work.files().saveAs(pictures.get(at).picture());
        } else {
            switch (event.getCode()) {
                case LEFT, PAGE_UP -> go(-1);
                case RIGHT, PAGE_DOWN -> go(1);
                case DELETE -> work.remove(pictures.get(at));
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }
}
