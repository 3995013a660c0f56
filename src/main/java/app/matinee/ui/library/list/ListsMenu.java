package app.matinee.ui.library.list;

import app.matinee.model.FilmList;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.mirror.ListVerbs;
import app.matinee.ui.mirror.ListsMirror;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Puts films on one of the lists, or on a new one.
public final class ListsMenu {

    private final ListsMirror lists;
    private final ListVerbs verbs;
    private final Texts texts;

    public ListsMenu(ListsMirror lists, ListVerbs verbs, Texts texts) {
        this.lists = lists;
        this.verbs = verbs;
        this.texts = texts;
    }

    /// The lists as they are known now; the first time they are only being read, and the menu fills
    /// itself.

    Menu of(Set<Long> films) {
        Menu menu = new Menu(texts.get("library.menu.list"), Icon.LISTS.node(Icon.SMALL));
        fill(menu, films);
        menu.setOnShowing(_ -> {
            menu.getItems().clear();
            fill(menu, films);
        });
        return menu;
    }

    private void fill(Menu menu, Set<Long> films) {
        // What follows a filter takes nothing by hand.
        for (FilmList list : lists.all().stream().filter(l -> !l.isFollowing()).toList()) {
            MenuItem item = new MenuItem(Typeset.brief(list.name()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> verbs.put(list, films));
            menu.getItems().add(item);
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        MenuItem fresh =
                new MenuItem(texts.get("library.menu.list.new"), Icon.ADD.node(Icon.SMALL));
        fresh.setOnAction(_ -> verbs.make(texts.get("library.menu.list.name"), films, _ -> {}));
        menu.getItems().add(fresh);
    }
}
