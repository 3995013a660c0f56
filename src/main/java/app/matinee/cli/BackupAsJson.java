package app.matinee.cli;

import app.matinee.backup.Look;
import app.matinee.model.JournalContents;
import java.nio.file.Path;

/// What backups hold, as docs/command-line.md describes it.
final class BackupAsJson {

    private BackupAsJson() {}

    static JsonFields contents(JournalContents contents) {
        return new JsonFields()
                .number("films", contents.films())
                .number("viewings", contents.viewings())
                .number("writings", contents.writings())
                .number("lists", contents.lists())
                .number("ceremonies", contents.ceremonies())
                .number("pictures", contents.pictures());
    }

    static JsonFields look(Path file, Look look) {
        JsonFields fields =
                new JsonFields().path("file", file).object("then", contents(look.then()));
        JournalContents now = look.now();
        return (now == null ? fields.nothing("now") : fields.object("now", contents(now)))
                .objects(
                        "differences",
                        look.differences(),
                        each ->
                                new JsonFields()
                                        .word("kind", each.kind())
                                        .word("effect", each.effect())
                                        .number("count", each.count())
                                        .words("titles", each.titles()));
    }
}
