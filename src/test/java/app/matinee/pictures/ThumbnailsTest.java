package app.matinee.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThumbnailsTest {

    @TempDir private Path journal;
    private Path cache;
    private PictureFolder folder;
    private Thumbnails thumbnails;

    @BeforeEach
    void open() {
        PictureReader reader = new PictureReader();
        cache = journal.resolve("cache/thumbs");
        folder = new PictureFolder(journal.resolve("pictures"), reader);
        thumbnails = new Thumbnails(cache, folder, reader);
    }

    @Test
    void tellsTheColourOneRemembersAndKeepsIt() throws Exception {
        int[] pixels = new int[40 * 30];
        Arrays.fill(pixels, 0xFF_80_80_80);
        Arrays.fill(pixels, 0, 700, 0xFF_A0_20_30);
        byte[] png = new PixelImage(40, 30, pixels).png();
        String hash = folder.add(png, "a").hash();

        assertThat(thumbnails.colour(hash)).isEqualTo(0xA02030);
        Files.delete(folder.find(hash).orElseThrow());
        assertThat(thumbnails.colour(hash)).as("from the cache").isEqualTo(0xA02030);
    }

    @Test
    void scalesDownAndKeepsTheResult() throws Exception {
        String hash = folder.add(SamplePictures.picture("png", 900, 600), "a").hash();

        PixelImage image = thumbnails.get(hash, 90);
        PixelImage again = thumbnails.get(hash, 90);

        assertThat(image.width()).isEqualTo(90);
        assertThat(image.height()).isEqualTo(60);
        assertThat(isRed(image, 10, 30)).isTrue();
        assertThat(isRed(image, 80, 30)).isFalse();
        assertThat(cache.resolve("90").resolve(hash + ".jpg")).isRegularFile();
        assertThat(again.width()).isEqualTo(90);
    }

    @Test
    void leavesASmallPictureItsSize() throws Exception {
        String hash = folder.add(SamplePictures.WEBP, "a").hash();

        assertThat(thumbnails.get(hash, 200).width()).isEqualTo(6);
    }

    @Test
    void keepsTransparency() throws Exception {
        String hash = folder.add(SamplePictures.transparentPng(400, 400), "a").hash();

        assertThat(thumbnails.get(hash, 40).argb()).containsOnly(0);
        assertThat(thumbnails.get(hash, 40).argb()).containsOnly(0);
        assertThat(cache.resolve("40").resolve(hash + ".png")).isRegularFile();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, true, true",
        "2, 60, 40, false, false",
        "3, 60, 40, false, false",
        "4, 60, 40, true, true",
        "5, 40, 60, true, false",
        "6, 40, 60, true, false",
        "7, 40, 60, false, true",
        "8, 40, 60, false, true"
    })
    void turnsAPhotographUpright(
            int orientation, int width, int height, boolean redAbove, boolean redBelow)
            throws Exception {
        PictureFile file = folder.add(SamplePictures.turnedJpeg(orientation, 60, 40), "photo");
        PixelImage image = thumbnails.get(file.hash(), 600);

        assertThat(List.of(file.width(), file.height())).containsExactly(width, height);
        assertThat(List.of(image.width(), image.height())).containsExactly(width, height);
        assertThat(isRed(image, 3, 3)).isEqualTo(redAbove);
        assertThat(isRed(image, 3, height - 4)).isEqualTo(redBelow);
    }

    @Test
    void makesADamagedThumbnailAnew() throws Exception {
        String hash = folder.add(SamplePictures.picture("jpg", 300, 300), "a").hash();
        thumbnails.get(hash, 50);
        Files.writeString(cache.resolve("50").resolve(hash + ".jpg"), "damaged");

        assertThat(thumbnails.get(hash, 50).width()).isEqualTo(50);
    }

    @Test
    void saysSoWhenThePictureIsMissing() {
        assertThatThrownBy(() -> thumbnails.get("a".repeat(64), 50))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void staysWithinItsBounds() throws Exception {
        for (int i = 1; i <= 5; i++) {
            String hash = folder.add(SamplePictures.picture("png", 300 + i, 300), "a").hash();
            thumbnails.get(hash, 100);
        }
        long one = Files.size(filesIn(cache).getFirst());

        thumbnails.trim(one * 2 + one / 2);

        assertThat(filesIn(cache)).hasSize(2);
    }

    private static boolean isRed(PixelImage image, int x, int y) {
        int pixel = image.argb()[y * image.width() + x];
        return (pixel >> 16 & 0xFF) > (pixel & 0xFF);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
