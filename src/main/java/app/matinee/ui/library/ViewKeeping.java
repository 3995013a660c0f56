package app.matinee.ui.library;

import app.matinee.model.SavedView;
import app.matinee.query.QueryText;
import app.matinee.settings.LibraryShape;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.NameSheet;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.library.choice.FilmSort;
import app.matinee.ui.library.choice.Filter;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.filter.FacetWords;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.mirror.ViewVerbs;
import app.matinee.ui.mirror.ViewsMirror;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// Keeps what the library shows as a saved view, and shows one again. It says in the mirror what is
/// shown now, so that the rail can offer to keep it.
final class ViewKeeping {

    private static final String TABLE = "table";
    private static final String WALL = "wall";

    private final LibraryViewModel model;
    private final SegmentedControl<LibraryShape> shape;
    private final ViewsMirror views;
    private final ViewVerbs verbs;
    private final Navigation navigation;
    private final NameSheet names;
    private final Texts texts;
    private final Button button = new Button();
    private OptionalLong open = OptionalLong.empty();
    private boolean changing;
    private boolean awaited;

    ViewKeeping(
            LibraryViewModel model,
            SegmentedControl<LibraryShape> shape,
            Mirror mirror,
            Navigation navigation,
            NameSheet names,
            Texts texts) {
        this.model = model;
        this.shape = shape;
        this.views = mirror.views();
        this.verbs = new ViewVerbs(mirror);
        this.navigation = navigation;
        this.names = names;
        this.texts = texts;
        button.setId("keepView");
        button.getStyleClass().addAll("flat", "small");
        button.setGraphic(Icon.SAVE.node(Icon.SMALL));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> keep());
    }

    /// What saves or updates the view; there only while there is something to keep.
    Button button() {
        return button;
    }

    void start() {
        model.filterProperty().subscribe(this::changed);
        model.sortProperty().subscribe(this::changed);
        shape.valueProperty().subscribe(this::changed);
        views.all().addListener((ListChangeListener<SavedView>) _ -> viewsChanged());
    }

    /// Stands at a place; shows what a view shows, if it is one.
    void stand(String place) {
        open = Navigation.viewOf(place);
        awaited = open.isPresent();
        viewsChanged();
    }

    /// The view that was open when the program was left is read a moment after the window opens.
    private void viewsChanged() {
        SavedView view = opened().orElse(null);
        if (awaited && view != null) {
            awaited = false;
            show(view);
        }
        changed();
    }

    /// Whether a saved view is open.
    boolean isOpen() {
        return open.isPresent();
    }

    /// Saves what is shown under a name, and goes to it.
    void save() {
        SavedView shown = shown().orElse(null);
        if (shown == null) {
            return;
        }
        Filter filter = model.filterProperty().get();
        String suggested = new FacetWords(texts).summary(filter);
        names.ask(
                texts.get("library.view.name"),
                suggested.isEmpty() ? texts.get("library.view.unnamed") : suggested,
                name -> verbs.save(shown, name, this::goTo));
    }

    /// Lets the open view show what is shown now; saves a new one where none is open.
    void keep() {
        SavedView view = opened().orElse(null);
        if (view == null) {
            save();
        } else {
            shown().ifPresent(shown -> verbs.update(view, shown));
        }
    }

    private void goTo(long id) {
        if (views.find(id).isPresent()) {
            navigation.go(Navigation.view(id));
        } else {
            open = OptionalLong.empty();
            views.all().addListener(new Arrival(id));
        }
    }

    /// Goes to a view as soon as it is there.
    private final class Arrival implements ListChangeListener<SavedView> {

        private final long id;

        Arrival(long id) {
            this.id = id;
        }

        @Override
        public void onChanged(Change<? extends SavedView> change) {
            views.all().removeListener(this);
            views.find(id).ifPresent(_ -> navigation.go(Navigation.view(id)));
        }
    }

    private void show(SavedView view) {
        changing = true;
        model.filterProperty().set(Filter.NONE.withWords(view.query()));
        model.sortProperty().set(FilmSort.of(view.sort(), view.ascending()));
        shape.setValue(view.shape().equals(TABLE) ? LibraryShape.TABLE : LibraryShape.WALL);
        changing = false;
    }

    private Optional<SavedView> opened() {
        return open.isPresent() ? views.find(open.getAsLong()) : Optional.empty();
    }

    private void changed() {
        if (changing) {
            return;
        }
        @Nullable SavedView shown = shown().orElse(null);
        views.shownProperty().set(shown);
        SavedView view = opened().orElse(null);
        boolean asked = !model.filterProperty().get().isOpen();
        boolean keeps = shown != null && (view == null ? asked : !view.showsAs(shown));
        button.setVisible(keeps);
        button.setManaged(keeps);
        button.setText(texts.get(view == null ? "library.view.save" : "library.view.update"));
    }

    private Optional<SavedView> shown() {
        FilmSort sort = model.sortProperty().get();
        return model.filterProperty()
                .get()
                .query()
                .map(query ->
                        SavedView.named(
                                "",
                                QueryText.of(query),
                                sort.key().code(),
                                sort.ascending(),
                                code(shape.getValue())));
    }

    /// The list of the watchlist is no shape of a view.
    private static String code(@Nullable LibraryShape shape) {
        return shape == LibraryShape.TABLE ? TABLE : WALL;
    }
}
