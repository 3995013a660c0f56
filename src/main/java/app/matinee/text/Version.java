package app.matinee.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version of the program, as the build wrote it.
///
/// @param number as in "0.1.0"
public record Version(String number) {

    private static final String FILE = "/app/matinee/about/version.properties";

    /// @throws IllegalStateException when the program was packaged without it
    public static Version read() {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Version.class.getResourceAsStream(FILE), FILE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Version(properties.getProperty("version", ""));
    }

    /// What names the program in files it writes: "Matinee 0.1.0".
    public String program() {
        return "Matinee " + number;
    }
}
