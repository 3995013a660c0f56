package app.matinee.transfer.archive;

import app.matinee.model.FeaturedFilm;
import app.matinee.model.FeaturedPiece;
import app.matinee.model.PartialDate;
import app.matinee.model.Revision;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import java.time.Instant;

/// `writings.json`, `revisions.json` and `featured.json`.
final class WritingJson {

    private WritingJson() {}

    static Stamped<Writing> read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        var writing =
                new Writing(
                        0,
                        PersonJson.claimed(in, Kind.WRITING, keys),
                        in.word("kind", WritingKind.class, null),
                        keys.find(in, "film", Kind.FILM),
                        keys.find(in, "list", Kind.LIST),
                        keys.find(in, "viewing", Kind.VIEWING),
                        in.text("title"),
                        in.text("text"),
                        in.word("state", WritingState.class, WritingState.DRAFT),
                        in.text("slug"),
                        in.flag("spoilers"),
                        in.words("tags"),
                        in.date("planned"),
                        in.date("publishedOn"),
                        in.text("publishedAt"));
        return in.end(new Stamped<>(writing, in.time("changed", created)));
    }

    static void write(Stamped<Writing> stamped, Pointers pointers, JsonOut out) {
        Writing writing = stamped.thing();
        out.uuid("uuid", writing.uuid())
                .word("kind", writing.kind(), null)
                .uuid("film", pointers.find(Kind.FILM, writing.filmId()))
                .uuid("list", pointers.find(Kind.LIST, writing.listId()))
                .uuid("viewing", pointers.find(Kind.VIEWING, writing.viewingId()))
                .text("title", writing.title())
                .text("text", writing.text())
                .word("state", writing.state(), WritingState.DRAFT)
                .text("slug", writing.slug())
                .flag("spoilers", writing.spoilers())
                .words("tags", writing.tags())
                .date("planned", writing.planned())
                .date("publishedOn", writing.publishedOn())
                .text("publishedAt", writing.publishedAt())
                .time("changed", stamped.changed());
    }

    static Revision readRevision(JsonIn in, Keys keys) throws ArchiveRefused {
        Instant at = in.time("at");
        if (at == null) {
            throw in.missing("at");
        }
        return in.end(
                new Revision(
                        0,
                        keys.must(in, "writing", Kind.WRITING),
                        at,
                        in.text("title"),
                        in.text("text"),
                        in.word("state", WritingState.class, WritingState.DRAFT),
                        in.number("words", 0)));
    }

    static void writeRevision(Revision revision, Pointers pointers, JsonOut out) {
        out.uuid("writing", pointers.find(Kind.WRITING, revision.writingId()))
                .time("at", revision.at())
                .text("title", revision.title())
                .text("text", revision.text())
                .word("state", revision.state(), WritingState.DRAFT)
                .number("words", revision.words(), 0);
    }

    static Stamped<FeaturedFilm> readFeatured(JsonIn in, Keys keys, Instant created)
            throws ArchiveRefused {
        PartialDate month = in.date("month");
        if (month == null) {
            throw in.missing("month");
        }
        var featured =
                new FeaturedFilm(
                        0,
                        PersonJson.claimed(in, Kind.OTHER, keys),
                        month,
                        keys.must(in, "film", Kind.FILM),
                        in.text("note"),
                        in.objects(
                                "pieces",
                                piece ->
                                        piece.end(
                                                new FeaturedPiece(
                                                        0,
                                                        piece.word(
                                                                "kind", WritingKind.class, null),
                                                        keys.find(
                                                                piece,
                                                                "writing",
                                                                Kind.WRITING)))));
        return in.end(new Stamped<>(featured, in.time("changed", created)));
    }

    static void writeFeatured(Stamped<FeaturedFilm> stamped, Pointers pointers, JsonOut out) {
        FeaturedFilm featured = stamped.thing();
        out.uuid("uuid", featured.uuid())
                .date("month", featured.month())
                .uuid("film", pointers.find(Kind.FILM, featured.filmId()))
                .text("note", featured.note())
                .time("changed", stamped.changed())
                .objects(
                        "pieces",
                        featured.pieces(),
                        (piece, each) ->
                                each.word("kind", piece.kind(), null)
                                        .uuid(
                                                "writing",
                                                pointers.find(Kind.WRITING, piece.writingId())));
    }
}
