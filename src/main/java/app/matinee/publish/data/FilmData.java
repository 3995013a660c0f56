package app.matinee.publish.data;

import app.matinee.model.CompanyRef;
import app.matinee.model.CompanyRole;
import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A film as `film` of a template.
final class FilmData {

    private static final int STORY = 160;

    private final Said said;

    FilmData(Said said) {
        this.said = said;
    }

    Map<String, Object> of(Film film) {
        FilmFacts facts = film.facts();
        return new Fields()
                .put("title", film.title())
                .put("originalTitle", film.titles().original())
                .put("tagline", film.titles().tagline())
                .put("year", facts.year() == null ? null : facts.year().toString())
                .put("kind", said.texts().get("film.kind." + film.kind().code()))
                .put("countries", facts.countries())
                .put("country", facts.countries().isEmpty() ? "" : facts.countries().getFirst())
                .put("languages", facts.languages())
                .put("genres", facts.genres())
                .put("minutes", facts.minutes())
                .put("runningTime", said.hours(facts.minutes()))
                .put("budget", said.money(facts.budget()))
                .put("gross", said.money(facts.gross()))
                .put("story", OwnText.beginning(film.texts().synopsis(), STORY))
                .markdown("synopsis", OwnText.whole(film.texts().synopsis()))
                .markdown("background", OwnText.whole(film.texts().background()))
                .put("sections", OwnText.sections(film.texts().background()))
                .put("rating", said.outOfFive(film.opinion().rating()))
                .put("stars", said.stars(film.opinion().rating()))
                .put("liked", film.opinion().liked())
                .put("tags", film.opinion().tags())
                .put("imdb", imdb(film))
                .put("credits", credits(film))
                .put("makers", makers(film))
                .put("directors", names(film, "Director"))
                .put("writers", names(film, "Writer"))
                .put("producers", names(film, "Producer"))
                .put("editors", names(film, "Editor"))
                .put("cinematographers", names(film, "Cinematographer"))
                .put("composers", names(film, "Composer"))
                .put("cast", cast(film))
                .put("distributor", distributor(film))
                .put("releases", film.releases().stream().map(this::release).toList())
                .put("premiere", first(film, ReleaseKind.PREMIERE))
                .put("theatrical", first(film, ReleaseKind.THEATRICAL))
                .map();
    }

    private static @Nullable String imdb(Film film) {
        String id = film.externalId(ExternalId.IMDB);
        return id.matches("tt\\d+") ? "https://www.imdb.com/title/" + id + "/" : null;
    }

    static List<String> names(Film film, String job) {
        return film.credits().stream()
                .filter(credit -> credit.job().equals(job))
                .map(Credit::shownName)
                .distinct()
                .toList();
    }

    private static List<Map<String, Object>> cast(Film film) {
        return film.credits().stream()
                .filter(credit -> credit.department() == Department.CAST)
                .map(credit ->
                        new Fields()
                                .put("name", credit.shownName())
                                .put("character", credit.character())
                                .map())
                .toList();
    }

    /// Everyone behind the camera, a line a job in billing order.
    private List<Map<String, Object>> credits(Film film) {
        Map<String, List<String>> byJob = new LinkedHashMap<>();
        for (Credit credit : film.credits()) {
            if (credit.department() != Department.CAST) {
                byJob.computeIfAbsent(credit.job(), _ -> new ArrayList<>()).add(credit.shownName());
            }
        }
        return byJob.entrySet().stream()
                .map(line ->
                        new Fields().put("job", line.getKey()).put("names", line.getValue()).map())
                .toList();
    }

    /// The directors with all they did: "Sean Baker", "director, writer, producer and editor".
    private List<Map<String, Object>> makers(Film film) {
        return film.directors().stream()
                .distinct()
                .map(name ->
                        new Fields()
                                .put("name", name)
                                .put("jobs", said.list(jobs(film, name)))
                                .map())
                .toList();
    }

    private static List<String> jobs(Film film, String name) {
        return film.credits().stream()
                .filter(c -> c.shownName().equals(name) && c.department() != Department.CAST)
                .map(credit -> credit.job().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static String distributor(Film film) {
        return film.companies().stream()
                .filter(credit -> credit.role() == CompanyRole.DISTRIBUTION)
                .map(credit -> credit.company().name())
                .findFirst()
                .orElseGet(() ->
                        film.releases().stream()
                                .map(Release::distributor)
                                .filter(java.util.Objects::nonNull)
                                .map(CompanyRef::name)
                                .findFirst()
                                .orElse(""));
    }

    private @Nullable Map<String, Object> first(Film film, ReleaseKind kind) {
        return film.releases().stream()
                .filter(release -> release.kind() == kind)
                .findFirst()
                .map(this::release)
                .orElse(null);
    }

    private Map<String, Object> release(Release release) {
        CompanyRef distributor = release.distributor();
        return new Fields()
                .put("date", said.date(release.date()))
                .put("country", release.country())
                .put("kind", release.kind().code())
                .put("place", release.place())
                .put("distributor", distributor == null ? "" : distributor.name())
                .put("note", release.note())
                .map();
    }
}
