package app.matinee.transfer.archive;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// One entry of a zip that is open no longer than the entry is read.
final class ZipEntryStream extends FilterInputStream {

    private final ZipFile zip;

    private ZipEntryStream(ZipFile zip, InputStream in) {
        super(in);
        this.zip = zip;
    }

    /// @throws IOException if the file or the entry is not there any more, or it cannot be read
    static InputStream open(Path file, String name) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        boolean opened = false;
        try {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new FileNotFoundException(name);
            }
            InputStream in = new ZipEntryStream(zip, zip.getInputStream(entry));
            opened = true;
            return in;
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            zip.close();
        }
    }
}
