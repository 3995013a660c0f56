package app.matinee.transfer.archive;

import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import java.time.Instant;
import java.util.Locale;

/// A link of a film, within `films.json`.
final class LinkJson {

    private LinkJson() {}

    /// @param created what an absent `changed` means
    static Stamped<Link> read(JsonIn in, Keys keys, Instant created) throws ArchiveRefused {
        String url = in.mustText("url");
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            throw in.refused("archive.wrong.url", "url");
        }
        var link =
                new Link(
                        0,
                        PersonJson.claimed(in, Kind.OTHER, keys),
                        0,
                        in.word("kind", LinkKind.class, null),
                        url,
                        in.text("title"),
                        in.text("language"),
                        in.text("site"),
                        in.text("country"),
                        in.text("terms"),
                        in.flag("official"),
                        in.date("checked"));
        return in.end(new Stamped<>(link, in.time("changed", created)));
    }

    static void write(Stamped<Link> stamped, Instant filmChanged, JsonOut out) {
        Link link = stamped.thing();
        out.uuid("uuid", link.uuid())
                .word("kind", link.kind(), null)
                .must("url", link.url())
                .text("title", link.title())
                .text("language", link.language())
                .text("site", link.site())
                .text("country", link.country())
                .text("terms", link.terms())
                .flag("official", link.official())
                .date("checked", link.checked());
        if (!stamped.changed().equals(filmChanged)) {
            out.time("changed", stamped.changed());
        }
    }
}
