package app.matinee.transfer.tellico;

import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingCustomValue;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingPerson;
import app.matinee.incoming.Source;
import app.matinee.markdown.MarkdownText;
import app.matinee.model.AlternativeTitle;
import app.matinee.model.CompanyCredit;
import app.matinee.model.CompanyRef;
import app.matinee.model.CompanyRole;
import app.matinee.model.Copy;
import app.matinee.model.Department;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.FilmTexts;
import app.matinee.model.Rating;
import app.matinee.model.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The film that an entry is. What has no place of its own goes into fields of the owner's own.
final class TellicoFilm {

    private static final Pattern IMDB = Pattern.compile("\\btt\\d{7,10}\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:18|19|20|21)\\d\\d\\b");
    private static final int LONGEST_TITLE = 1000;

    /// Fields that have a place of their own, and those that say nothing of a film.
    private static final Set<String> PLACED =
            Set.of(
                    "title",
                    "origtitle",
                    "alttitle",
                    "year",
                    "genre",
                    "nationality",
                    "language",
                    "running-time",
                    "director",
                    "writer",
                    "producer",
                    "composer",
                    "cast",
                    "studio",
                    "plot",
                    "rating",
                    "comments",
                    "keyword",
                    "imdb",
                    "medium",
                    "pur_date",
                    "cover",
                    "id",
                    "cdate",
                    "mdate",
                    "tmdb-id",
                    "tmdb");

    private final Map<String, TellicoField> fields;
    private final TellicoValues values;

    private TellicoFilm(Map<String, TellicoField> fields, TellicoValues values) {
        this.fields = fields;
        this.values = values;
    }

    static IncomingFilm of(Source source, Map<String, TellicoField> fields, TellicoValues values) {
        return new TellicoFilm(fields, values).read(source);
    }

    private IncomingFilm read(Source source) {
        List<String> genres = values.all("genre");
        Film film =
                Film.titled(values.first("title"))
                        .withKind(kind(genres))
                        .withTitles(titles())
                        .withFacts(
                                FilmFacts.NONE
                                        .withYear(year())
                                        .withMinutes(minutes())
                                        .withCountries(values.all("nationality"))
                                        .withLanguages(values.all("language"))
                                        .withGenres(genres))
                        .withTexts(
                                new FilmTexts(
                                        MarkdownText.ofHtml(values.first("plot")),
                                        MarkdownText.ofHtml(values.first("comments"))))
                        .withExternalIds(ids())
                        .withCompanies(companies());
        film = film.withOpinion(film.opinion().withTags(values.all("keyword")));
        Rating rating = rating();
        film =
                film.withOpinion(film.opinion().withRating(rating))
                        .withShelves(
                                film.shelves()
                                        .withSeenUndated(rating != null)
                                        .withCopies(copies()));
        return IncomingFilm.of(source, film).withCredits(credits()).withCustomValues(others());
    }

    private Titles titles() {
        String title = values.first("title");
        String original = values.first("origtitle");
        return Titles.of(title)
                .withOriginal(original.equals(title) ? "" : original)
                .withAlternatives(
                        values.all("alttitle").stream()
                                .filter(other -> other.length() <= LONGEST_TITLE)
                                .map(other -> new AlternativeTitle(other, ""))
                                .toList());
    }

    private static FilmKind kind(List<String> genres) {
        if (genres.stream().anyMatch(genre -> genre.equalsIgnoreCase("short"))) {
            return FilmKind.SHORT;
        }
        return genres.stream().anyMatch(genre -> genre.equalsIgnoreCase("documentary"))
                ? FilmKind.DOCUMENTARY
                : FilmKind.FEATURE;
    }

    private @Nullable Integer year() {
        Matcher year = YEAR.matcher(values.first("year"));
        return year.find() ? Integer.valueOf(year.group()) : null;
    }

    private @Nullable Integer minutes() {
        return TellicoField.number(values.first("running-time"))
                .filter(minutes -> minutes > 0)
                .orElse(null);
    }

    private @Nullable Rating rating() {
        TellicoField field = fields.getOrDefault("rating", TellicoField.undeclared("rating"));
        return TellicoField.number(values.first("rating"))
                .filter(stars -> stars >= 1 && stars <= field.highest())
                .map(stars -> new Rating(Math.round((float) stars * Rating.MAX / field.highest())))
                .orElse(null);
    }

    private List<ExternalId> ids() {
        List<ExternalId> ids = new ArrayList<>();
        Matcher imdb = IMDB.matcher(values.first("imdb"));
        if (imdb.find()) {
            ids.add(new ExternalId(ExternalId.IMDB, imdb.group()));
        }
        String tmdb = values.first("tmdb-id");
        if (tmdb.matches("[1-9]\\d{0,9}")) {
            ids.add(new ExternalId(ExternalId.TMDB, tmdb));
        }
        return ids;
    }

    private List<CompanyCredit> companies() {
        return values.all("studio").stream()
                .map(name -> new CompanyCredit(0, new CompanyRef(0, name), CompanyRole.PRODUCTION))
                .toList();
    }

    private List<Copy> copies() {
        String medium = values.first("medium");
        var bought = values.date("pur_date").orElse(null);
        return medium.isEmpty() && bought == null
                ? List.of()
                : List.of(new Copy(0, medium, "", "", null, "", bought, "", null, ""));
    }

    private List<IncomingCredit> credits() {
        List<IncomingCredit> credits = new ArrayList<>();
        values.all("director").forEach(name -> credits.add(IncomingCredit.director(named(name))));
        values.all("writer").forEach(name -> credits.add(IncomingCredit.writer(named(name))));
        values.rows("cast")
                .forEach(row ->
                        credits.add(
                                IncomingCredit.actor(
                                        named(row.getFirst()), row.size() > 1 ? row.get(1) : "")));
        crew(credits, "producer", Department.PRODUCTION, "Producer");
        crew(credits, "composer", Department.MUSIC, "Composer");
        return credits;
    }

    private void crew(List<IncomingCredit> credits, String field, Department part, String job) {
        values.all(field)
                .forEach(name -> credits.add(new IncomingCredit(named(name), "", part, job, "")));
    }

    private static IncomingPerson named(String name) {
        return IncomingPerson.named(name);
    }

    private List<IncomingCustomValue> others() {
        return fields.values().stream()
                .filter(field -> !PLACED.contains(field.name()) && !field.isImage())
                .flatMap(field -> field.custom(values).stream())
                .toList();
    }
}
