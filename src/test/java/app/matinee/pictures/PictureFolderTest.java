package app.matinee.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFolderTest {

    @TempDir private Path journal;
    private Path place;
    private PictureFolder folder;

    @BeforeEach
    void open() {
        place = journal.resolve("pictures");
        folder = new PictureFolder(place, new PictureReader());
    }

    @ParameterizedTest
    @CsvSource({"jpg,image/jpeg", "png,image/png", "gif,image/gif"})
    void takesAPictureInUnderItsHash(String format, String mediaType) throws Exception {
        byte[] bytes = SamplePictures.picture(format, 30, 20);

        PictureFile file = folder.add(bytes, "wrong name.exe");

        assertThat(file)
                .isEqualTo(new PictureFile(file.hash(), mediaType, 30, 20, bytes.length));
        Path kept =
                place.resolve(file.hash().substring(0, 2))
                        .resolve(file.hash().substring(2) + "." + format);
        assertThat(kept).hasBinaryContent(bytes);
        assertThat(folder.has(file.hash())).isTrue();
        assertThat(folder.isIntact(file.hash())).isTrue();
        try (InputStream in = folder.open(file.hash())) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void takesWebPictures() throws Exception {
        for (byte[] webp : List.of(SamplePictures.WEBP, SamplePictures.LOSSY_WEBP)) {
            PictureFile file = folder.add(webp, "still.webp");

            assertThat(file.mediaType()).isEqualTo("image/webp");
            assertThat(file.width()).isEqualTo(6);
            assertThat(file.height()).isEqualTo(4);
        }
    }

    @Test
    void keepsTheSamePictureOnce() throws Exception {
        byte[] bytes = SamplePictures.picture("png", 5, 5);
        Path copy = Files.write(journal.resolve("copy.png"), bytes);

        assertThat(folder.add(bytes, "a.png")).isEqualTo(folder.add(copy));
        assertThat(folder.hashes()).hasSize(1);
        assertThat(filesBelow(place)).hasSize(1);
    }

    @Test
    void deletesWhatNothingRefersTo() throws Exception {
        PictureFile kept = folder.add(SamplePictures.picture("png", 5, 5), "a");
        PictureFile loose = folder.add(SamplePictures.picture("jpg", 5, 5), "b");
        Files.writeString(place.resolve("adding123.tmp"), "left by a crash");
        Files.writeString(place.resolve("readme.txt"), "not ours");

        assertThat(folder.deleteAllBut(Set.of(kept.hash()))).isEqualTo(1);

        assertThat(folder.hashes()).containsExactly(kept.hash());
        assertThat(folder.has(loose.hash())).isFalse();
        assertThat(place.resolve("readme.txt")).exists();
        assertThat(place.resolve("adding123.tmp")).doesNotExist();
    }

    @Test
    void noticesAChangedOrMissingFile() throws Exception {
        PictureFile file = folder.add(SamplePictures.picture("png", 5, 5), "a");
        Files.write(folder.find(file.hash()).orElseThrow(), new byte[] {1, 2, 3});
        String missing = "0".repeat(64);

        assertThat(folder.isIntact(file.hash())).isFalse();
        assertThat(folder.isIntact(missing)).isFalse();
        assertThatThrownBy(() -> folder.open(missing)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void takesNoPathForAHash() {
        assertThatThrownBy(() -> folder.find("../../journal.db"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
