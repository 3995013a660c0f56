package app.matinee.ui.desk;

import app.matinee.model.WritingKind;
import app.matinee.text.Texts;
import app.matinee.ui.desk.pieces.PieceOrder;
import app.matinee.ui.desk.pieces.PiecesViewModel;
import app.matinee.ui.kit.LiveSettings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// The menus that say which kinds of pieces are shown, and in which order.
record DeskChoices(PiecesViewModel model, LiveSettings settings, Texts texts) {

    void fillKinds(MenuButton kinds) {
        ToggleGroup group = new ToggleGroup();
        kinds.getItems().add(radio(group, null));
        for (WritingKind kind : WritingKind.values()) {
            kinds.getItems().add(radio(group, kind));
        }
        group.selectToggle(group.getToggles().getFirst());
        model.kindProperty().subscribe(kind -> kinds.setText(words(kind)));
    }

    private RadioMenuItem radio(ToggleGroup group, @Nullable WritingKind kind) {
        RadioMenuItem item = new RadioMenuItem(words(kind));
        item.setToggleGroup(group);
        item.setOnAction(_ -> model.kindProperty().set(kind));
        return item;
    }

    private String words(@Nullable WritingKind kind) {
        return kind == null
                ? texts.get("desk.kinds.all")
                : texts.get("writing.kind." + kind.code());
    }

    void fillOrders(MenuButton orders) {
        ToggleGroup group = new ToggleGroup();
        for (PieceOrder order : PieceOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("desk.order." + order.code()));
            item.setToggleGroup(group);
            item.setOnAction(_ -> {
                model.orderProperty().set(order);
                settings.change(s -> s.withDesk(s.desk().withOrder(order.code())));
            });
            orders.getItems().add(item);
            if (order.code().equals(settings.get().desk().order())) {
                item.setSelected(true);
                model.orderProperty().set(order);
            }
        }
        model.orderProperty()
                .map(order -> texts.get("desk.order." + order.code()))
                .subscribe(orders::setText);
    }
}
