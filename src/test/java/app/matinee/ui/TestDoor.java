package app.matinee.ui;

import app.matinee.text.Phrase;
import app.matinee.ui.kit.JournalDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Notes what screens ask of the door, and refuses what a test wants refused.
public final class TestDoor implements JournalDoor {

    private final List<Wish> wishes = new ArrayList<>();
    private @Nullable Phrase refusal;
    private boolean left;
    private boolean quit;

    public List<Wish> wishes() {
        return wishes;
    }

    public boolean left() {
        return left;
    }

    public boolean hasQuit() {
        return quit;
    }

    /// The next journals are refused for this reason.
    public void refuse(Phrase phrase) {
        refusal = phrase;
    }

    @Override
    public void enter(Wish wish, Consumer<Phrase> refused) {
        wishes.add(wish);
        if (refusal != null) {
            refused.accept(refusal);
        }
    }

    @Override
    public void leave() {
        left = true;
    }

    @Override
    public void quit() {
        quit = true;
    }
}
