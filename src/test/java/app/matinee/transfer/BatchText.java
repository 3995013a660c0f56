package app.matinee.transfer;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Source;
import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.model.Watchlisting;
import app.matinee.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A batch as lines that a person can read and compare: only what is not empty is named.
final class BatchText {

    private final IncomingBatch batch;
    private final List<String> lines = new ArrayList<>();

    private BatchText(IncomingBatch batch) {
        this.batch = batch;
    }

    static String of(IncomingBatch batch) {
        return new BatchText(batch).write();
    }

    private String write() {
        batch.films().forEach(this::film);
        batch.viewings()
                .forEach(v -> line("viewing", v.source(), about(v.film()), viewing(v.viewing())));
        batch.lists()
                .forEach(list -> {
                    line(
                            "list",
                            list.source(),
                            list.list().name(),
                            said("ranked", list.list().ranked() ? "yes" : ""),
                            said("tags", list.list().tags()),
                            said("text", list.list().description()));
                    list.items()
                            .forEach(i -> line("  item", i.source(), about(i.film()), i.note()));
                });
        batch.writings().forEach(this::writing);
        batch.ceremonies()
                .forEach(c ->
                        line(
                                "ceremony",
                                c.source(),
                                c.body().name(),
                                c.ceremony().name(),
                                said("edition", c.ceremony().edition()),
                                said("held", date(c.ceremony().date())),
                                said("film year", c.ceremony().filmYear())));
        batch.nominations().forEach(this::nomination);
        batch.remarks()
                .forEach(r ->
                        line(
                                r.outcome().code(),
                                r.source(),
                                r.about(),
                                Texts.english().say(r.reason())));
        return String.join("\n", lines) + "\n";
    }

    private void film(IncomingFilm incoming) {
        Film film = incoming.film();
        line(
                "film",
                incoming.source(),
                film.title(),
                film.kind().code(),
                said("original", film.titles().original()),
                said("also", film.titles().alternatives().stream().map(t -> t.title()).toList()),
                said("tagline", film.titles().tagline()),
                said("sort", film.titles().sort()),
                said("year", film.facts().year()),
                said("minutes", film.facts().minutes()),
                said("countries", film.facts().countries()),
                said("languages", film.facts().languages()),
                said("genres", film.facts().genres()),
                said("synopsis", film.texts().synopsis()),
                said("background", film.texts().background()),
                said(
                        "ids",
                        film.externalIds().stream()
                                .map(i -> i.scheme() + ":" + i.value())
                                .toList()),
                said("rating", rating(film.opinion().rating())),
                said("liked", film.opinion().liked() ? "yes" : ""),
                said("tags", film.opinion().tags()),
                said("seen", film.shelves().seenUndated() ? "yes" : ""),
                film.shelves().catalogued() ? "" : "reference",
                watchlist(film.shelves().watchlist()),
                said(
                        "copies",
                        film.shelves().copies().stream()
                                .map(c ->
                                        c.medium()
                                                + " "
                                                + c.edition()
                                                + " "
                                                + date(c.acquired())
                                                + " "
                                                + c.place()
                                                + " "
                                                + c.lentTo()
                                                + " "
                                                + c.note())
                                .map(text -> text.replaceAll(" +", " ").strip())
                                .toList()),
                said(
                        "credits",
                        incoming.credits().stream()
                                .map(c ->
                                        c.job()
                                                + " "
                                                + c.person().name()
                                                + (c.character().isEmpty()
                                                        ? ""
                                                        : " as " + c.character()))
                                .toList()),
                said(
                        "companies",
                        film.companies().stream()
                                .map(c -> c.role().code() + " " + c.company().name())
                                .toList()),
                said(
                        "releases",
                        film.releases().stream()
                                .map(r -> r.kind().code() + " " + date(r.date()))
                                .toList()),
                said(
                        "own",
                        incoming.customValues().stream()
                                .map(c -> c.field() + " (" + c.type().code() + ") " + c.value())
                                .toList()),
                said(
                        "links",
                        incoming.links().stream()
                                .map(l -> l.kind().code() + " " + l.url())
                                .toList()),
                said(
                        "pictures",
                        incoming.pictures().stream()
                                .map(p -> p.kind().code() + " " + p.name())
                                .toList()));
    }

    private void writing(IncomingWriting w) {
        line(
                "writing",
                w.source(),
                w.film() == IncomingWriting.NONE ? "" : about(w.film()),
                w.writing().kind().code(),
                w.writing().state().code(),
                said("title", w.writing().title()),
                said("published", date(w.writing().publishedOn())),
                said("planned", date(w.writing().planned())),
                said("at", w.writing().publishedAt()),
                said("slug", w.writing().slug()),
                said("spoilers", w.writing().spoilers() ? "yes" : ""),
                said("tags", w.writing().tags()),
                said("viewing", w.viewing() == IncomingWriting.NONE ? "" : "yes"),
                said(
                        "pictures",
                        w.pictures().stream()
                                .map(p ->
                                        String.join(
                                                " / ",
                                                p.name(),
                                                p.caption(),
                                                p.alt(),
                                                p.rights().credit()))
                                .toList()),
                w.writing().text());
    }

    private void nomination(IncomingNomination n) {
        line(
                n.nomination().result().code(),
                n.source(),
                batch.ceremonies().get(n.ceremony()).ceremony().name(),
                n.category(),
                said("canonical", n.canonical()),
                said(
                        "films",
                        n.films().stream()
                                .map(f ->
                                        about(f.film())
                                                + (f.detail().isEmpty() ? "" : " as " + f.detail()))
                                .toList()),
                said(
                        "nominees",
                        n.nominees().stream()
                                .map(p -> p.name() + " " + p.kind() + " " + p.ids())
                                .toList()),
                said("standing", n.nomination().standing().code()),
                said("detail", n.nomination().detail()),
                said("note", n.nomination().note()));
    }

    private static String viewing(Viewing v) {
        return List.of(
                        v.date() == null ? "no day" : v.date().iso(),
                        said("rating", rating(v.rating())),
                        v.rewatch() ? "again" : "",
                        said("place", v.place()),
                        said("tags", v.tags()),
                        said("note", v.note()))
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String watchlist(@Nullable Watchlisting place) {
        return place == null
                ? ""
                : ("to see since " + date(place.since()) + " " + place.why()).strip();
    }

    private static String rating(@Nullable Rating rating) {
        return rating == null ? "" : String.valueOf(rating.value());
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.iso();
    }

    private String about(int film) {
        return batch.films().get(film).title();
    }

    private static String said(String name, @Nullable Object value) {
        boolean nothing =
                value == null
                        || value.toString().isEmpty()
                        || value instanceof List<?> list && list.isEmpty();
        return nothing ? "" : name + " " + value;
    }

    private void line(String what, Source source, String... parts) {
        String place = source.file() + (source.row() == 0 ? "" : ":" + source.row());
        String column = source.column().isEmpty() ? "" : " [" + source.column() + "]";
        StringBuilder line = new StringBuilder(what + " " + place + column);
        for (String part : parts) {
            if (!part.isEmpty()) {
                line.append(" | ").append(part.replace("\n", "\\n"));
            }
        }
        lines.add(line.toString());
    }
}
