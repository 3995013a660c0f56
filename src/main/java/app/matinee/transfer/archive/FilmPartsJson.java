package app.matinee.transfer.archive;

import app.matinee.model.CompanyCredit;
import app.matinee.model.CompanyRef;
import app.matinee.model.CompanyRole;
import app.matinee.model.Copy;
import app.matinee.model.Credit;
import app.matinee.model.CustomValue;
import app.matinee.model.Department;
import app.matinee.model.Film;
import app.matinee.model.PersonRef;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.model.Shelves;
import app.matinee.model.Watchlisting;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a film of `films.json` holds in lists: shelves and copies, credits, companies, releases,
/// custom values.
final class FilmPartsJson {

    private FilmPartsJson() {}

    static void write(Film film, Pointers pointers, JsonOut out) {
        Shelves shelves = film.shelves();
        out.flag("catalogued", shelves.catalogued(), true);
        Watchlisting watchlist = shelves.watchlist();
        if (watchlist != null) {
            out.object(
                    "watchlist",
                    new JsonOut()
                            .date("since", watchlist.since())
                            .text("why", watchlist.why())
                            .number("priority", watchlist.priority(), 0));
        }
        out.flag("seenUndated", shelves.seenUndated())
                .objects("copies", shelves.copies(), FilmPartsJson::copy)
                .objects("credits", film.credits(), (c, each) -> credit(c, pointers, each))
                .objects("companies", film.companies(), (c, each) -> company(c, pointers, each))
                .objects("releases", film.releases(), (r, each) -> release(r, pointers, each))
                .externalIds(film.externalIds());
        record Value(String field, String value) {}
        List<Value> values =
                film.customValues().stream()
                        .map(v -> new Value(field(pointers, v), v.value()))
                        .sorted(Comparator.comparing(Value::field))
                        .toList();
        out.objects(
                "customValues",
                values,
                (v, each) -> each.must("field", v.field()).must("value", v.value()));
    }

    private static String field(Pointers pointers, CustomValue value) {
        UUID uuid = pointers.find(Kind.CUSTOM_FIELD, value.fieldId());
        return uuid == null ? "" : uuid.toString();
    }

    static Shelves shelves(JsonIn in) throws ArchiveRefused {
        return new Shelves(
                in.flag("catalogued", true),
                watchlist(in.object("watchlist")),
                in.objects("copies", FilmPartsJson::copy),
                in.flag("seenUndated"));
    }

    private static @Nullable Watchlisting watchlist(@Nullable JsonIn in) throws ArchiveRefused {
        return in == null
                ? null
                : in.end(
                        new Watchlisting(
                                in.date("since"), in.text("why"), in.number("priority", 0)));
    }

    private static Copy copy(JsonIn in) throws ArchiveRefused {
        return in.end(
                new Copy(
                        0,
                        in.text("medium"),
                        in.text("edition"),
                        in.text("place"),
                        in.money("price"),
                        in.text("barcode"),
                        in.date("acquired"),
                        in.text("lentTo"),
                        in.date("lentSince"),
                        in.text("note")));
    }

    private static void copy(Copy copy, JsonOut out) {
        out.text("medium", copy.medium())
                .text("edition", copy.edition())
                .text("place", copy.place())
                .money("price", copy.price())
                .text("barcode", copy.barcode())
                .date("acquired", copy.acquired())
                .text("lentTo", copy.lentTo())
                .date("lentSince", copy.lentSince())
                .text("note", copy.note());
    }

    static List<Credit> credits(JsonIn in, Keys keys) throws ArchiveRefused {
        return in.objects(
                "credits",
                credit -> {
                    long person = keys.must(credit, "person", Kind.PERSON);
                    return credit.end(
                            new Credit(
                                    0,
                                    new PersonRef(person, keys.personName(person)),
                                    credit.text("nameAs"),
                                    credit.word("department", Department.class, Department.CAST),
                                    credit.text("job", Credit.ACTOR),
                                    credit.text("character")));
                });
    }

    private static void credit(Credit credit, Pointers pointers, JsonOut out) {
        out.uuid("person", pointers.find(Kind.PERSON, credit.person().id()))
                .text("nameAs", credit.nameAs())
                .word("department", credit.department(), Department.CAST)
                .text("job", credit.job(), Credit.ACTOR)
                .text("character", credit.character());
    }

    static List<CompanyCredit> companies(JsonIn in, Keys keys) throws ArchiveRefused {
        return in.objects(
                "companies",
                each -> {
                    long company = keys.must(each, "company", Kind.COMPANY);
                    return each.end(
                            new CompanyCredit(
                                    0,
                                    new CompanyRef(company, keys.companyName(company)),
                                    each.word(
                                            "role", CompanyRole.class, CompanyRole.PRODUCTION)));
                });
    }

    private static void company(CompanyCredit credit, Pointers pointers, JsonOut out) {
        out.uuid("company", pointers.find(Kind.COMPANY, credit.company().id()))
                .word("role", credit.role(), CompanyRole.PRODUCTION);
    }

    static List<Release> releases(JsonIn in, Keys keys) throws ArchiveRefused {
        return in.objects(
                "releases",
                each -> {
                    Long by = keys.find(each, "distributor", Kind.COMPANY);
                    return each.end(
                            new Release(
                                    0,
                                    each.date("date"),
                                    each.text("country"),
                                    each.word("kind", ReleaseKind.class, ReleaseKind.THEATRICAL),
                                    each.text("place"),
                                    by == null ? null : new CompanyRef(by, keys.companyName(by)),
                                    each.text("note")));
                });
    }

    private static void release(Release release, Pointers pointers, JsonOut out) {
        CompanyRef by = release.distributor();
        out.date("date", release.date())
                .text("country", release.country())
                .word("kind", release.kind(), ReleaseKind.THEATRICAL)
                .text("place", release.place())
                .uuid("distributor", by == null ? null : pointers.find(Kind.COMPANY, by.id()))
                .text("note", release.note());
    }

    static List<CustomValue> customValues(JsonIn in, Keys keys) throws ArchiveRefused {
        Set<Long> seen = new HashSet<>();
        return in.objects(
                "customValues",
                each -> {
                    long field = keys.must(each, "field", Kind.CUSTOM_FIELD);
                    if (!seen.add(field)) {
                        throw each.twice("field");
                    }
                    return each.end(new CustomValue(field, each.mustText("value")));
                });
    }
}
