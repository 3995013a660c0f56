package app.matinee.transfer.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes archives by hand, good ones and others; their texts stand in them as they are.
final class Zips {

    static final String HEAD =
            """
            {"format": "matinee-archive", "version": 1, "created": "2025-04-12T10:00:00Z"}""";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /// One with nothing in it.
    static Zips empty() {
        return new Zips().with("archive.json", HEAD);
    }

    Zips with(String entry, String text) {
        return with(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String entry, byte[] bytes) {
        entries.put(entry, bytes);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve("archive.zip"), bytes());
    }
}
