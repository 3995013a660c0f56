package app.matinee.ui.shell;

import app.matinee.model.SavedView;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.NameSheet;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.mirror.ViewVerbs;
import app.matinee.ui.mirror.ViewsMirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The saved views in the rail: a click opens one, the second button offers what can be done with
/// it, dragging moves it.
final class RailViews {

    private final Pages pages;
    private final Navigation navigation;
    private final ViewsMirror views;
    private final ViewVerbs verbs;
    private final NameSheet names;
    private final Texts texts;
    private final List<RailItem> items = new ArrayList<>();
    private boolean narrow;

    RailViews(Pages pages, Navigation navigation, Mirror mirror, NameSheet names, Texts texts) {
        this.pages = pages;
        this.navigation = navigation;
        this.views = mirror.views();
        this.verbs = new ViewVerbs(mirror);
        this.names = names;
        this.texts = texts;
    }

    void showIn(ScrollPane pane, VBox box) {
        pane.setFocusTraversable(false);
        views.all()
                .addListener(
                        (ListChangeListener<SavedView>)
                                _ -> {
                                    fill(box);
                                    leaveWhatIsGone();
                                });
        views.counts().addListener((MapChangeListener<Long, Integer>) _ -> count());
        fill(box);
    }

    void setNarrow(boolean now) {
        narrow = now;
        items.forEach(item -> item.setNarrow(now));
    }

    void mark() {
        String place = navigation.placeProperty().get();
        items.forEach(item -> item.setSelected(item.key().equals(place)));
    }

    /// Going to each of the views.
    List<ActionItem> places() {
        return views.all().stream()
                .map(view ->
                        ActionItem.named("shell.view", view.name(), () -> open(view))
                                .withIcon(Icon.FILTER::node))
                .toList();
    }

    private void fill(VBox box) {
        items.clear();
        for (SavedView view : views.all()) {
            items.add(item(view));
        }
        box.getChildren().setAll(items);
        count();
        mark();
    }

    private RailItem item(SavedView view) {
        RailItem item =
                new RailItem(
                        Navigation.view(view.id()),
                        Icon.FILTER,
                        view.name(),
                        view.query().isEmpty() ? view.name() : view.name() + "  " + view.query());
        item.setNarrow(narrow);
        item.setOnAction(_ -> open(view));
        ViewMenu menu = new ViewMenu(view, this);
        item.setOnContextMenuRequested(event -> {
            menu.show(item, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        item.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, view));
        new ViewDrag(view, this).on(item);
        return item;
    }

    private void pressed(KeyEvent event, SavedView view) {
        int place = views.all().indexOf(view);
        if (event.getCode() == KeyCode.F2) {
            rename(view);
        } else if (event.getCode() == KeyCode.DELETE) {
            delete(view);
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(view, place - 1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(view, place + 1);
        } else {
            return;
        }
        event.consume();
    }

    private void count() {
        Say say = new Say(texts);
        for (int i = 0; i < items.size(); i++) {
            Integer films = views.counts().get(views.all().get(i).id());
            items.get(i).setCount(films == null ? "" : say.number(films));
        }
    }

    /// The view that was open is gone: its films are still those of the library.
    private void leaveWhatIsGone() {
        var open = Navigation.viewOf(navigation.placeProperty().get());
        if (open.isPresent() && views.find(open.getAsLong()).isEmpty()) {
            navigation.go(Navigation.LIBRARY);
        }
    }

    Texts texts() {
        return texts;
    }

    /// Goes to a view, and back to what it shows if one is there already.
    void open(SavedView view) {
        String place = Navigation.view(view.id());
        if (place.equals(navigation.placeProperty().get())) {
            pages.go(place);
        } else {
            navigation.go(place);
        }
        mark();
    }

    /// What the library shows now, where a view could show that instead of what it does.
    Optional<SavedView> better(SavedView view) {
        return Optional.ofNullable(views.shownProperty().get())
                .filter(shown -> !view.showsAs(shown));
    }

    void update(SavedView view, SavedView shown) {
        verbs.update(view, shown);
    }

    void rename(SavedView view) {
        names.ask(
                texts.get("shell.view.rename.title"),
                view.name(),
                name -> verbs.rename(view, name));
    }

    void delete(SavedView view) {
        verbs.delete(view);
    }

    /// @param place counted from 0 among the others
    void move(SavedView view, int place) {
        if (place >= 0 && place < views.all().size()) {
            verbs.move(view, place);
        }
    }

    /// Puts a dragged view before another one.
    void moveBefore(long dragged, SavedView before) {
        views.find(dragged)
                .filter(view -> view.id() != before.id())
                .ifPresent(view -> {
                    List<SavedView> others = new ArrayList<>(views.all());
                    others.remove(view);
                    verbs.move(view, others.indexOf(before));
                });
    }

    int place(SavedView view) {
        return views.all().indexOf(view);
    }

    int size() {
        return views.all().size();
    }
}
