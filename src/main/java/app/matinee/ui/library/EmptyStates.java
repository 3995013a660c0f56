package app.matinee.ui.library;

import app.matinee.text.Texts;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.library.choice.Condition;
import app.matinee.ui.library.choice.Facet;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.choice.Shelf;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What stands where films would: there are none yet, none on this shelf, none that match, or they
/// are still being read.
final class EmptyStates extends StackPane {

    private enum State {
        FILMS,
        LOADING,
        NOTHING_YET,
        NO_WATCHLIST,
        NO_SHELF,
        NO_MATCH
    }

    private final Texts texts;
    private final Runnable add;
    private final Runnable clear;
    private State state = State.FILMS;

    EmptyStates(Texts texts, Runnable add, Runnable clear) {
        this.texts = texts;
        this.add = add;
        this.clear = clear;
        setVisible(false);
    }

    /// Whether the journal has no film at all.
    boolean isNothingYet() {
        return state == State.NOTHING_YET;
    }

    void show(LibraryViewModel model, boolean complete) {
        State now = stateOf(model, complete);
        if (now != state) {
            state = now;
            setVisible(now != State.FILMS);
            getChildren().setAll(now == State.FILMS ? new Label() : node(now));
        }
    }

    private static State stateOf(LibraryViewModel model, boolean complete) {
        if (!model.shown().isEmpty()) {
            return State.FILMS;
        }
        if (!complete) {
            return State.LOADING;
        }
        if (!model.filterProperty().get().isOpen()) {
            return State.NO_MATCH;
        }
        Condition shelf = model.filterProperty().get().condition(Facet.SHELF).orElse(null);
        if (shelf == null) {
            return State.NOTHING_YET;
        }
        return shelf.equals(new Condition.OnShelf(Shelf.WATCHLIST))
                ? State.NO_WATCHLIST
                : State.NO_SHELF;
    }

    private Node node(State now) {
        return switch (now) {
            case FILMS -> new Label();
            case LOADING -> {
                Label reading = new Label(texts.get("library.empty.loading"));
                reading.getStyleClass().add("hint");
                yield reading;
            }
            case NOTHING_YET ->
                    state("nothing")
                            .action(button(texts.get("library.empty.add"), Icon.ADD, add, true))
                            .hint("Ctrl N", texts.get("library.empty.hint.add"))
                            .hint("Ctrl V", texts.get("library.empty.hint.paste"));
            case NO_WATCHLIST -> state("watchlist");
            case NO_SHELF -> state("shelf");
            case NO_MATCH ->
                    state("match")
                            .action(
                                    button(
                                            texts.get("library.empty.clear"),
                                            Icon.CLOSE,
                                            clear,
                                            false));
        };
    }

    private EmptyState state(String name) {
        String key = "library.empty." + name.toLowerCase(Locale.ROOT);
        return new EmptyState(texts.get(key + ".title"), texts.get(key + ".text"));
    }

    private static Button button(String words, Icon icon, Runnable action, boolean main) {
        Button button = new Button(words, icon.node());
        if (main) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(_ -> action.run());
        return button;
    }
}
