package app.matinee.ui.library;

import app.matinee.text.Texts;
import app.matinee.ui.library.choice.FilmSort;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.choice.SortKey;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The orders a wall is seen in.
final class SortMenu {

    private static final List<FilmSort> ORDERS =
            List.of(
                    FilmSort.NEWEST,
                    new FilmSort(SortKey.YEAR, true),
                    FilmSort.by(SortKey.TITLE),
                    FilmSort.by(SortKey.DIRECTOR),
                    FilmSort.by(SortKey.RATING),
                    FilmSort.by(SortKey.PRIZES),
                    FilmSort.by(SortKey.LAST_SEEN),
                    FilmSort.by(SortKey.ADDED),
                    FilmSort.by(SortKey.LENGTH),
                    new FilmSort(SortKey.LENGTH, true));

    private static final List<FilmSort> OF_WATCHLIST =
            List.of(
                    FilmSort.by(SortKey.PRIORITY),
                    FilmSort.by(SortKey.SINCE),
                    new FilmSort(SortKey.SINCE, false));

    private final LibraryViewModel model;
    private final Texts texts;

    SortMenu(LibraryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void fill(MenuButton button) {
        ToggleGroup group = new ToggleGroup();
        for (FilmSort sort : Stream.concat(OF_WATCHLIST.stream(), ORDERS.stream()).toList()) {
            RadioMenuItem item = new RadioMenuItem(name(sort));
            item.setToggleGroup(group);
            item.setUserData(sort);
            item.setOnAction(_ -> model.sortProperty().set(sort));
            button.getItems().add(item);
        }
        model.sortProperty()
                .subscribe(now -> {
                    button.setText(name(now));
                    group.getToggles().forEach(t -> t.setSelected(t.getUserData().equals(now)));
                });
    }

    private String name(FilmSort sort) {
        String way = sort.ascending() == sort.key().ascendsFirst() ? "" : ".back";
        return texts.get("library.sort." + sort.key().code() + way);
    }
}
