package app.matinee.ui.library.list;

import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import app.matinee.model.TextFold;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.library.choice.FilmSelection;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.mirror.FilmVerbs;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// The keys of a list of films: arrows, pages and ends move, with Shift they extend; letters go to
/// a title; digits rate.
public final class FilmKeys {

    private static final Duration TYPED_TOGETHER = Duration.millis(900);

    private final LibraryViewModel model;
    private final FilmSelection selection;
    private final FilmVerbs verbs;
    private final FilmDoor door;
    private final Debounce forget = new Debounce(TYPED_TOGETHER, () -> typed().setLength(0));
    private final StringBuilder typed = new StringBuilder();

    public FilmKeys(LibraryViewModel model, FilmVerbs verbs, FilmDoor door) {
        this.model = model;
        this.selection = model.selection();
        this.verbs = verbs;
        this.door = door;
    }

    /// Gives a node the keys; it gets them before its own.
    public void install(Node node, FilmList list) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list));
        node.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event, list));
    }

    private StringBuilder typed() {
        return typed;
    }

    private void pressed(KeyEvent event, FilmList list) {
        if (event.isAltDown() || event.isMetaDown() || !act(event, list)) {
            return;
        }
        event.consume();
    }

    private boolean act(KeyEvent event, FilmList list) {
        int row = list.perRow();
        int last = model.shown().size() - 1;
        return switch (event.getCode()) {
            case LEFT -> row > 1 && move(-1, event, list);
            case RIGHT -> row > 1 && move(1, event, list);
            case UP -> move(-row, event, list);
            case DOWN -> move(row, event, list);
            case PAGE_UP -> move(-row * list.rowsInView(), event, list);
            case PAGE_DOWN -> move(row * list.rowsInView(), event, list);
            case HOME -> go(0, event, list);
            case END -> go(last, event, list);
            default -> command(event);
        };
    }

    private boolean command(KeyEvent event) {
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.A) {
                selection.selectAll();
                return true;
            }
            return false;
        }
        switch (event.getCode()) {
            case ENTER -> door.open(true);
            case SPACE -> {
                if (!typed.isEmpty()) {
                    return false;
                }
                door.open(false);
            }
            case DELETE -> verbs.delete(selection.ids());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(int by, KeyEvent event, FilmList list) {
        int at = selection.leadIndex();
        if (at < 0) {
            return go(0, event, list);
        }
        int last = model.shown().size() - 1;
        int to = at + by;
        // From the last row but one, down goes to the last film and not nowhere.
        boolean sameRow = at / list.perRow() == last / list.perRow();
        if (to > last && Math.abs(by) >= list.perRow() && sameRow) {
            return true;
        }
        return to < 0 && Math.abs(by) == list.perRow() ? true : go(to, event, list);
    }

    private boolean go(int index, KeyEvent event, FilmList list) {
        if (model.shown().isEmpty()) {
            return true;
        }
        int to = Math.clamp(index, 0, model.shown().size() - 1);
        if (event.isShiftDown()) {
            selection.extendTo(to);
        } else {
            selection.select(to);
        }
        list.reveal(to);
        return true;
    }

    private void typed(KeyEvent event, FilmList list) {
        String text = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || text.isEmpty() || text.charAt(0) < ' ') {
            return;
        }
        if (typed.isEmpty() && rates(text)) {
            event.consume();
            return;
        }
        if (typed.isEmpty() && text.isBlank()) {
            return;
        }
        typed.append(text);
        forget.call();
        jump(TextFold.fold(typed.toString()), list);
        event.consume();
    }

    private boolean rates(String key) {
        FilmSummary lead = selection.leadProperty().get();
        if (lead == null) {
            return false;
        }
        int halves = lead.rating() == null ? 0 : lead.rating().halfStars();
        switch (key) {
            case "0", "1", "2", "3", "4", "5" -> rate(2 * Integer.parseInt(key));
            case "+", "½" -> rate(Math.min(10, halves + 1));
            case "-" -> rate(Math.max(0, halves - 1));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void rate(int halves) {
        verbs.rate(selection.ids(), halves == 0 ? null : Rating.ofHalfStars(halves));
    }

    private void jump(String prefix, FilmList list) {
        List<FilmSummary> films = model.shown();
        if (prefix.isEmpty() || films.isEmpty()) {
            return;
        }
        int start = Math.max(0, selection.leadIndex());
        for (int i = 0; i < films.size(); i++) {
            // A first letter goes on to the next film; more letters may stay where they are.
            int index = (start + i + (typed.length() == 1 ? 1 : 0)) % films.size();
            FilmSummary film = films.get(index);
            if (film.sortKey().startsWith(prefix) || film.folded().startsWith(prefix)) {
                selection.select(index);
                list.reveal(index);
                return;
            }
        }
    }
}
