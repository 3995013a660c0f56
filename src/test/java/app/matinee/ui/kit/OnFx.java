package app.matinee.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Runs parts of a test on the FX thread, starting it when it does not run yet.
public final class OnFx {

    private static final long LONGEST_MS = 20_000;

    private OnFx() {}

    /// Runs the action and all it puts off for later; what it throws fails the test.
    public static void run(Runnable action) {
        get(
                () -> {
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
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }
}
