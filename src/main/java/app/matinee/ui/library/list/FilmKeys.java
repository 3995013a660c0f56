package app.matinee.ui.library.list;

import app.matinee.model.FilmSummary;
import app.matinee.model.Rating;
import app.matinee.ui.kit.list.LetterJump;
import app.matinee.ui.library.choice.FilmSelection;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.mirror.FilmVerbs;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a list of films: arrows, pages and ends move, with Shift they extend; letters go to
/// a title; digits rate.
public final class FilmKeys {

    private final LibraryViewModel model;
    private final FilmSelection selection;
    private final FilmVerbs verbs;
    private final FilmDoor door;

    public FilmKeys(LibraryViewModel model, FilmVerbs verbs, FilmDoor door) {
        this.model = model;
        this.selection = model.selection();
        this.verbs = verbs;
        this.door = door;
    }

    /// Gives a node the keys; it gets them before its own.
    public void install(Node node, FilmList list) {
        LetterJump letters = new LetterJump(new Titles(list));
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list, letters));
        node.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(event, letters));
    }

    private void pressed(KeyEvent event, FilmList list, LetterJump letters) {
        if (event.isAltDown() || event.isMetaDown() || !act(event, list, letters)) {
            return;
        }
        event.consume();
    }

    private boolean act(KeyEvent event, FilmList list, LetterJump letters) {
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
            default -> command(event, letters);
        };
    }

    private boolean command(KeyEvent event, LetterJump letters) {
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
                if (letters.isTyping()) {
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

    /// Digits rate, unless they belong to a title being typed.
    private void typed(KeyEvent event, LetterJump letters) {
        boolean command = event.isShortcutDown() || event.isAltDown();
        if (!command && !letters.isTyping() && rates(event.getCharacter())) {
            event.consume();
            return;
        }
        letters.typed(event);
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

    /// The titles one goes through by letters.
    private final class Titles implements LetterJump.Lines {

        private final FilmList list;

        Titles(FilmList list) {
            this.list = list;
        }

        @Override
        public int count() {
            return model.shown().size();
        }

        @Override
        public int chosen() {
            return selection.leadIndex();
        }

        @Override
        public boolean begins(int line, String folded) {
            FilmSummary film = model.shown().get(line);
            return film.sortKey().startsWith(folded) || film.folded().startsWith(folded);
        }

        @Override
        public void choose(int line) {
            selection.select(line);
            list.reveal(line);
        }
    }
}
