package app.matinee.transfer.archive;

import app.matinee.model.Publication;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `publications.json`. Who publishes, and their password, are in no journal and no archive.
final class PublicationJson {

    private PublicationJson() {}

    static Publication read(JsonIn in, Instant created) throws ArchiveRefused {
        Map<String, Long> media = new HashMap<>();
        String post = in.mustText("post");
        String site = in.mustText("site");
        for (Medium each : in.objects("media", PublicationJson::medium)) {
            media.put(each.hash(), each.number());
        }
        return in.end(
                new Publication(
                        post,
                        site,
                        number(in, "remote"),
                        in.text("address"),
                        in.text("status"),
                        in.text("seen"),
                        in.text("sent"),
                        media,
                        in.time("at", created)));
    }

    static void write(Publication publication, JsonOut out) {
        out.must("post", publication.post())
                .must("site", publication.site())
                .text("remote", number(publication.remote()))
                .text("address", publication.address())
                .text("status", publication.status())
                .text("seen", publication.seen())
                .text("sent", publication.sent())
                .objects(
                        "media",
                        media(publication),
                        (medium, each) ->
                                each.must("hash", medium.hash())
                                        .must("number", number(medium.number())))
                .time("at", publication.at());
    }

    /// A picture of a post in the site's library.
    private record Medium(String hash, long number) {}

    private static Medium medium(JsonIn in) throws ArchiveRefused {
        return in.end(new Medium(in.mustText("hash"), number(in, "number")));
    }

    private static List<Medium> media(Publication publication) {
        return publication.media().entrySet().stream()
                .map(each -> new Medium(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Medium::hash))
                .toList();
    }

    /// Sites count in 64 bits, more than a number in JSON holds everywhere.
    private static long number(JsonIn in, String name) throws ArchiveRefused {
        String digits = in.text(name);
        if (!digits.matches("\\d{0,18}")) {
            throw in.refused("archive.wrong.digits", name);
        }
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static String number(long number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
