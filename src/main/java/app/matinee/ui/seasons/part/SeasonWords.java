package app.matinee.ui.seasons.part;

import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.season.SeenOf;
import app.matinee.model.AwardBody;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.Nominee;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.RatingText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts ceremonies, nominations and counts into words.
public final class SeasonWords {

    private static final Pattern EDITION = Pattern.compile("^(\\d+(?:st|nd|rd|th))\\b.*");
    private static final String DOT = " · ";

    private final Texts texts;

    public SeasonWords(Texts texts) {
        this.texts = texts;
    }

    /// "97th" as the name of a ceremony begins, else its year: "2024".
    public String edition(Ceremony ceremony) {
        Matcher edition = EDITION.matcher(ceremony.name());
        int year = CeremonyTime.year(ceremony);
        return edition.matches()
                ? edition.group(1)
                : year == 0 ? shown(ceremony.name()) : "" + year;
    }

    /// "2 March 2025 · Dolby Theatre, Los Angeles · host Conan O’Brien".
    public String facts(Ceremony ceremony) {
        String date = ceremony.date() == null ? "" : new Say(texts).date(ceremony.date());
        String hosts = String.join(", ", ceremony.hosts());
        return shown(
                joined(
                        DOT,
                        date,
                        joined(", ", ceremony.venue(), ceremony.city()),
                        ceremony.note(),
                        hosts.isEmpty()
                                ? ""
                                : texts.get("awards.hosts", ceremony.hosts().size(), hosts)));
    }

    /// "Seen 6 of 10".
    public String seen(SeenOf seen) {
        return texts.get("seasons.seen", seen.seen(), seen.all());
    }

    /// "You have seen 41 of 98 winners."
    public String seenWinners(SeenOf seen) {
        return texts.get("seasons.seen.winners", seen.seen(), seen.all());
    }

    /// A ceremony as a line under a prize names it: "Cannes 1946", "18th Academy Awards".
    public static String night(AwardBody body, Ceremony ceremony) {
        boolean festival = body.awardName().isEmpty() && !body.shortName().isEmpty();
        int year = CeremonyTime.year(ceremony);
        return shown(festival && year != 0 ? body.shortName() + " " + year : ceremony.name());
    }

    /// All names of a nomination: "Sean Baker, Samantha Quan".
    public static String names(Honour honour) {
        return shown(
                honour.nomination().nominees().stream()
                        .map(Nominee::name)
                        .collect(Collectors.joining(", ")));
    }

    public static String titles(List<AwardedFilm> films) {
        return shown(films.stream().map(AwardedFilm::title).collect(Collectors.joining(", ")));
    }

    /// A nomination whole, for a screen reader and the tooltip: "Directing, Sean Baker, Anora,
    /// won".
    public String whole(Honour honour, List<AwardedFilm> films) {
        return joined(
                ", ",
                shown(honour.category().name()),
                names(honour),
                titles(films),
                shown(honour.nomination().detail()),
                result(honour));
    }

    /// "won", "nominated", "named".
    public String result(Honour honour) {
        return texts.get("awards.result." + honour.nomination().result().code())
                .toLowerCase(texts.locale());
    }

    /// Where a film stands with you: "seen, 4½ of 5 stars", "not seen, on the watchlist".
    public String yours(AwardedFilm film) {
        var rating = film.rating();
        return joined(
                ", ",
                texts.get(film.flags().seen() ? "seasons.film.seen" : "seasons.film.unseen"),
                rating == null ? "" : new RatingText(texts).of(rating),
                film.flags().onWatchlist() ? texts.get("seasons.film.watchlist") : "");
    }

    /// Data as print shows it: an apostrophe typed straight is shown curved.
    public static String shown(String said) {
        return said.replace('\'', '’');
    }

    public static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
