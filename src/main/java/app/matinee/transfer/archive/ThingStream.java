package app.matinee.transfer.archive;

import app.matinee.transfer.archive.ArchiveSource.TooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Sees to it that no single thing of a document grows past its limit while it is read whole.
final class ThingStream extends FilterInputStream {

    private final String entry;
    private final long limit;
    private long read;

    ThingStream(InputStream in, String entry, long limit) {
        super(in);
        this.entry = entry;
        this.limit = limit;
    }

    /// The next thing begins.
    void next() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        read += Math.max(0, got);
        if (read > limit) {
            throw new TooLarge(entry);
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
