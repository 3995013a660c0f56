package app.matinee.cli;

import app.matinee.library.FilmDossier;
import app.matinee.model.Copy;
import app.matinee.model.Credit;
import app.matinee.model.CustomField;
import app.matinee.model.CustomValue;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Link;
import app.matinee.model.Placement;
import app.matinee.model.Release;
import app.matinee.model.Shelf;
import app.matinee.model.Shelves;
import app.matinee.model.Titles;
import app.matinee.model.Viewing;
import app.matinee.model.Watchlisting;
import app.matinee.model.Writing;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A film with all that hangs on it, as docs/command-line.md describes it.
final class FilmAsJson {

    private final FilmDossier dossier;
    private final List<CustomField> fields;

    FilmAsJson(FilmDossier dossier, List<CustomField> fields) {
        this.dossier = dossier;
        this.fields = fields;
    }

    ObjectNode node() {
        Film film = dossier.film();
        JsonFields out =
                new JsonFields()
                        .number("id", film.id())
                        .text("uuid", film.uuid().toString())
                        .word("kind", film.kind());
        titles(film.titles(), out);
        facts(film.facts(), out);
        out.text("synopsis", film.texts().synopsis())
                .text("background", film.texts().background())
                .words("directors", film.directors())
                .rating(film.opinion().rating())
                .flag("liked", film.opinion().liked())
                .words("tags", film.opinion().tags());
        shelves(film.shelves(), out);
        return out.objects("credits", film.credits(), FilmAsJson::credit)
                .objects(
                        "companies",
                        film.companies(),
                        each ->
                                new JsonFields()
                                        .text("name", each.company().name())
                                        .word("role", each.role()))
                .objects("releases", film.releases(), FilmAsJson::release)
                .identifiers(film.externalIds())
                .json("customValues", customValues())
                .number("posterSeed", film.posterSeed())
                .objects("honours", dossier.honours(), HonourAsJson::fields)
                .objects("links", dossier.links(), FilmAsJson::link)
                .objects("pictures", dossier.pictures(), FilmAsJson::picture)
                .objects("viewings", dossier.viewings(), FilmAsJson::viewing)
                .objects("writings", dossier.writings(), FilmAsJson::writing)
                .node();
    }

    private static void titles(Titles titles, JsonFields out) {
        out.text("title", titles.title())
                .text("originalTitle", titles.original())
                .text("sortTitle", titles.sort())
                .objects(
                        "alternativeTitles",
                        titles.alternatives(),
                        each ->
                                new JsonFields()
                                        .text("title", each.title())
                                        .text("language", each.language()))
                .text("tagline", titles.tagline());
    }

    private static void facts(FilmFacts facts, JsonFields out) {
        out.number("year", facts.year())
                .number("minutes", facts.minutes())
                .words("countries", facts.countries())
                .words("languages", facts.languages())
                .words("genres", facts.genres())
                .money("budget", facts.budget())
                .money("gross", facts.gross());
    }

    private void shelves(Shelves shelves, JsonFields out) {
        Watchlisting watchlist = shelves.watchlist();
        out.words("shelves", dossier.shelves().stream().map(Shelf::code).toList());
        if (watchlist == null) {
            out.nothing("watchlist");
        } else {
            out.object(
                    "watchlist",
                    new JsonFields()
                            .date("since", watchlist.since())
                            .text("why", watchlist.why())
                            .number("priority", watchlist.priority()));
        }
        out.flag("seenUndated", shelves.seenUndated())
                .objects("copies", shelves.copies(), FilmAsJson::copy);
    }

    private static JsonFields copy(Copy copy) {
        return new JsonFields()
                .text("medium", copy.medium())
                .text("edition", copy.edition())
                .text("place", copy.place())
                .money("price", copy.price())
                .text("barcode", copy.barcode())
                .date("acquired", copy.acquired())
                .text("lentTo", copy.lentTo())
                .date("lentSince", copy.lentSince())
                .text("note", copy.note());
    }

    private static JsonFields credit(Credit credit) {
        return new JsonFields()
                .word("department", credit.department())
                .text("job", credit.job())
                .text("name", credit.shownName())
                .text("person", credit.person().name())
                .number("personId", credit.person().id())
                .text("character", credit.character());
    }

    private static JsonFields release(Release release) {
        return new JsonFields()
                .date("date", release.date())
                .text("country", release.country())
                .word("kind", release.kind())
                .text("place", release.place())
                .text(
                        "distributor",
                        release.distributor() == null ? "" : release.distributor().name())
                .text("note", release.note());
    }

    /// By the field's name; a field whose name another one has taken is told apart by its key.
    private ObjectNode customValues() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (CustomField field : fields) {
            for (CustomValue value : dossier.film().customValues()) {
                if (value.fieldId() == field.id()) {
                    boolean taken = values.has(field.name());
                    values.put(
                            taken ? field.name() + " (" + field.id() + ")" : field.name(),
                            value.value());
                }
            }
        }
        return values;
    }

    private static JsonFields link(Link link) {
        return new JsonFields()
                .text("uuid", link.uuid().toString())
                .word("kind", link.kind())
                .text("url", link.url())
                .text("title", link.title())
                .text("language", link.language())
                .text("site", link.site())
                .text("country", link.country())
                .text("terms", link.terms())
                .flag("official", link.official())
                .date("checked", link.checked());
    }

    private static JsonFields picture(Placement placement) {
        return new JsonFields()
                .text("uuid", placement.picture().uuid().toString())
                .word("kind", placement.kind())
                .text("caption", placement.caption())
                .text("alt", placement.alt())
                .flag("featured", placement.featured())
                .text("credit", placement.picture().credit())
                .text("licence", placement.picture().licence())
                .text("source", placement.picture().source())
                .text("hash", placement.picture().hash())
                .text("mediaType", placement.picture().mediaType())
                .number("width", placement.picture().width())
                .number("height", placement.picture().height())
                .text("fileName", placement.picture().fileName());
    }

    private static JsonFields viewing(Viewing viewing) {
        return new JsonFields()
                .number("id", viewing.id())
                .text("uuid", viewing.uuid().toString())
                .date("date", viewing.date())
                .text("place", viewing.place())
                .text("format", viewing.format())
                .text("company", viewing.company())
                .flag("rewatch", viewing.rewatch())
                .word("completion", viewing.completion())
                .number("stoppedAt", viewing.stoppedAt())
                .rating(viewing.rating())
                .text("note", viewing.note())
                .words("tags", viewing.tags());
    }

    private static JsonFields writing(Writing writing) {
        return new JsonFields()
                .number("id", writing.id())
                .text("uuid", writing.uuid().toString())
                .word("kind", writing.kind())
                .text("title", writing.title())
                .text("text", writing.text())
                .word("state", writing.state())
                .text("slug", writing.slug())
                .flag("spoilers", writing.spoilers())
                .words("tags", writing.tags())
                .date("planned", writing.planned())
                .date("publishedOn", writing.publishedOn())
                .text("publishedAt", writing.publishedAt())
                .key("viewingId", writing.viewingId());
    }
}
