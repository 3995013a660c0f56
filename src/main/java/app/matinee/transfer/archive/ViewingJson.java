package app.matinee.transfer.archive;

import app.matinee.model.Completion;
import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.model.Viewing;
import java.time.Instant;

/// `viewings.json` and `lists.json`.
final class ViewingJson {

    private ViewingJson() {}

    static Stamped<Viewing> readViewing(JsonIn in, Keys keys, Instant created)
            throws ArchiveRefused {
        var viewing =
                new Viewing(
                        0,
                        PersonJson.claimed(in, Kind.VIEWING, keys),
                        keys.must(in, "film", Kind.FILM),
                        in.date("date"),
                        in.text("place"),
                        in.text("format"),
                        in.text("company"),
                        in.flag("rewatch"),
                        in.word("completion", Completion.class, Completion.WHOLE),
                        in.number("stoppedAt"),
                        in.rating(),
                        in.text("note"),
                        in.words("tags"));
        return in.end(new Stamped<>(viewing, in.time("changed", created)));
    }

    static void writeViewing(Stamped<Viewing> stamped, Pointers pointers, JsonOut out) {
        Viewing viewing = stamped.thing();
        out.uuid("uuid", viewing.uuid())
                .uuid("film", pointers.find(Kind.FILM, viewing.filmId()))
                .date("date", viewing.date())
                .text("place", viewing.place())
                .text("format", viewing.format())
                .text("company", viewing.company())
                .flag("rewatch", viewing.rewatch())
                .word("completion", viewing.completion(), Completion.WHOLE)
                .number("stoppedAt", viewing.stoppedAt())
                .rating(viewing.rating())
                .text("note", viewing.note())
                .words("tags", viewing.tags())
                .time("changed", stamped.changed());
    }

    static Stamped<FilmList> readList(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        var list =
                new FilmList(
                        0,
                        PersonJson.claimed(in, Kind.LIST, keys),
                        in.mustText("name"),
                        in.flag("ranked"),
                        in.text("description"),
                        in.words("tags"),
                        in.objects(
                                "items",
                                item ->
                                        item.end(
                                                new ListItem(
                                                        0,
                                                        keys.must(item, "film", Kind.FILM),
                                                        item.text("note")))),
                        in.text("query"));
        return in.end(new Stamped<>(list, in.time("changed", created)));
    }

    static void writeList(Stamped<FilmList> stamped, Pointers pointers, JsonOut out) {
        FilmList list = stamped.thing();
        out.uuid("uuid", list.uuid())
                .must("name", list.name())
                .flag("ranked", list.ranked())
                .text("description", list.description())
                .words("tags", list.tags())
                .text("query", list.query())
                .time("changed", stamped.changed())
                .objects(
                        "items",
                        list.items(),
                        (item, each) ->
                                each.uuid("film", pointers.find(Kind.FILM, item.filmId()))
                                        .text("note", item.note()));
    }
}
