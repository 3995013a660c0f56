package app.matinee.ui.kit.list;

import app.matinee.model.TextFold;
import app.matinee.settings.LeftAt;
import app.matinee.settings.RowPlace;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.LiveSettings;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Gives a list what every list has; one line where it is made.
///
/// @param <T> what a row shows
public final class ListHabits<T> {

    private static final Duration SETTLED = Duration.millis(400);

    private final ListView<T> list;
    private final LetterJump letters;
    private @Nullable CopyKeys copying;
    private boolean restored;

    private ListHabits(ListView<T> list, Function<? super T, String> title) {
        this.list = list;
        this.letters = new LetterJump(new Rows(title));
    }

    /// Begins with letters that go to a row.
    ///
    /// @param title what a row is found by; "" for a row one cannot go to
    public static <T> ListHabits<T> on(ListView<T> list, Function<? super T, String> title) {
        ListHabits<T> habits = new ListHabits<>(list, title);
        habits.letters.on(list);
        return habits;
    }

    /// For a list whose letters are commands.
    public static <T> ListHabits<T> withoutLetters(ListView<T> list) {
        return new ListHabits<>(list, _ -> "");
    }

    /// What the letters typed are doing.
    public LetterJump letters() {
        return letters;
    }

    /// Copies the rows that are chosen.
    public ListHabits<T> copying(Function<? super T, CopiedLine> line) {
        return copying(() ->
                list.getSelectionModel().getSelectedIndices().stream()
                        .sorted()
                        .map(list.getItems()::get)
                        .filter(Objects::nonNull)
                        .<CopiedLine>map(line)
                        .toList());
    }

    /// Copies what else is chosen.
    public ListHabits<T> copying(Supplier<List<CopiedLine>> lines) {
        copying = new CopyKeys(new Clipboards(), lines);
        copying.on(list);
        return this;
    }

    /// Shows actions at the second button, and below them how to copy.
    public ListHabits<T> menu(Texts texts, List<ActionItem> actions) {
        ContextMenu menu =
                list.getContextMenu() == null ? new ContextMenu() : list.getContextMenu();
        actions.forEach(action -> menu.getItems().add(action.menuItem()));
        if (copying != null) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            copying.actions(texts).forEach(action -> menu.getItems().add(action.menuItem()));
        }
        // Not the list's own: its accelerators would work wherever in the window one is.
        list.setContextMenu(null);
        list.setOnContextMenuRequested(event -> {
            menu.show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return this;
    }

    /// Keeps the chosen row and the first in view, and takes them up when the list is filled for
    /// the first time.
    ///
    /// @param name of the list, among all the program has
    /// @param key what a row is known by after a restart
    public ListHabits<T> remembering(
            String name, Function<? super T, String> key, LiveSettings settings) {
        RowPlace left = settings.get().journals().left().row(name);
        restored = left.equals(RowPlace.TOP);
        list.getItems().addListener((ListChangeListener<T>) _ -> restore(left, key));
        list.itemsProperty().subscribe(_ -> restore(left, key));
        Debounce keeping = new Debounce(SETTLED, () -> keep(name, key, settings));
        list.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> keeping.call());
        list.addEventFilter(ScrollEvent.SCROLL, _ -> keeping.call());
        return this;
    }

    private void restore(RowPlace left, Function<? super T, String> key) {
        if (restored || list.getItems() == null || list.getItems().isEmpty()) {
            return;
        }
        restored = true;
        int wanted = left.first().isEmpty() ? 1 : 2;
        for (int row = 0; row < list.getItems().size() && wanted > 0; row++) {
            String known = key.apply(list.getItems().get(row));
            if (known.equals(left.chosen())) {
                list.getSelectionModel().clearAndSelect(row);
                wanted--;
            }
            if (known.equals(left.first())) {
                list.scrollTo(row);
                wanted--;
            }
        }
    }

    private void keep(String name, Function<? super T, String> key, LiveSettings settings) {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (!restored && chosen == null) {
            return;
        }
        String first = firstInView(key);
        String now = chosen == null ? "" : key.apply(chosen);
        settings.change(s -> {
            LeftAt at = s.journals().left();
            return s.withJournals(
                    s.journals().withLeft(at.withRow(name, new RowPlace(now, first))));
        });
    }

    private String firstInView(Function<? super T, String> key) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> cell = flow.getFirstVisibleCell();
            int row = cell == null ? 0 : cell.getIndex();
            if (row > 0 && row < list.getItems().size()) {
                return key.apply(list.getItems().get(row));
            }
        }
        return "";
    }

    private final class Rows implements LetterJump.Lines {

        private final Function<? super T, String> title;

        Rows(Function<? super T, String> title) {
            this.title = title;
        }

        @Override
        public int count() {
            return list.getItems().size();
        }

        @Override
        public int chosen() {
            return list.getSelectionModel().getSelectedIndex();
        }

        @Override
        public boolean begins(int line, String folded) {
            String text = title.apply(list.getItems().get(line));
            return TextFold.fold(text).startsWith(folded)
                    || TextFold.sortKey(text).startsWith(folded);
        }

        @Override
        public void choose(int line) {
            list.getSelectionModel().clearAndSelect(line);
            list.getFocusModel().focus(line);
            list.scrollTo(Math.max(0, line - 2));
        }
    }
}
