package app.matinee.transfer.kodi;

import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingCustomValue;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingPerson;
import app.matinee.incoming.Source;
import app.matinee.model.CompanyCredit;
import app.matinee.model.CompanyRef;
import app.matinee.model.CompanyRole;
import app.matinee.model.Copy;
import app.matinee.model.CustomType;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.FilmTexts;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.model.Shelves;
import app.matinee.model.Titles;
import app.matinee.transfer.reading.Markup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The film of a `movie` element.
final class KodiFilm {

    private static final int PER_POINT = 10;
    private static final int HIGHEST = 10;
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern YOUTUBE =
            Pattern.compile("(?:videoid|video_id|[?&]v)=([\\w-]{5,20})");

    private final Markup movie;

    private KodiFilm(Markup movie) {
        this.movie = movie;
    }

    static IncomingFilm of(Source source, Markup movie, boolean owned) {
        return new KodiFilm(movie).read(source, owned);
    }

    private IncomingFilm read(Source source, boolean owned) {
        List<String> genres = words("genre");
        PartialDate premiered = PartialDate.parse(movie.textOf("premiered")).orElse(null);
        Film film =
                Film.titled(titles().title())
                        .withTitles(titles())
                        .withKind(kind(genres))
                        .withFacts(
                                FilmFacts.NONE
                                        .withYear(year(premiered))
                                        .withMinutes(number("runtime"))
                                        .withCountries(words("country"))
                                        .withGenres(genres))
                        .withTexts(new FilmTexts(synopsis(), movie.textOf("user_note")))
                        .withExternalIds(ids())
                        .withCompanies(companies())
                        .withReleases(releases(premiered));
        Rating rating = rating();
        film =
                film.withOpinion(film.opinion().withRating(rating).withTags(movie.textsOf("tag")))
                        .withShelves(
                                Shelves.LIBRARY
                                        .withSeenUndated(
                                                rating != null || KodiPlays.of(movie).isSeen())
                                        .withCopies(owned ? List.of(copy()) : List.of()));
        return IncomingFilm.of(source, film)
                .withCredits(credits())
                .withCustomValues(others())
                .withLinks(trailers());
    }

    private Titles titles() {
        String title = movie.textOf("title");
        String original = movie.textOf("originaltitle");
        return Titles.of(title.isEmpty() ? original : title)
                .withOriginal(original.equals(title) || title.isEmpty() ? "" : original)
                .withSort(movie.textOf("sorttitle"))
                .withTagline(movie.textOf("tagline"));
    }

    private static FilmKind kind(List<String> genres) {
        if (genres.stream().anyMatch(genre -> genre.equalsIgnoreCase("short"))) {
            return FilmKind.SHORT;
        }
        if (genres.stream().anyMatch(genre -> genre.equalsIgnoreCase("tv movie"))) {
            return FilmKind.TV_FILM;
        }
        return genres.stream().anyMatch(genre -> genre.equalsIgnoreCase("documentary"))
                ? FilmKind.DOCUMENTARY
                : FilmKind.FEATURE;
    }

    private @Nullable Integer year(@Nullable PartialDate premiered) {
        String year = movie.textOf("year");
        if (year.matches("(?:18|19|20|21)\\d\\d")) {
            return Integer.valueOf(year);
        }
        return premiered == null ? null : Integer.valueOf(premiered.year());
    }

    private @Nullable Integer number(String element) {
        Matcher digits = FIRST_NUMBER.matcher(movie.textOf(element));
        int number = digits.find() ? Integer.parseInt(digits.group()) : 0;
        return number == 0 ? null : number;
    }

    private String synopsis() {
        String plot = movie.textOf("plot");
        return plot.isEmpty() ? movie.textOf("outline") : plot;
    }

    /// 0 says that there is none.
    private @Nullable Rating rating() {
        String points = movie.textOf("userrating").replaceFirst("\\.0+$", "");
        boolean rated = points.matches("\\d{1,2}");
        int number = rated ? Integer.parseInt(points) : 0;
        return number < 1 || number > HIGHEST ? null : new Rating(number * PER_POINT);
    }

    /// Of several of one catalogue the first counts; older files have a bare number of IMDb.
    private List<ExternalId> ids() {
        List<ExternalId> ids = new ArrayList<>();
        movie.all("uniqueid").forEach(id -> add(ids, id.attribute("type"), id.text()));
        add(ids, "imdb", movie.textOf("id"));
        add(ids, "imdb", movie.textOf("imdbid"));
        add(ids, "tmdb", movie.textOf("tmdbid"));
        ids.sort(Comparator.comparing(ExternalId::scheme));
        return ids;
    }

    private static void add(List<ExternalId> ids, String type, String value) {
        boolean known =
                (type.equals(ExternalId.IMDB) && value.matches("tt\\d{7,10}"))
                        || (type.equals(ExternalId.TMDB) && value.matches("[1-9]\\d{0,9}"));
        if (known && ids.stream().noneMatch(id -> id.scheme().equals(type))) {
            ids.add(new ExternalId(type, value));
        }
    }

    private List<CompanyCredit> companies() {
        return words("studio").stream()
                .map(name -> new CompanyCredit(0, new CompanyRef(0, name), CompanyRole.PRODUCTION))
                .toList();
    }

    private static List<Release> releases(@Nullable PartialDate premiered) {
        return premiered == null
                ? List.of()
                : List.of(new Release(0, premiered, "", ReleaseKind.PREMIERE, "", null, ""));
    }

    private Copy copy() {
        // "FINAL_CUT"
        String edition = movie.textOf("edition").replace('_', ' ').toLowerCase(Locale.ROOT);
        boolean named = !edition.isEmpty() && !edition.equals("none");
        return new Copy(0, "File", named ? edition : "", "", null, "", null, "", null, "");
    }

    private List<IncomingCredit> credits() {
        List<IncomingCredit> credits = new ArrayList<>();
        words("director").forEach(name -> credits.add(IncomingCredit.director(named(name))));
        words("credits").forEach(name -> credits.add(IncomingCredit.writer(named(name))));
        movie.all("actor")
                .filter(actor -> !actor.textOf("name").isEmpty())
                .forEach(actor ->
                        credits.add(
                                IncomingCredit.actor(
                                        named(actor.textOf("name")), actor.textOf("role"))));
        return credits;
    }

    private static IncomingPerson named(String name) {
        return IncomingPerson.named(name);
    }

    private List<IncomingCustomValue> others() {
        List<IncomingCustomValue> others = new ArrayList<>();
        String set =
                movie.first("set")
                        .map(of -> of.textOf("name").isEmpty() ? of.text() : of.textOf("name"))
                        .orElse("");
        custom(others, "Collection", set);
        String mpaa = movie.textOf("mpaa");
        custom(others, "Certificate", mpaa.isEmpty() ? movie.textOf("certification") : mpaa);
        return others;
    }

    private static void custom(List<IncomingCustomValue> others, String field, String value) {
        if (!value.isEmpty()) {
            others.add(new IncomingCustomValue(field, CustomType.TEXT, List.of(), value));
        }
    }

    /// Kodi names films at YouTube by a plugin of its own.
    private List<Link> trailers() {
        String trailer = movie.textOf("trailer");
        Matcher key = YOUTUBE.matcher(trailer);
        String url =
                trailer.contains("youtube") && key.find()
                        ? "https://www.youtube.com/watch?v=" + key.group(1)
                        : trailer;
        return url.matches("https?://\\S{3,2000}")
                ? List.of(Link.of(0, LinkKind.TRAILER, url, ""))
                : List.of();
    }

    /// The words of all elements of a name, also where one holds several: "Drama / Thriller".
    private List<String> words(String element) {
        return movie.textsOf(element).stream()
                .flatMap(text -> Arrays.stream(text.split(" / ")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
