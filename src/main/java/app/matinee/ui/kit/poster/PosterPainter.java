package app.matinee.ui.kit.poster;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Draws posters into images and keeps the latest of them, so that a wall draws each one once.
/// Belongs to the FX thread.
public final class PosterPainter {

    /// Under this width a poster leaves out director and year.
    public static final double DETAILED_FROM = 100;

    private static final long MOST_BYTES = 16L << 20;

    /// What drawing may take of a frame: a wall that fills while one scrolls must not stop.
    private static final long FRAME_NANOS = 3_000_000;

    private record Key(PosterDesign design, PosterText text, int pixels, boolean detailed) {}

    private record Wish(Key key, BooleanSupplier stillWanted, Consumer<Image> then) {}

    private final PosterColours colours = new PosterColours();
    private final Map<Key, Image> drawn = new LinkedHashMap<>(64, 0.75f, true);
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    grantWishes();
                }
            };
    private long bytes;

    /// The poster of a film with the design of its title, year and seed, drawn now.
    ///
    /// @param width the width on screen in units of the window; the height is one and a half times
    ///   it
    /// @param outputScale pixels to a unit, as the window reports it
    public Image image(PosterText text, int seed, double width, double outputScale) {
        return image(PosterDesign.of(text.title(), text.year(), seed), text, width, outputScale);
    }

    /// The poster in a given design, drawn now.
    public Image image(PosterDesign design, PosterText text, double width, double outputScale) {
        return image(key(design, text, width, outputScale));
    }

    /// The poster in a given design: at once when it is known, else in one of the next frames,
    /// unless it is no longer wanted by then.
    public void request(
            PosterDesign design,
            PosterText text,
            double width,
            double outputScale,
            BooleanSupplier stillWanted,
            Consumer<Image> then) {
        Key key = key(design, text, width, outputScale);
        @Nullable Image known = drawn.get(key);
        if (known != null) {
            then.accept(known);
            return;
        }
        wishes.add(new Wish(key, stillWanted, then));
        timer.start();
    }

    private void grantWishes() {
        long end = System.nanoTime() + FRAME_NANOS;
        while (!wishes.isEmpty() && System.nanoTime() < end) {
            Wish wish = wishes.removeFirst();
            if (wish.stillWanted.getAsBoolean()) {
                wish.then.accept(image(wish.key));
            }
        }
        if (wishes.isEmpty()) {
            timer.stop();
        }
    }

    private static Key key(PosterDesign design, PosterText text, double width, double outputScale) {
        int pixels = Math.max(1, (int) Math.round(width * outputScale));
        return new Key(design, text, pixels, width >= DETAILED_FROM);
    }

    private Image image(Key key) {
        @Nullable Image known = drawn.get(key);
        if (known != null) {
            return known;
        }
        Image image = draw(key);
        drawn.put(key, image);
        bytes += bytes(image);
        forgetOldest();
        return image;
    }

    private Image draw(Key key) {
        Canvas canvas = new Canvas(key.pixels, Math.round(key.pixels * 1.5));
        double scale = key.pixels / PosterDrawing.WIDTH;
        canvas.getGraphicsContext2D().scale(scale, scale);
        new PosterDrawing(
                        canvas.getGraphicsContext2D(), key.design, colours.of(key.design.palette()))
                .draw(key.text, key.detailed);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return canvas.snapshot(clear, null);
    }

    private void forgetOldest() {
        Iterator<Image> oldest = drawn.values().iterator();
        while (bytes > MOST_BYTES && drawn.size() > 1) {
            bytes -= bytes(oldest.next());
            oldest.remove();
        }
    }

    private static long bytes(Image image) {
        return (long) (image.getWidth() * image.getHeight() * 4);
    }
}
