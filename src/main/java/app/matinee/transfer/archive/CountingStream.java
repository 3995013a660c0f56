package app.matinee.transfer.archive;

import app.matinee.transfer.archive.ArchiveSource.Damaged;
import app.matinee.transfer.archive.ArchiveSource.TooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;

/// An entry being unpacked: counts what really comes out and, at its end, holds it against the
/// checksum.
final class CountingStream extends FilterInputStream {

    private static final long UNKNOWN = -1;

    private final String entry;
    private final long limit;
    private final long checksum;
    private final LongConsumer count;
    private final CRC32 crc = new CRC32();
    private long read;

    /// @param checksum the CRC-32 it must have, -1 where there is none
    /// @param count told how many bytes each reading gave
    CountingStream(InputStream in, String entry, long limit, long checksum, LongConsumer count) {
        super(in);
        this.entry = entry;
        this.limit = limit;
        this.checksum = checksum;
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got < 0) {
            if (checksum != UNKNOWN && crc.getValue() != checksum) {
                throw new Damaged(entry);
            }
            return got;
        }
        read += got;
        if (read > limit) {
            throw new TooLarge(entry);
        }
        crc.update(buffer, offset, got);
        count.accept(got);
        return got;
    }

    /// Reads what it skips, so that nothing escapes the counting.
    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
