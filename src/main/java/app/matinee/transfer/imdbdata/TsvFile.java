package app.matinee.transfer.imdbdata;

import app.matinee.job.Progress;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.ImportRefused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// One of the files: tab-separated lines below a line of names, packed or not.
///
/// @param path `.tsv.gz` or `.tsv`
/// @param columns the names it must begin with
record TsvFile(Path path, String columns) {

    private static final int BLOCK = 1 << 20;
    private static final int LONGEST_LINE = 1 << 22;
    private static final int PACKED = 1 << 16;

    /// Gives every row below the names.
    ///
    /// @param progress is told how many bytes of the file were read
    /// @throws ImportRefused if it is cut off, damaged or another file
    void rows(ReadSoFar progress, Consumer<TsvRow> taker) throws ImportRefused {
        try (Counting in = new Counting(Files.newInputStream(path), progress);
                InputStream plain = unpacked(in)) {
            read(plain, progress, taker);
        } catch (IOException e) {
            throw new ImportRefused(Phrase.of("import.imdbdata.refused.damaged", name()), e);
        }
    }

    /// Bytes read of all files together.
    static final class ReadSoFar {

        private final Progress progress;
        private final long total;
        private long done;

        ReadSoFar(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void read(long bytes) {
            done += bytes;
        }

        void tell(String name) {
            progress.checkCancelled();
            progress.report(Math.min(done, total), total, "import.imdbdata.progress", name);
        }
    }

    private InputStream unpacked(InputStream in) throws IOException {
        return name().endsWith(".gz") ? new GZIPInputStream(in, PACKED) : in;
    }

    private void read(InputStream in, ReadSoFar progress, Consumer<TsvRow> taker)
            throws IOException, ImportRefused {
        byte[] buffer = new byte[BLOCK];
        TsvRow row = new TsvRow();
        boolean named = false;
        int held = 0;
        while (true) {
            progress.tell(name());
            if (held == buffer.length) {
                if (held >= LONGEST_LINE) {
                    throw new IOException("a line of " + held + " bytes");
                }
                buffer = Arrays.copyOf(buffer, held * 2);
            }
            int count = in.read(buffer, held, buffer.length - held);
            int end = held + Math.max(0, count);
            int from = 0;
            for (int at = held; at < end; at++) {
                if (buffer[at] == '\n') {
                    if (named) {
                        row.set(buffer, from, at);
                        taker.accept(row);
                    } else {
                        check(new String(buffer, from, at - from, StandardCharsets.UTF_8));
                        named = true;
                    }
                    from = at + 1;
                }
            }
            if (count < 0) {
                if (named && end > from) {
                    row.set(buffer, from, end);
                    taker.accept(row);
                } else if (!named) {
                    check("");
                }
                return;
            }
            held = end - from;
            System.arraycopy(buffer, from, buffer, 0, held);
        }
    }

    private void check(String names) throws ImportRefused {
        if (!names.strip().startsWith(columns)) {
            throw new ImportRefused(
                    Phrase.of(
                            "import.imdbdata.refused.columns",
                            name(),
                            columns.replace("\t", ", ")));
        }
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }

    private static final class Counting extends FilterInputStream {

        private final ReadSoFar progress;

        Counting(InputStream in, ReadSoFar progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            progress.read(Math.max(0, count));
            return count;
        }
    }
}
