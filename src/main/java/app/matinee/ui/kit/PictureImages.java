package app.matinee.ui.kit;

import app.matinee.job.Jobs;
import app.matinee.pictures.PictureRefused;
import app.matinee.pictures.PixelImage;
import app.matinee.pictures.Thumbnails;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journal's pictures as images for the window, loaded as jobs and kept within a bound.
///
/// Two load at a time, what was asked for last first: who scrolls on wants what is in view now.
public final class PictureImages {

    private static final Logger LOG = LoggerFactory.getLogger(PictureImages.class);
    private static final int AT_ONCE = 2;
    private static final List<Integer> WIDTHS = List.of(80, 160, 320, 640, 1280, 2560);

    private record Key(String hash, int width) {}

    private record Wanted(Consumer<Image> handler, Runnable missing) {}

    private final Jobs jobs;
    private final Thumbnails thumbnails;
    private final long mostBytes;
    private final LinkedHashMap<Key, Image> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Key, List<Wanted>> wanted = new HashMap<>();
    private final Deque<Key> waiting = new ArrayDeque<>();
    private long bytes;
    private int loading;

    /// @param mostBytes of pixels in memory; the images used longest ago go first
    public PictureImages(Jobs jobs, Thumbnails thumbnails, long mostBytes) {
        this.jobs = jobs;
        this.thumbnails = thumbnails;
        this.mostBytes = mostBytes;
    }

    /// The image if it is in memory, else null; asks for nothing.
    ///
    /// @param width the least it should have, in pixels; it may be up to twice as wide
    public @Nullable Image ready(String hash, double width) {
        return kept.get(key(hash, width));
    }

    /// Gives the image to the handler, at once or once it is loaded; never, when it is missing or
    /// damaged (which is logged). Who shows something else by then must check.
    public void load(String hash, double width, Consumer<Image> handler) {
        load(hash, width, handler, () -> {});
    }

    /// The same, and says when the picture is missing or damaged.
    public void load(String hash, double width, Consumer<Image> handler, Runnable missing) {
        Key key = key(hash, width);
        Image image = kept.get(key);
        if (image != null) {
            handler.accept(image);
            return;
        }
        List<Wanted> handlers = wanted.get(key);
        Wanted asked = new Wanted(handler, missing);
        if (handlers == null) {
            wanted.put(key, new ArrayList<>(List.of(asked)));
            waiting.push(key);
        } else {
            handlers.add(asked);
            if (waiting.remove(key)) {
                waiting.push(key);
            }
        }
        loadNext();
    }

    /// Gives the colour one remembers of a picture, once it is known; never, when the picture is
    /// missing or damaged.
    public void colour(String hash, Consumer<Color> handler) {
        jobs.startQuietly(_ -> thumbnails.colour(hash))
                .onSuccess(rgb -> handler.accept(opaque(rgb)))
                .onFailure(IOException.class, failure -> unknown(hash, failure))
                .onFailure(PictureRefused.class, failure -> unknown(hash, failure));
    }

    private static Color opaque(int rgb) {
        return new Color((rgb >> 16) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0, 1);
    }

    private static void unknown(String hash, Exception failure) {
        LOG.warn("The colour of picture {} cannot be told: {}", hash, failure.toString());
    }

    private void loadNext() {
        while (loading < AT_ONCE && !waiting.isEmpty()) {
            Key key = waiting.pop();
            loading++;
            jobs.startQuietly(_ -> thumbnails.get(key.hash, key.width))
                    .onSuccess(pixels -> loaded(key, image(pixels)))
                    .onFailure(IOException.class, failure -> missing(key, failure))
                    .onFailure(PictureRefused.class, failure -> missing(key, failure))
                    .onEnd(() -> {
                        loading--;
                        wanted.remove(key);
                        loadNext();
                    });
        }
    }

    private void loaded(Key key, Image image) {
        kept.put(key, image);
        bytes += bytes(image);
        Iterator<Image> oldest = kept.values().iterator();
        while (bytes > mostBytes && kept.size() > 1) {
            bytes -= bytes(oldest.next());
            oldest.remove();
        }
        wanted.getOrDefault(key, List.of()).forEach(asked -> asked.handler.accept(image));
    }

    private void missing(Key key, Exception failure) {
        LOG.warn("The picture {} cannot be shown: {}", key.hash, failure.toString());
        wanted.getOrDefault(key, List.of()).forEach(asked -> asked.missing.run());
    }

    private static long bytes(Image image) {
        return 4L * (long) image.getWidth() * (long) image.getHeight();
    }

    private static Image image(PixelImage pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }

    private static Key key(String hash, double width) {
        int wide =
                WIDTHS.stream()
                        .filter(known -> known >= width)
                        .findFirst()
                        .orElse(WIDTHS.getLast());
        return new Key(hash, wide);
    }
}
