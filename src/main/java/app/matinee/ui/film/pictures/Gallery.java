package app.matinee.ui.film.pictures;

import app.matinee.model.Placement;
import app.matinee.ui.kit.PictureImages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The pictures of a film as a page: the one that leads large, the others below it in two columns,
/// or three where there is much room, and one where there is little. Cards stay the same nodes.
final class Gallery extends VBox {

    private static final double LEAD_BESIDE = 900;
    private static final double COLUMN = 270;
    private static final int MOST_COLUMNS = 3;

    private final PictureImages images;
    private final PictureWords words;
    private final PictureWork work;
    private final PictureActions actions;
    private final GridPane grid = new GridPane();
    private final Map<Long, PictureCard> cards = new HashMap<>();
    private PictureOrder order = PictureOrder.of(List.of());
    private int columns = 1;

    Gallery(PictureImages images, PictureWords words, PictureWork work, PictureActions actions) {
        this.images = images;
        this.words = words;
        this.work = work;
        this.actions = actions;
        getStyleClass().add("gallery");
        grid.getStyleClass().add("gallery-grid");
        widthProperty().subscribe(_ -> arrange());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(List<Placement> pictures) {
        PictureOrder now = PictureOrder.of(pictures);
        boolean moved = !ids(now.all()).equals(ids(order.all())) || leadOf(now) != leadOf(order);
        long leadBefore = leadOf(order);
        order = now;
        cards.keySet().removeIf(id -> PictureOrder.indexOf(pictures, id) < 0);
        if (leadBefore != leadOf(now)) {
            cards.remove(leadBefore);
            cards.remove(leadOf(now));
        }
        for (Placement placement : pictures) {
            PictureCard card = cards.get(placement.id());
            if (card == null) {
                cards.put(placement.id(), newCard(placement));
                moved = true;
            } else {
                card.show(placement);
            }
        }
        if (moved) {
            build();
        }
    }

    /// The pictures as they are seen.
    List<Placement> pictures() {
        return order.all();
    }

    Optional<PictureCard> card(long id) {
        return Optional.ofNullable(cards.get(id));
    }

    /// The place of the picture that has the focus, -1 when none has.
    int focused() {
        List<Placement> all = order.all();
        for (int i = 0; i < all.size(); i++) {
            PictureCard card = cards.get(all.get(i).id());
            if (card != null && card.isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /// Focuses the picture at a place, or the last one before it.
    void focus(int place) {
        List<Placement> all = order.all();
        if (!all.isEmpty()) {
            card(all.get(Math.clamp(place, 0, all.size() - 1)).id()).ifPresent(Node::requestFocus);
        }
    }

    private PictureCard newCard(Placement placement) {
        PictureCard card = new PictureCard(placement, images, words, actions);
        PictureDrag.install(card, work);
        return card;
    }

    private void build() {
        int focused = focused();
        long id = focused < 0 ? -1 : order.all().get(focused).id();
        List<Node> children = new ArrayList<>();
        if (order.lead() != null) {
            children.add(cards.get(order.lead().id()));
        }
        List<PictureCard> others = order.others().stream().map(p -> cards.get(p.id())).toList();
        grid.getChildren().setAll(others);
        if (!others.isEmpty()) {
            children.add(grid);
        }
        getChildren().setAll(children);
        arrange();
        card(id).ifPresent(Node::requestFocus);
    }

    private void arrange() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        columns = Math.clamp((int) (width / COLUMN), 1, width < LEAD_BESIDE ? 2 : MOST_COLUMNS);
        columns = Math.min(columns, Math.max(2, order.others().size()));
        List<ColumnConstraints> constraints = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            constraints.add(column);
        }
        grid.getColumnConstraints().setAll(constraints);
        for (int i = 0; i < grid.getChildren().size(); i++) {
            Node card = grid.getChildren().get(i);
            GridPane.setConstraints(card, i % columns, i / columns);
            GridPane.setValignment(card, VPos.TOP);
            ((PictureCard) card).setBeside(false);
        }
        if (order.lead() != null) {
            card(order.lead().id()).ifPresent(card -> card.setBeside(width >= LEAD_BESIDE));
        }
    }

    private void pressed(KeyEvent event) {
        int place = focused();
        if (place < 0) {
            return;
        }
        if (actions.pressed(order.all().get(place), event)) {
            event.consume();
            return;
        }
        int step = event.isAltDown() || event.isShortcutDown() ? 0 : step(event.getCode());
        if (step != 0) {
            focus(place + step);
            event.consume();
        }
    }

    private int step(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -columns;
            case DOWN -> columns;
            default -> 0;
        };
    }

    private static long leadOf(PictureOrder order) {
        return order.lead() == null ? -1 : order.lead().id();
    }

    private static List<Long> ids(List<Placement> pictures) {
        return pictures.stream().map(Placement::id).toList();
    }
}
