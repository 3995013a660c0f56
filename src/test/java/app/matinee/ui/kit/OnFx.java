package app.matinee.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Runs parts of a test on the FX thread, starting it when it does not run yet.
public final class OnFx {

    private static final long LONGEST_MS = 20_000;

    /// Each is all that was put off, and ten milliseconds: two are longer than a pulse.
    private static final int ROUNDS = 2;

    private OnFx() {}

    /// Runs the action and all it puts off for later; what it throws fails the test.
    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    public static <T> T get(Callable<T> action) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new AssertionError("JavaFX did not start", late);
        }
        T result = WaitForAsyncUtils.waitForAsyncFx(LONGEST_MS, action);
        settle();
        return result;
    }

    /// What the action says now, whatever comes after it; the FX thread must run already.
    public static <T> T peek(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(LONGEST_MS, action);
    }

    /// Waits until what was put off for later is done and a pulse has laid out what changed.
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents(ROUNDS);
    }
}
