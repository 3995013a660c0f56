package app.matinee.store;

import app.matinee.model.Company;
import app.matinee.model.CompanyCredit;
import app.matinee.model.CompanyRef;
import app.matinee.model.Copy;
import app.matinee.model.Credit;
import app.matinee.model.CustomField;
import app.matinee.model.CustomValue;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Link;
import app.matinee.model.Person;
import app.matinee.model.Release;
import app.matinee.model.Shelves;
import app.matinee.model.TextFold;
import app.matinee.model.Titles;
import app.matinee.model.Watchlisting;
import java.time.Instant;
import java.util.List;

/// New people, companies, custom fields, films and links in great number; each method gives the
/// key.
public final class BulkFilms {

    private final Bulk bulk;

    BulkFilms(Bulk bulk) {
        this.bulk = bulk;
    }

    public long person(Person person, Instant changed) {
        long id =
                bulk.table(
                                "person",
                                "uuid",
                                "changed",
                                "name",
                                "sort_name",
                                "other_names",
                                "born",
                                "died",
                                "note",
                                "folded")
                        .insert(
                                Uuids.write(person.uuid()),
                                changed.toEpochMilli(),
                                person.name(),
                                person.sortName(),
                                Words.write(person.otherNames()),
                                Columns.text(person.born()),
                                Columns.text(person.died()),
                                person.note(),
                                TextFold.fold(person.name()));
        BulkTable identifiers = bulk.table("person_identifier", "person", "scheme", "value");
        person.externalIds().forEach(x -> identifiers.insert(id, x.scheme(), x.value()));
        return id;
    }

    public long company(Company company, Instant changed) {
        return bulk.table("company", "uuid", "changed", "name", "folded")
                .insert(
                        Uuids.write(company.uuid()),
                        changed.toEpochMilli(),
                        company.name(),
                        TextFold.fold(company.name()));
    }

    /// @param position its place among the fields, from 0
    public long customField(CustomField field, int position, Instant changed) {
        return bulk.table("custom_field", "uuid", "changed", "name", "type", "choices", "position")
                .insert(
                        Uuids.write(field.uuid()),
                        changed.toEpochMilli(),
                        field.name(),
                        field.type().code(),
                        Words.write(field.choices()),
                        position);
    }

    /// A film with what travels inside it; the people and companies it points at must be there.
    public long film(Film film, Instant added, Instant changed) {
        Titles titles = film.titles();
        FilmFacts facts = film.facts();
        Shelves shelves = film.shelves();
        Watchlisting watchlist = shelves.watchlist();
        String sorted = titles.sort().isEmpty() ? titles.title() : titles.sort();
        long id =
                bulk.table(
                                "film",
                                "uuid",
                                "added",
                                "changed",
                                "kind",
                                "title",
                                "original_title",
                                "sort_title",
                                "alternative_titles",
                                "tagline",
                                "year",
                                "minutes",
                                "countries",
                                "languages",
                                "genres",
                                "synopsis",
                                "background",
                                "budget",
                                "budget_currency",
                                "gross",
                                "gross_currency",
                                "rating",
                                "liked",
                                "tags",
                                "catalogued",
                                "on_watchlist",
                                "watchlist_since",
                                "watchlist_why",
                                "watchlist_priority",
                                "seen_undated",
                                "poster_seed",
                                "sort_key",
                                "folded")
                        .insert(
                                Uuids.write(film.uuid()),
                                added.toEpochMilli(),
                                changed.toEpochMilli(),
                                film.kind().code(),
                                titles.title(),
                                titles.original(),
                                titles.sort(),
                                FilmStore.alternatives(titles),
                                titles.tagline(),
                                facts.year(),
                                facts.minutes(),
                                Words.write(facts.countries()),
                                Words.write(facts.languages()),
                                Words.write(facts.genres()),
                                film.texts().synopsis(),
                                film.texts().background(),
                                Columns.amount(facts.budget()),
                                Columns.currency(facts.budget()),
                                Columns.amount(facts.gross()),
                                Columns.currency(facts.gross()),
                                Columns.number(film.opinion().rating()),
                                film.opinion().liked(),
                                Words.write(film.opinion().tags()),
                                shelves.catalogued(),
                                watchlist != null,
                                watchlist == null ? null : Columns.text(watchlist.since()),
                                watchlist == null ? "" : watchlist.why(),
                                watchlist == null ? 0 : watchlist.priority(),
                                shelves.seenUndated(),
                                film.posterSeed(),
                                TextFold.sortKey(sorted),
                                FilmStore.foldedTitles(titles));
        credits(id, film.credits());
        companies(id, film.companies());
        releases(id, film.releases());
        copies(id, shelves.copies());
        for (ExternalId x : film.externalIds()) {
            bulk.table("film_identifier", "film", "scheme", "value")
                    .insert(id, x.scheme(), x.value());
        }
        for (CustomValue x : film.customValues()) {
            bulk.table("custom_value", "film", "field", "value").insert(id, x.fieldId(), x.value());
        }
        return id;
    }

    /// @param position its place among the film's links, from 0
    public long link(Link link, long film, int position, Instant changed) {
        return bulk.table(
                        "link",
                        "uuid",
                        "changed",
                        "film",
                        "kind",
                        "url",
                        "title",
                        "language",
                        "site",
                        "country",
                        "terms",
                        "official",
                        "checked",
                        "position")
                .insert(
                        Uuids.write(link.uuid()),
                        changed.toEpochMilli(),
                        film,
                        link.kind().code(),
                        link.url(),
                        link.title(),
                        link.language(),
                        link.site(),
                        link.country(),
                        link.terms(),
                        link.official(),
                        Columns.text(link.checked()),
                        position);
    }

    private void credits(long film, List<Credit> credits) {
        int position = 0;
        for (Credit x : credits) {
            bulk.table(
                            "credit",
                            "film",
                            "person",
                            "name_as",
                            "department",
                            "job",
                            "character",
                            "position")
                    .insert(
                            film,
                            x.person().id(),
                            x.nameAs(),
                            x.department().code(),
                            x.job(),
                            x.character(),
                            position++);
        }
    }

    private void companies(long film, List<CompanyCredit> companies) {
        int position = 0;
        for (CompanyCredit x : companies) {
            bulk.table("film_company", "film", "company", "role", "position")
                    .insert(film, x.company().id(), x.role().code(), position++);
        }
    }

    private void releases(long film, List<Release> releases) {
        int position = 0;
        for (Release x : releases) {
            CompanyRef by = x.distributor();
            bulk.table(
                            "release",
                            "film",
                            "date",
                            "country",
                            "kind",
                            "place",
                            "distributor",
                            "note",
                            "position")
                    .insert(
                            film,
                            Columns.text(x.date()),
                            x.country(),
                            x.kind().code(),
                            x.place(),
                            by == null ? null : by.id(),
                            x.note(),
                            position++);
        }
    }

    private void copies(long film, List<Copy> copies) {
        int position = 0;
        for (Copy x : copies) {
            bulk.table(
                            "copy",
                            "film",
                            "medium",
                            "edition",
                            "place",
                            "price",
                            "currency",
                            "barcode",
                            "acquired",
                            "lent_to",
                            "lent_since",
                            "note",
                            "position")
                    .insert(
                            film,
                            x.medium(),
                            x.edition(),
                            x.place(),
                            Columns.amount(x.price()),
                            Columns.currency(x.price()),
                            x.barcode(),
                            Columns.text(x.acquired()),
                            x.lentTo(),
                            Columns.text(x.lentSince()),
                            x.note(),
                            position++);
        }
    }
}
