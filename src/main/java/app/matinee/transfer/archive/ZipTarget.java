package app.matinee.transfer.archive;

import app.matinee.transfer.archive.JsonOut.Writing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The zip being written; entries must come in the order of their names.
///
/// Throws [UncheckedIOException], since it is written from within a read of the journal.
final class ZipTarget implements AutoCloseable {

    private final ZipOutputStream zip;

    ZipTarget(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /// Writes a document that is one object.
    void object(String entry, JsonOut object) {
        StringBuilder text = new StringBuilder();
        new JsonLayout(text).broken(object.node(), 0);
        begin(entry(entry));
        text(text.append('\n'));
        end();
    }

    /// Begins a document that is an array; without things it leaves no trace.
    Array array(String entry) {
        return new Array(entry);
    }

    /// Copies a picture, unpressed.
    void picture(String name, Path file) {
        try {
            ZipEntry entry = entry(name);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(Files.size(file));
            entry.setCrc(checksum(file));
            begin(entry);
            Files.copy(file, zip);
            end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A document being written, one thing after another.
    final class Array implements AutoCloseable {

        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final JsonLayout layout = new JsonLayout(text);
        private boolean begun;

        Array(String name) {
            this.name = name;
        }

        <T> void add(@Nullable T thing, Writing<T> writing) {
            if (thing != null) {
                var out = new JsonOut();
                writing.write(thing, out);
                add(out.node());
            }
        }

        void add(JsonNode node) {
            if (!begun) {
                begin(entry(name));
            }
            text.setLength(0);
            text.append(begun ? ",\n  " : "[\n  ");
            layout.value(node, 1);
            text(text);
            begun = true;
        }

        @Override
        public void close() {
            if (begun) {
                text.setLength(0);
                text(text.append("\n]\n"));
                end();
            }
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ArchiveFormat.ENTRY_TIME);
        return entry;
    }

    private static long checksum(Path file) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return crc.getValue();
    }

    private void begin(ZipEntry entry) {
        try {
            zip.putNextEntry(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(StringBuilder text) {
        try {
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        try {
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
