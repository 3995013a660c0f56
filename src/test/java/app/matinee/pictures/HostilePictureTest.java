package app.matinee.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.matinee.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePictureTest {

    @TempDir private Path place;
    private PictureFolder folder;

    @BeforeEach
    void open() {
        folder = new PictureFolder(place, new PictureReader());
    }

    @Test
    void refusesATwentyThousandSquarePictureByItsHead() throws Exception {
        String said = refusal(SamplePictures.pngHead(20_000, 20_000), "huge.png");

        assertThat(said)
                .startsWith("huge.png has 20,000 × 20,000 pixels, more than 100 million");
    }

    @Test
    void refusesMoreBytesThanTheLimitWithoutReadingOn() throws Exception {
        PictureRefused refused =
                catchThrowableOfType(
                        PictureRefused.class, () -> folder.add(new Endless(), "endless.gif"));

        assertThat(Texts.english().say(refused.phrase())).contains("larger than 64 MB");
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void refusesAPictureThatIsCutOff(String format) throws Exception {
        byte[] whole = SamplePictures.picture(format, 300, 300);

        for (int part = 2; part <= 8; part++) {
            refusal(Arrays.copyOf(whole, whole.length * (part - 1) / part), "cut." + format);
        }
    }

    @Test
    void refusesWhatIsNoPicture() throws Exception {
        List<byte[]> others =
                List.of(
                        new byte[0],
                        new byte[100],
                        "<svg/>".getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOf(SamplePictures.picture("png", 4, 4), 8),
                        Arrays.copyOf(SamplePictures.WEBP, 16),
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

        for (byte[] other : others) {
            refusal(other, "poster.jpg");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "webp"})
    void anyDamageEndsInARefusalOrAPicture(String format) throws Exception {
        Random random = new Random(7);
        byte[] whole =
                format.equals("webp")
                        ? SamplePictures.LOSSY_WEBP
                        : SamplePictures.picture(format, 40, 40);
        for (int round = 0; round < 150; round++) {
            byte[] hurt = whole.clone();
            for (int i = 0; i < 3; i++) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(folder.add(hurt, "hurt").width()).isPositive();
            } catch (PictureRefused refused) {
                assertThat(Texts.english().say(refused.phrase())).startsWith("hurt ");
            }
        }
    }

    private String refusal(byte[] bytes, String name) throws IOException {
        PictureRefused refused =
                catchThrowableOfType(PictureRefused.class, () -> folder.add(bytes, name));
        assertThat(refused).as("%s of %d bytes", name, bytes.length).isNotNull();
        assertThat(files()).isEmpty();
        String said = Texts.english().say(refused.phrase());
        assertThat(said).startsWith(name + " ");
        return said;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /// A stream that never ends and fails the test when it is read far beyond the limit.
    private static final class Endless extends InputStream {
        private long at;

        @Override
        public int read() {
            at++;
            return 'G';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'G');
            at += length;
            assertThat(at).isLessThan(PictureReader.MOST_BYTES + (1 << 20));
            return length;
        }
    }
}
