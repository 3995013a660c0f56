package app.matinee.transfer.reading;

import app.matinee.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the letters of a text file are written: by its byte order mark, else UTF-16 where every
/// other byte is nothing, else UTF-8 where the whole file is that, else Windows-1252.
///
/// @param mark how many bytes the mark at the start takes
public record Encoding(Charset charset, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BLOCK = 64 * 1024;
    private static final int LOOKED_AT = 4096;
    private static final int DECLARATION = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._:-]+)[\"']");

    /// Reads a file through to find out.
    public static Encoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LOOKED_AT);
            Encoding plain = ofStart(start);
            if (plain.mark > 0 || !plain.charset.equals(StandardCharsets.UTF_8)) {
                return plain;
            }
            return isUtf8(start, in) ? plain : new Encoding(WINDOWS, 0);
        }
    }

    /// Decodes a whole text: by its mark, as UTF-16 where it is that, as UTF-8 where it can be,
    /// else as Windows-1252. Text that was decoded wrongly and encoded once more is mended.
    ///
    /// @param file its name, for messages
    /// @throws ImportRefused if it holds NUL characters, which no text does
    static String decode(String file, byte[] bytes) throws ImportRefused {
        Encoding plain = ofStart(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)));
        String text = utf8(bytes, plain);
        if (text == null) {
            text = new String(bytes, WINDOWS);
        }
        if (text.indexOf('\0') >= 0) {
            throw new ImportRefused(Phrase.of("import.refused.nul", file));
        }
        return mended(text);
    }

    private static @Nullable String utf8(byte[] bytes, Encoding plain) {
        try {
            return plain.charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, plain.mark, bytes.length - plain.mark))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    /// "AmÃ©lie" is "Amélie" whose UTF-8 was taken for Windows-1252: where the whole text turns
    /// back into UTF-8 that way, it was.
    public static String mended(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf('â') < 0) {
            return text;
        }
        CharsetEncoder encoder = WINDOWS.newEncoder();
        if (!encoder.canEncode(text)) {
            return text;
        }
        String mended = utf8(text.getBytes(WINDOWS), new Encoding(StandardCharsets.UTF_8, 0));
        return mended == null ? text : mended;
    }

    /// The letters that the first line of an XML file names, where they are others than those found
    /// without its help.
    static Optional<Charset> declared(byte[] bytes) {
        String start =
                new String(
                        bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.US_ASCII);
        Matcher named = DECLARED.matcher(start);
        if (!named.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(named.group(1)))
                    .filter(charset -> !charset.name().startsWith("UTF-"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    /// Decodes the start of a file for a first look; letters cut in two at the end are dropped.
    static String lenient(byte[] start) {
        Encoding encoding = ofStart(start);
        Charset charset = encoding.charset;
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(start, encoding.mark, start.length - encoding.mark, charset);
            int wrong = text.indexOf('\uFFFD');
            if (wrong < 0 || wrong >= text.length() - 3) {
                return text;
            }
            charset = WINDOWS;
        }
        return new String(start, encoding.mark, start.length - encoding.mark, charset);
    }

    private static Encoding ofStart(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int most = start.length / 4;
        if (odd > most && even == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (even > most && odd == 0) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] start, InputStream rest) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(2 * BLOCK);
        CharBuffer letters = CharBuffer.allocate(2 * BLOCK);
        bytes.put(start);
        byte[] block = new byte[BLOCK];
        while (true) {
            int read = rest.readNBytes(block, 0, BLOCK);
            bytes.put(block, 0, read).flip();
            boolean end = read == 0;
            if (decoder.decode(bytes, letters, end).isError()) {
                return false;
            }
            if (end) {
                return true;
            }
            bytes.compact();
            letters.clear();
        }
    }
}
