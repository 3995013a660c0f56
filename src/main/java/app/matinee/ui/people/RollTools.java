package app.matinee.ui.people;

import app.matinee.model.Coded;
import app.matinee.model.Department;
import app.matinee.settings.ShelfLook;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.people.roll.Asked;
import app.matinee.ui.people.roll.PeopleSort;
import app.matinee.ui.people.roll.PeopleViewModel;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// What is asked of the people: words, what they do, whether they have a namesake, and the order,
/// which is left as it was.
final class RollTools {

    private static final String PLACE = "people";

    private final PeopleViewModel model;
    private final LiveSettings settings;
    private final Texts texts;
    private final MenuButton work = new MenuButton();
    private final MenuButton order = new MenuButton();
    private final Chip namesakes;

    RollTools(PeopleViewModel model, LiveSettings settings, Texts texts) {
        this.model = model;
        this.settings = settings;
        this.texts = texts;
        this.namesakes = new Chip(texts.get("people.namesakes.short"));
        ShelfLook left = settings.get().library().shelf(PLACE);
        Coded.find(PeopleSort.class, left.sort())
                .ifPresent(sort -> ask(a -> a.withSort(sort, left.ascending())));
        fillWork();
        fillOrder();
        namesakes.setId("namesakes");
        namesakes.setOnAction(_ -> ask(a -> a.withNamesakes(namesakes.isSelected())));
        model.askedProperty().subscribe(this::show);
    }

    /// What may be asked, below the search.
    List<Node> asking() {
        return List.of(work, namesakes);
    }

    /// The order, beside the heading.
    Node order() {
        return order;
    }

    void search(String words) {
        ask(a -> a.withWords(words));
    }

    void turnNamesakes() {
        ask(a -> a.withNamesakes(!a.namesakes()));
    }

    private void fillWork() {
        work.setId("work");
        work.getStyleClass().addAll("flat", "small");
        work.setMinWidth(MenuButton.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        work.getItems().add(work(null, group));
        for (Department department : Department.values()) {
            work.getItems().add(work(department, group));
        }
    }

    private RadioMenuItem work(@Nullable Department department, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(name(department));
        item.setToggleGroup(group);
        item.setSelected(department == null);
        item.setOnAction(_ -> ask(a -> a.withDepartment(department)));
        return item;
    }

    private void fillOrder() {
        order.setId("order");
        order.setMinWidth(MenuButton.USE_PREF_SIZE);
        order.getStyleClass().addAll("flat", "small");
        ToggleGroup group = new ToggleGroup();
        for (PeopleSort sort : PeopleSort.values()) {
            for (boolean first : List.of(true, false)) {
                boolean up = (sort == PeopleSort.NAME) == first;
                RadioMenuItem item = new RadioMenuItem(name(sort, up));
                item.setToggleGroup(group);
                Asked now = model.askedProperty().get();
                item.setSelected(now.sort() == sort && now.ascending() == up);
                item.setOnAction(_ -> sort(sort, up));
                order.getItems().add(item);
            }
        }
    }

    private void sort(PeopleSort sort, boolean up) {
        ask(a -> a.withSort(sort, up));
        settings.change(s ->
                s.withLibrary(
                        s.library().withShelf(PLACE, ShelfLook.USUAL.withSort(sort.code(), up))));
    }

    private void show(Asked asked) {
        work.setText(name(asked.department()));
        order.setText(name(asked.sort(), asked.ascending()));
        namesakes.setSelected(asked.namesakes());
    }

    private String name(@Nullable Department department) {
        return department == null
                ? texts.get("people.everyone")
                : texts.get("people.department." + department.code());
    }

    private String name(PeopleSort sort, boolean up) {
        String way = up == (sort == PeopleSort.NAME) ? "" : ".back";
        return texts.get("people.sort." + sort.code() + way);
    }

    private void ask(UnaryOperator<Asked> change) {
        model.askedProperty().set(change.apply(model.askedProperty().get()));
    }
}
