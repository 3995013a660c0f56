package app.matinee.transfer.reading;

import app.matinee.text.Phrase;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text file that is about to be read: of a size that can be, in letters, and no web page.
///
/// @param path where it is
/// @param encoding how its letters are written
/// @param stamp what it was when it was looked at
public record TextFile(Path path, Encoding encoding, FileStamp stamp) {

    private static final int START = 1024;

    /// Looks at the file.
    ///
    /// @param mostBytes how large one of this format can sensibly be
    /// @throws ImportRefused if it is too large, holds NUL characters at its start, or is a web
    ///   page
    public static TextFile at(Path path, long mostBytes) throws ImportRefused {
        try {
            FileStamp stamp = FileStamp.of(path);
            long size = stamp.size();
            if (size > mostBytes) {
                throw new ImportRefused(
                        Phrase.of(
                                "import.refused.tooLarge",
                                name(path),
                                size / 1_000_000,
                                mostBytes / 1_000_000));
            }
            TextFile file = new TextFile(path, Encoding.of(path), stamp);
            file.refuseWhatIsNoText();
            return file;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /// Reads it from the start, without its byte order mark.
    ///
    /// @throws IOException also where a NUL character stands, or the file is another by now
    public BufferedReader open() throws IOException {
        stamp.check(path);
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(encoding.mark());
        return new BufferedReader(
                new WithoutNul(new InputStreamReader(in, encoding.charset()), this));
    }

    public String name() {
        return name(path);
    }

    /// What to say when reading broke off.
    public ImportRefused refusal(IOException cause) {
        return refusal(name(), cause);
    }

    /// The same for a text of this name.
    public static ImportRefused refusal(String name, IOException cause) {
        String key =
                switch (cause) {
                    case NulFound _ -> "import.refused.nul";
                    case FileStamp.Changed _ -> "import.refused.changed";
                    default -> "import.refused.unreadable";
                };
        return new ImportRefused(Phrase.of(key, name), cause);
    }

    private void refuseWhatIsNoText() throws IOException, ImportRefused {
        try (Reader in = open()) {
            char[] start = new char[START];
            int read = Math.max(0, in.read(start));
            if (FirstLook.isWebPage(new String(start, 0, read))) {
                throw new ImportRefused(Phrase.of("import.refused.webPage", name()));
            }
        } catch (NulFound e) {
            throw refusal(e);
        }
    }

    private static ImportRefused unreadable(Path path, IOException cause) {
        return new ImportRefused(Phrase.of("import.refused.unreadable", name(path)), cause);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// Text never holds a NUL character; a damaged file does.
    private static final class NulFound extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static final class WithoutNul extends FilterReader {

        private final TextFile file;

        WithoutNul(Reader in, TextFile file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            if (c == 0) {
                throw new NulFound();
            }
            return ended(c);
        }

        @Override
        public int read(char[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            for (int i = from; i < from + read; i++) {
                if (to[i] == 0) {
                    throw new NulFound();
                }
            }
            return ended(read);
        }

        /// At its end it must be the file that was opened.
        private int ended(int read) throws IOException {
            if (read < 0) {
                file.stamp.check(file.path);
            }
            return read;
        }
    }
}
