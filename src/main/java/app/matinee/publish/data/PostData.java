package app.matinee.publish.data;

import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.model.PartialDate;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that a template can say, as docs/templates.md lists it.
final class PostData {

    private static final int EXCERPT = 220;

    private final Said said;

    PostData(Said said) {
        this.said = said;
    }

    Map<String, Object> of(Sources from, PictureBook book, String author, LocalDate date) {
        Film film = from.film();
        book.add(from.pictures());
        from.ceremonyPictures().values().forEach(book::add);
        List<Placement> shown =
                from.pictures().stream().filter(p -> p.kind() != PlacementKind.POSTER).toList();
        PartialDate month =
                from.featured() == null
                        ? new PartialDate(date.toString().substring(0, 7))
                        : from.featured().month();
        LinkData links = new LinkData(said);
        return new Fields()
                .put(
                        "post",
                        new Fields()
                                .put("date", said.date(PartialDate.of(date)))
                                .put("month", said.date(month))
                                .put("author", author)
                                .put("facts_as_of", said.date(PartialDate.of(from.day())))
                                .put("note", from.featured() == null ? "" : from.featured().note())
                                .map())
                .put("film", film == null ? null : new FilmData(said).of(film))
                .put("draft", from.writing() == null ? null : draft(from.writing()))
                .put("pictures", shown.stream().map(book::data).toList())
                .put(
                        "poster",
                        from.pictures().stream()
                                .filter(p -> p.kind() == PlacementKind.POSTER && p.featured())
                                .findFirst()
                                .map(book::data)
                                .orElse(null))
                .put(
                        "awards",
                        film == null
                                ? null
                                : new AwardsData(said)
                                        .of(
                                                film.title(),
                                                from.honours(),
                                                from.ceremonyPictures(),
                                                book))
                .put(
                        "facts",
                        from.facts().stream()
                                .map(fact ->
                                        new Fields()
                                                .put("sentence", fact.sentence())
                                                .put("range", fact.range())
                                                .put("id", fact.id())
                                                .map())
                                .toList())
                .put("trailer", links.trailer(from.links()))
                .put("watch", links.watch(from.links()))
                .put("links", links.others(from.links()))
                .put("pieces", new PieceData(said).of(from))
                .put("viewings", from.viewings().stream().map(v -> viewing(v, from)).toList())
                .put("list", from.list() == null ? null : list(from.list(), from))
                .put("diary", from.month() == null ? null : diary(from))
                .map();
    }

    private Map<String, Object> draft(Writing writing) {
        return new Fields()
                .put("title", writing.title())
                .put("kind", said.texts().get("writing.kind." + writing.kind().code()))
                .markdown("text", OwnText.whole(writing.text()))
                .put("excerpt", OwnText.beginning(writing.text(), EXCERPT))
                .put("tags", writing.tags())
                .put("spoilers", writing.spoilers())
                .map();
    }

    private Map<String, Object> viewing(Viewing viewing, Sources from) {
        Film film = from.films().get(viewing.filmId());
        return new Fields()
                .put("date", said.date(viewing.date()))
                .put("title", film == null ? "" : film.title())
                .put("year", film == null ? null : year(film))
                .put("directors", film == null ? List.of() : film.directors())
                .put("place", viewing.place())
                .put("format", viewing.format())
                .put("rewatch", viewing.rewatch())
                .put("rating", said.outOfFive(viewing.rating()))
                .put("stars", said.stars(viewing.rating()))
                .markdown("note", OwnText.whole(viewing.note(), 4))
                .map();
    }

    private static @Nullable String year(Film film) {
        Integer year = film.facts().year();
        return year == null ? null : year.toString();
    }

    private Map<String, Object> list(FilmList list, Sources from) {
        List<Object> items = new ArrayList<>();
        for (ListItem item : list.items()) {
            Film film = from.films().get(item.filmId());
            if (film != null) {
                items.add(item(item, film, items.size() + 1));
            }
        }
        return new Fields()
                .put("name", list.name())
                .put("ranked", list.ranked())
                .markdown("description", OwnText.whole(list.description()))
                .put("excerpt", OwnText.beginning(list.description(), EXCERPT))
                .put("tags", list.tags())
                .put("items", items)
                .map();
    }

    private Map<String, Object> item(ListItem item, Film film, int rank) {
        return new Fields()
                .put("rank", rank)
                .put("title", film.title())
                .put("year", year(film))
                .put("directors", film.directors())
                .put("stars", said.stars(film.opinion().rating()))
                .put("rating", said.outOfFive(film.opinion().rating()))
                .markdown("note", OwnText.whole(item.note(), 4))
                .map();
    }

    private Map<String, Object> diary(Sources from) {
        List<Viewing> seen = from.viewings();
        long rewatched = seen.stream().filter(Viewing::rewatch).count();
        int minutes =
                seen.stream()
                        .map(v -> from.films().get(v.filmId()))
                        .filter(Objects::nonNull)
                        .map(film -> film.facts().minutes())
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum();
        return new Fields()
                .put("month", said.date(new PartialDate(String.valueOf(from.month()))))
                .put("viewings", seen.stream().map(v -> viewing(v, from)).toList())
                .put("films", from.films().size())
                .put("rewatches", rewatched)
                .put("hours", said.hours(minutes == 0 ? null : minutes))
                .put(
                        "summary",
                        seen.size() == 1 && rewatched == 1
                                ? said.texts().get("publish.diary.again")
                                : said.texts().get("publish.diary.summary", seen.size(), rewatched))
                .map();
    }
}
