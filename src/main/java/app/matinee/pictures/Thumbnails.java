package app.matinee.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/// Small versions of the pictures, kept as files: `<width>/<hash>.jpg`, or `.png` where a picture
/// is partly transparent. The folder is a cache, it may be deleted at any time.
public final class Thumbnails {

    private static final float QUALITY = 0.88f;

    /// As wide as the smallest thumbnails: enough to know a picture's colour.
    private static final int COLOUR_WIDTH = 80;

    private final Path cache;
    private final PictureFolder pictures;
    private final PictureReader reader;

    /// @param cache `cache/thumbs/` of a journal; made when first needed
    public Thumbnails(Path cache, PictureFolder pictures, PictureReader reader) {
        this.cache = cache;
        this.pictures = pictures;
        this.reader = reader;
    }

    /// A picture scaled down to a width in pixels, from the cache where it can be.
    ///
    /// @throws NoSuchFileException when the picture is missing
    /// @throws PictureRefused when the picture is damaged
    public PixelImage get(String hash, int width) throws IOException, PictureRefused {
        for (String extension : List.of("jpg", "png")) {
            Path kept = place(hash, width, extension);
            if (Files.isRegularFile(kept)) {
                try {
                    return reader.read(kept, width);
                } catch (PictureRefused damaged) {
                    Files.deleteIfExists(kept);
                }
            }
        }
        Path file = pictures.find(hash).orElseThrow(() -> new NoSuchFileException(hash));
        PixelImage image = reader.read(file, width);
        keep(image, hash, width);
        return image;
    }

    /// The file of a thumbnail, made where there is none; it may be deleted at any time.
    ///
    /// @throws NoSuchFileException when the picture is missing
    /// @throws PictureRefused when the picture is damaged
    public Path file(String hash, int width) throws IOException, PictureRefused {
        Path opaque = place(hash, width, "jpg");
        Path transparent = place(hash, width, "png");
        if (!Files.isRegularFile(opaque) && !Files.isRegularFile(transparent)) {
            get(hash, width);
        }
        return Files.isRegularFile(opaque) ? opaque : transparent;
    }

    /// The colour one remembers of a picture, as 0xRRGGBB, from the cache where it can be.
    ///
    /// @throws NoSuchFileException when the picture is missing
    /// @throws PictureRefused when the picture is damaged
    public int colour(String hash) throws IOException, PictureRefused {
        Path kept = cache.resolve("colour").resolve(hash);
        if (Files.isRegularFile(kept)) {
            String said = Files.readString(kept, StandardCharsets.US_ASCII);
            if (said.matches("\\p{XDigit}{6}")) {
                return Integer.parseInt(said, 16);
            }
        }
        int colour = LeadingColour.of(get(hash, COLOUR_WIDTH));
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, String.format(Locale.ROOT, "%06x", colour));
        return colour;
    }

    /// Deletes the thumbnails made longest ago until the rest takes no more than that many bytes.
    public void trim(long mostBytes) throws IOException {
        record Kept(Path file, FileTime made, long bytes) {}
        List<Kept> all = new ArrayList<>();
        if (!Files.isDirectory(cache)) {
            return;
        }
        try (Stream<Path> files = Files.walk(cache, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                all.add(new Kept(file, facts.lastModifiedTime(), facts.size()));
            }
        }
        all.sort(Comparator.comparing(Kept::made).reversed());
        long total = 0;
        for (Kept kept : all) {
            total += kept.bytes;
            if (total > mostBytes) {
                Files.deleteIfExists(kept.file);
            }
        }
    }

    private void keep(PixelImage image, String hash, int width) throws IOException {
        boolean opaque = image.isOpaque();
        Path place = place(hash, width, opaque ? "jpg" : "png");
        Files.createDirectories(place.getParent());
        Path fresh = Files.createTempFile(place.getParent(), "making", ".tmp");
        try {
            write(image, opaque, fresh);
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void write(PixelImage image, boolean opaque, Path to) throws IOException {
        BufferedImage pixels =
                new BufferedImage(
                        image.width(),
                        image.height(),
                        opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        pixels.setRGB(0, 0, image.width(), image.height(), image.argb(), 0, image.width());
        ImageWriter writer = ImageIO.getImageWritersByFormatName(opaque ? "jpeg" : "png").next();
        try (ImageOutputStream out = new FileImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (opaque) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(pixels, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private Path place(String hash, int width, String extension) {
        return cache.resolve(String.valueOf(width)).resolve(hash + "." + extension);
    }
}
