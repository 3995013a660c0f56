package app.matinee.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A copy of a journal's database in `backups/`, named by its time (UTC, to the second) and reason:
/// `2026-11-24T170118Z daily.db`.
///
/// @param bytes the size of the file
public record Snapshot(Path file, Instant taken, SnapshotReason reason, long bytes) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{6}Z) ([a-z]+)\\.db");

    /// The file's name, by which the command line knows it too.
    public String name() {
        return String.valueOf(file.getFileName());
    }

    static String name(Instant taken, SnapshotReason reason) {
        return time(taken) + " " + reason.code() + ".db";
    }

    /// A time as it stands in names of files.
    static String time(Instant at) {
        return TIME.format(at);
    }

    /// The snapshot that a file's name says it is; empty for any other file.
    static Optional<Snapshot> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Instant taken = Instant.from(TIME.parse(name.group(1)));
            long bytes = Files.size(file);
            return Stream.of(SnapshotReason.values())
                    .filter(reason -> reason.code().equals(name.group(2)))
                    .map(reason -> new Snapshot(file, taken, reason, bytes))
                    .findFirst();
        } catch (DateTimeException _) {
            return Optional.empty();
        } catch (IOException _) {
            // Gone since the folder was listed.
            return Optional.empty();
        }
    }
}
