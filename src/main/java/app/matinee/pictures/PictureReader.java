package app.matinee.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/// Reads pictures within limits: the size first, then pixels no finer than asked for.
public final class PictureReader {

    /// The largest file, in bytes.
    public static final long MOST_BYTES = 64L << 20;

    /// The most pixels a picture may have.
    public static final long MOST_PIXELS = 100_000_000;

    // WebP cannot be read in part: all its pixels are in memory at once.
    private static final long MOST_WEBP_PIXELS = 30_000_000;
    private static final int PROOF_WIDTH = 256;
    private static final int FINER = 3;

    /// Reads kind and size, without the pixels.
    ///
    /// @throws PictureRefused when it is no picture, broken, or larger than the limits
    /// @throws IOException when the file cannot be read
    public PictureSize size(Path file) throws IOException, PictureRefused {
        return size(file, nameOf(file));
    }

    /// @param name what messages call it
    PictureSize size(Path file, String name) throws IOException, PictureRefused {
        if (Files.size(file) > MOST_BYTES) {
            throw PictureRefused.tooManyBytes(name, MOST_BYTES >> 20);
        }
        PictureKind kind = kind(file, name);
        int orientation = kind == PictureKind.JPEG ? Exif.orientation(file) : Exif.UPRIGHT;
        return decode(
                file,
                name,
                kind,
                reader -> {
                    int width = reader.getWidth(0);
                    int height = reader.getHeight(0);
                    PictureSize size = new PictureSize(kind, width, height, orientation);
                    return size.isTurned()
                            ? new PictureSize(kind, height, width, orientation)
                            : size;
                },
                PictureReader::checkPixels);
    }

    /// Reads the pixels, upright, scaled down to a width; a narrower picture comes as it is.
    ///
    /// @throws PictureRefused as [#size] does, and when the pixels are damaged or cut off
    public PixelImage read(Path file, int width) throws IOException, PictureRefused {
        return read(file, nameOf(file), width);
    }

    /// Reads all pixels once, coarsely, to find out whether the file is whole.
    PictureSize proof(Path file, String name) throws IOException, PictureRefused {
        PictureSize size = size(file, name);
        pixels(file, name, size, PROOF_WIDTH);
        return size;
    }

    private PixelImage read(Path file, String name, int width)
            throws IOException, PictureRefused {
        PictureSize size = size(file, name);
        return pixels(file, name, size, width).upright(size.orientation()).scaledTo(width);
    }

    private static PixelImage pixels(Path file, String name, PictureSize size, int width)
            throws IOException, PictureRefused {
        AtomicBoolean cut = new AtomicBoolean();
        BufferedImage image =
                decode(
                        file,
                        name,
                        size.kind(),
                        reader -> {
                            reader.addIIOReadWarningListener(
                                    (_, warning) ->
                                            cut.compareAndSet(
                                                    false, warning.contains("remature end")));
                            ImageReadParam param = reader.getDefaultReadParam();
                            int step = Math.max(1, size.width() / Math.max(1, FINER * width));
                            param.setSourceSubsampling(step, step, 0, 0);
                            return reader.read(0, param);
                        },
                        (_, _) -> {});
        if (cut.get()) {
            throw PictureRefused.broken(name, null);
        }
        return new PixelImage(
                image.getWidth(),
                image.getHeight(),
                image.getRGB(
                        0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    private static void checkPixels(PictureSize size, String name) throws PictureRefused {
        long most = size.kind() == PictureKind.WEBP ? MOST_WEBP_PIXELS : MOST_PIXELS;
        if ((long) size.width() * size.height() > most) {
            throw PictureRefused.tooManyPixels(
                    name, size.width(), size.height(), most / 1_000_000);
        }
    }

    private static PictureKind kind(Path file, String name) throws IOException, PictureRefused {
        try (InputStream in = Files.newInputStream(file)) {
            return PictureKind.of(in.readNBytes(PictureKind.HEAD))
                    .orElseThrow(() -> PictureRefused.unknown(name));
        }
    }

    private static <T> T decode(
            Path file, String name, PictureKind kind, Decoding<T> decoding, Check<T> check)
            throws IOException, PictureRefused {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
        if (!readers.hasNext()) {
            throw PictureRefused.unknown(name);
        }
        ImageReader reader = readers.next();
        T result;
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            result = decoding.with(reader);
        } catch (IOException | RuntimeException broken) {
            // Codecs answer damage with whatever exception the damage leads to.
            throw PictureRefused.broken(name, broken);
        } finally {
            reader.dispose();
        }
        check.of(result, name);
        return result;
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private interface Decoding<T> {
        T with(ImageReader reader) throws IOException;
    }

    private interface Check<T> {
        void of(T result, String name) throws PictureRefused;
    }
}
