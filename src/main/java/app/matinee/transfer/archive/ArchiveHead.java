package app.matinee.transfer.archive;

import app.matinee.text.Phrase;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// `archive.json`: what an archive says of itself.
///
/// @param version of the format it was written in
/// @param created when it was written
/// @param program what wrote it, such as "Matinee 0.1.0"; may be ""
public record ArchiveHead(int version, Instant created, String program, Travels travels) {

    /// What is in an archive beside the journal's own things.
    ///
    /// @param pictures the picture files
    /// @param revisions what writing said before
    /// @param imports the reports of earlier imports
    public record Travels(boolean pictures, boolean revisions, boolean imports) {

        public static final Travels EVERYTHING = new Travels(true, true, true);
    }

    static ArchiveHead read(JsonNode node, ArchiveNotes notes) throws ArchiveRefused {
        var in = new JsonIn(node, JsonPlace.of(ArchiveFormat.ARCHIVE), notes);
        if (!in.text("format").equals(ArchiveFormat.NAME)) {
            throw new ArchiveRefused(Phrase.of("archive.refused.otherFormat"));
        }
        Integer version = in.number("version");
        Instant created = in.time("created");
        if (version == null) {
            throw in.missing("version");
        }
        if (created == null) {
            throw in.missing("created");
        }
        if (in.number("needs", 1) > ArchiveFormat.VERSION) {
            throw new ArchiveRefused(Phrase.of("archive.refused.newer", version.toString()));
        }
        if (version > ArchiveFormat.VERSION) {
            notes.add(Phrase.of("archive.note.newer", version.toString()));
        }
        return in.end(
                new ArchiveHead(version, created, in.text("program"), travels(in)));
    }

    private static Travels travels(JsonIn in) throws ArchiveRefused {
        JsonIn travels = in.object("travels");
        if (travels == null) {
            return Travels.EVERYTHING;
        }
        travels.flag("changeLog");
        return travels.end(
                new Travels(
                        travels.flag("pictures"),
                        travels.flag("revisions"),
                        travels.flag("imports")));
    }

    JsonOut write() {
        return new JsonOut()
                .must("format", ArchiveFormat.NAME)
                .number("version", version)
                .time("created", created)
                .text("program", program)
                .object(
                        "travels",
                        new JsonOut()
                                .flag("pictures", travels.pictures(), !travels.pictures())
                                .flag("revisions", travels.revisions(), !travels.revisions())
                                .flag("imports", travels.imports(), !travels.imports())
                                .flag("changeLog", false, true));
    }
}
