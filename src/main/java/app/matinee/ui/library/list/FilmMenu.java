package app.matinee.ui.library.list;

import app.matinee.model.FilmFlags;
import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.library.choice.FilmSelection;
import app.matinee.ui.mirror.FilmVerbs;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The menu of the selected films, made anew at each showing from what they are.
public final class FilmMenu {

    private final FilmSelection selection;
    private final FilmVerbs verbs;
    private final FilmDoor door;
    private final Runnable editSelected;
    private final ListsMenu lists;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();
    private List<ActionItem> others = List.of();

    /// @param editSelected opens what changes many films at once
    public FilmMenu(
            FilmSelection selection,
            FilmVerbs verbs,
            FilmDoor door,
            Runnable editSelected,
            ListsMenu lists,
            Texts texts) {
        this.selection = selection;
        this.verbs = verbs;
        this.door = door;
        this.editSelected = editSelected;
        this.lists = lists;
        this.texts = texts;
    }

    /// Adds commands of the whole library, such as copying.
    public void also(List<ActionItem> actions) {
        others = List.copyOf(actions);
    }

    void show(Node over, double screenX, double screenY) {
        FilmSummary lead = selection.leadProperty().get();
        if (lead == null) {
            return;
        }
        menu.getItems()
                .setAll(
                        item(texts.get("library.menu.open"), "Enter", null, () -> door.open(true)),
                        item(
                                texts.get("library.menu.edit"),
                                "Shortcut+E",
                                Icon.PENCIL,
                                editSelected),
                        new SeparatorMenuItem(),
                        rating(),
                        flag(
                                lead,
                                FilmFlags::onWatchlist,
                                texts.get("library.menu.watch"),
                                texts.get("library.menu.unwatch"),
                                verbs::watch),
                        flag(
                                lead,
                                FilmFlags::seen,
                                texts.get("library.menu.see"),
                                texts.get("library.menu.unsee"),
                                verbs::see),
                        flag(
                                lead,
                                FilmFlags::owned,
                                texts.get("library.menu.own"),
                                texts.get("library.menu.disown"),
                                verbs::own),
                        flag(
                                lead,
                                FilmFlags::liked,
                                texts.get("library.menu.like"),
                                texts.get("library.menu.unlike"),
                                verbs::like));
        if (!lead.flags().catalogued()) {
            menu.getItems()
                    .add(
                            item(
                                    texts.get("library.menu.catalogue"),
                                    null,
                                    Icon.ADD,
                                    () -> verbs.catalogue(selection.ids(), true)));
        }
        menu.getItems().addAll(lists.of(selection.ids()), new SeparatorMenuItem());
        others.forEach(action -> menu.getItems().add(action.menuItem()));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                texts.get("library.menu.delete", selection.count()),
                                "Delete",
                                Icon.DELETE,
                                () -> verbs.delete(selection.ids())));
        menu.show(over, screenX, screenY);
    }

    private Menu rating() {
        Menu rating = new Menu(texts.get("library.menu.rate"), Icon.STAR.node(Icon.SMALL));
        for (int stars = 5; stars >= 1; stars--) {
            Rating value = Rating.ofHalfStars(2 * stars);
            rating.getItems()
                    .add(
                            item(
                                    texts.get("library.menu.stars", stars),
                                    String.valueOf(stars),
                                    null,
                                    () -> verbs.rate(selection.ids(), value)));
        }
        rating.getItems()
                .add(
                        item(
                                texts.get("library.menu.unrate"),
                                "0",
                                null,
                                () -> verbs.rate(selection.ids(), null)));
        return rating;
    }

    private MenuItem flag(
            FilmSummary lead,
            Predicate<FilmFlags> holds,
            String set,
            String unset,
            BiConsumer<Set<Long>, Boolean> verb) {
        boolean on = holds.test(lead.flags());
        return item(on ? unset : set, null, null, () -> verb.accept(selection.ids(), !on));
    }

    private static MenuItem item(
            String words, @Nullable String keys, @Nullable Icon icon, Runnable action) {
        MenuItem item = new MenuItem(words, icon == null ? null : icon.node(Icon.SMALL));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
