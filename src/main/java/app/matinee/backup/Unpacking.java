package app.matinee.backup;

import app.matinee.text.Phrase;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/// One entry of a backup being unpacked: counted, and held against its checksum at its end.
final class Unpacking {

    private static final byte[] DATABASE_BEGINS =
            "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final ZipEntry entry;

    /// @param name what messages call the zip
    Unpacking(String name, ZipEntry entry) {
        this.name = name;
        this.entry = entry;
    }

    /// @param most how many bytes it may have, whatever the zip says
    void copy(InputStream in, OutputStream out, long most) throws IOException, BackupFailed {
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try {
            for (int n = in.readNBytes(buffer, 0, BUFFER);
                    n > 0;
                    n = in.readNBytes(buffer, 0, BUFFER)) {
                if (total == 0 && entry.getName().equals(BackupLayout.DATABASE)) {
                    refuseUnlessDatabase(buffer, n);
                }
                total += n;
                if (total > most) {
                    throw new BackupFailed(
                            Phrase.of("backup.refused.tooLarge", name, entry.getName()));
                }
                crc.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        } catch (EOFException e) {
            throw damaged(e);
        } catch (ZipException e) {
            throw damaged(e);
        }
        if (entry.getCrc() != crc.getValue()) {
            throw new BackupFailed(Phrase.of("backup.refused.part", name, entry.getName()));
        }
    }

    /// Before gigabytes of something else are written to the disk.
    private void refuseUnlessDatabase(byte[] bytes, int length) throws BackupFailed {
        if (length < DATABASE_BEGINS.length
                || !Arrays.equals(
                        bytes,
                        0,
                        DATABASE_BEGINS.length,
                        DATABASE_BEGINS,
                        0,
                        DATABASE_BEGINS.length)) {
            throw new BackupFailed(Phrase.of("backup.refused.part", name, entry.getName()));
        }
    }

    private BackupFailed damaged(IOException cause) {
        return new BackupFailed(Phrase.of("backup.refused.part", name, entry.getName()), cause);
    }
}
