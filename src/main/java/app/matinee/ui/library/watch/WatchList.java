package app.matinee.ui.library.watch;

import app.matinee.model.FilmSummary;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.list.FilmKeys;
import app.matinee.ui.library.list.FilmList;
import app.matinee.ui.library.list.FilmMouse;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The watchlist as a list, with what is said of the selected film below it.
final class WatchList extends BorderPane implements FilmList {

    private final ListView<FilmSummary> list = new ListView<>();
    private final Set<WatchCell> cells = Collections.newSetFromMap(new WeakHashMap<>());

    WatchList(
            LibraryViewModel model,
            FilmKeys keys,
            FilmMouse mouse,
            Supplier<WatchCell> maker,
            WatchStrip strip) {
        getStyleClass().add("watch-list");
        list.setId("watchFilms");
        list.setSelectionModel(null);
        list.setFocusModel(null);
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> {
            WatchCell cell = maker.get();
            cells.add(cell);
            mouse.install(cell, () -> cell.isEmpty() ? -1 : cell.getIndex());
            return cell;
        });
        keys.install(list, this);
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // A list would take it for itself, to edit a cell.
                    if (event.getCode() == KeyCode.F2) {
                        strip.editWhy();
                        event.consume();
                    }
                });
        list.setOnMousePressed(_ -> list.requestFocus());
        model.selection().revisionProperty().subscribe(() -> cells.forEach(WatchCell::refresh));
        model.shown().addListener((ListChangeListener<FilmSummary>) _ -> strip.show());
        visibleProperty()
                .subscribe(seen ->
                        list.setItems(seen ? model.shown() : FXCollections.emptyObservableList()));
        setCenter(list);
        setBottom(strip);
    }

    /// Writes the lines again, as services or the country changed.
    void refresh() {
        list.refresh();
    }

    @Override
    public int perRow() {
        return 1;
    }

    @Override
    public int rowsInView() {
        VirtualFlow<?> flow = flow();
        return flow == null || flow.getFirstVisibleCell() == null
                ? 1
                : Math.max(
                        1, (int) (flow.getHeight() / flow.getFirstVisibleCell().getHeight()) - 1);
    }

    @Override
    public void reveal(int index) {
        VirtualFlow<?> flow = flow();
        if (flow != null) {
            flow.scrollTo(index);
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private @Nullable VirtualFlow<?> flow() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }
}
