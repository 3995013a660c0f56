package app.matinee.transfer.writing;

import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.util.List;

/// What an export wrote.
///
/// @param files the one asked for first
/// @param notes what the format could not carry, and the like
public record Exported(List<Path> files, List<Phrase> notes) {

    public Exported {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    public static Exported of(List<Path> files) {
        return new Exported(files, List.of());
    }
}
