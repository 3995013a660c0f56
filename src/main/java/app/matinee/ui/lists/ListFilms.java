package app.matinee.ui.lists;

import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.list.ListHabits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The films of a list. Alt with an arrow moves what is selected, Delete takes it off the list,
/// Enter opens the page of a film; it can be dragged, too.
final class ListFilms {

    private final ListParts parts;
    private final ListView<ListedFilm> view = new ListView<>();
    private final PlacePop placePop;
    private FilmList list = FilmList.of("", List.of());
    private Set<Long> following = Set.of();

    ListFilms(ListParts parts) {
        this.parts = parts;
        this.placePop = new PlacePop(parts.texts());
        view.setId("films");
        view.getStyleClass().add("list-films");
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        ListDrag drag = new ListDrag(view, this::dropped);
        view.setCellFactory(_ -> cell(drag));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        ContextMenu menu = new ContextMenu();
        actions(parts.texts()).forEach(action -> menu.getItems().add(action.menuItem()));
        view.setContextMenu(menu);
        ListHabits.on(view, line -> line.film() == null ? "" : line.film().title())
                .copying(ListFilms::copied)
                .menu(parts.texts(), List.of());
    }

    ListView<ListedFilm> view() {
        return view;
    }

    List<ActionItem> actions(Texts texts) {
        BooleanBinding chosen = Bindings.isNotEmpty(view.getSelectionModel().getSelectedItems());
        return List.of(
                ActionItem.of(texts, "lists.open", this::open).enabledWhen(chosen),
                ActionItem.of(texts, "lists.up", () -> step(-1))
                        .withKeys("Alt+UP")
                        .withIcon(Icon.ARROW_UP::node)
                        .enabledWhen(chosen),
                ActionItem.of(texts, "lists.down", () -> step(1))
                        .withKeys("Alt+DOWN")
                        .withIcon(Icon.ARROW_DOWN::node)
                        .enabledWhen(chosen),
                ActionItem.of(texts, "lists.top", () -> move(0))
                        .withKeys("Alt+HOME")
                        .enabledWhen(chosen),
                ActionItem.of(texts, "lists.bottom", () -> move(list.items().size()))
                        .withKeys("Alt+END")
                        .enabledWhen(chosen),
                ActionItem.of(texts, "lists.place", this::askPlace)
                        .withKeys("Shortcut+G")
                        .enabledWhen(chosen),
                ActionItem.of(texts, "lists.take", this::take)
                        .withIcon(Icon.REMOVE::node)
                        .enabledWhen(chosen));
    }

    /// The film that the note is about, null for none or several.
    @Nullable ListedFilm single() {
        List<ListedFilm> chosen = view.getSelectionModel().getSelectedItems();
        return chosen.size() == 1 ? chosen.getFirst() : null;
    }

    /// Shows a list; the same films stay selected.
    void show(FilmList shown) {
        Set<Long> selected = following.isEmpty() ? selected() : following;
        boolean other = shown.id() != list.id();
        list = shown;
        List<ListedFilm> lines = new ArrayList<>();
        for (ListItem item : shown.items()) {
            lines.add(
                    new ListedFilm(
                            lines.size() + 1,
                            shown.ranked(),
                            item,
                            parts.films().find(item.filmId()).orElse(null)));
        }
        if (!lines.equals(view.getItems())) {
            view.getItems().setAll(lines);
            view.getSelectionModel().clearSelection();
            if (!other) {
                select(selected);
            }
        }
    }

    /// Selects films once they are on the list.
    void follow(Set<Long> films) {
        following = films;
    }

    private void askPlace() {
        placePop.show(view, list.items().size(), place -> move(place - 1));
    }

    private static CopiedLine copied(ListedFilm line) {
        CopiedLine copied =
                line.film() == null ? CopiedLine.of("", "") : CopiedLine.of(line.film());
        return copied.withBefore(line.ranked() ? line.place() + "." : "")
                .withAfter(line.item().note());
    }

    private void select(Set<Long> films) {
        for (int i = 0; i < view.getItems().size(); i++) {
            if (films.contains(view.getItems().get(i).id())) {
                view.getSelectionModel().select(i);
                if (!following.isEmpty()) {
                    view.scrollTo(Math.max(0, i - 2));
                }
            }
        }
        following = Set.of();
    }

    private Set<Long> selected() {
        return view.getSelectionModel().getSelectedItems().stream()
                .map(ListedFilm::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ListCell<ListedFilm> cell(ListDrag drag) {
        ListedFilmCell cell = new ListedFilmCell(parts);
        drag.on(cell);
        cell.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !cell.isEmpty()) {
                open();
            }
        });
        return cell;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> open();
            case DELETE -> take();
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                step(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            case HOME, END -> {
                if (!event.isAltDown()) {
                    return;
                }
                move(event.getCode() == KeyCode.HOME ? 0 : list.items().size());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open() {
        ListedFilm chosen = view.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            parts.door().accept(chosen.id());
        }
    }

    /// What follows a filter lets go of a film only when the filter does.
    private void take() {
        Set<Long> chosen = selected();
        if (!chosen.isEmpty() && !list.isFollowing()) {
            parts.verbs().take(list, chosen);
        }
    }

    /// One place up or down from where the first of the selected films stands.
    private void step(int by) {
        Set<Long> chosen = selected();
        if (!chosen.isEmpty()) {
            int first = 0;
            while (!chosen.contains(list.items().get(first).filmId())) {
                first++;
            }
            move(Math.max(0, first + by));
        }
    }

    private void dropped(int at) {
        Set<Long> chosen = selected();
        long before =
                list.items().stream()
                        .limit(at)
                        .filter(item -> chosen.contains(item.filmId()))
                        .count();
        move(at - (int) before);
    }

    private void move(int place) {
        Set<Long> chosen = new HashSet<>(selected());
        if (!chosen.isEmpty()) {
            follow(chosen);
            parts.verbs().move(list, chosen, place);
        }
    }
}
