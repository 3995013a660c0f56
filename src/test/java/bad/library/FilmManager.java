package bad.library;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;

/// A drawer of a class: state in statics, a singleton, threads, the toolkit, the standard streams.
public final class FilmManager {

    static int count;
    static final AtomicInteger OPEN = new AtomicInteger();
    private static final FilmManager ONLY = new FilmManager(1, 2, 3, 4, 5, 6, 7);

    FilmManager(int a, int b, int c, int d, int e, int f, int g) {
        count = a + b + c + d + e + f + g;
    }

    static FilmManager getInstance() {
        return ONLY;
    }

    void start() {
        Platform.runLater(() -> System.out.println("done"));
        Thread.ofVirtual().start(() -> CompletableFuture.runAsync(this::start));
    }

    void fail(IllegalStateException failure) {
        failure.printStackTrace();
    }
}
