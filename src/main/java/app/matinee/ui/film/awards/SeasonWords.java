package app.matinee.ui.film.awards;

import app.matinee.awards.BodyTotal;
import app.matinee.awards.HonourContext;
import app.matinee.awards.NomineeNames;
import app.matinee.awards.SeasonEntry.Heading;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.awards.Tally;
import app.matinee.awards.TallyWords;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.PartialDate;
import app.matinee.model.PartialDate.Precision;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.model.Standing;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a season into words.
final class SeasonWords {

    private static final String DOT = " · ";

    private final Texts texts;

    SeasonWords(Texts texts) {
        this.texts = texts;
    }

    /// "May 2024", "October", "2019", "No date".
    String heading(Heading heading) {
        PartialDate period = heading.period();
        if (period == null) {
            return texts.get("awards.undated");
        }
        if (period.precision() == Precision.YEAR) {
            return period.iso();
        }
        return format(heading.withYear() ? "MMMM yyyy" : "MMMM", period);
    }

    /// "five months later", or "" where the month follows.
    String gap(Heading heading) {
        int months = heading.monthsLater();
        return months == 0 ? "" : texts.get("awards.gap", months, months / 12);
    }

    /// The day of the month, "" where it is not known.
    String day(@Nullable PartialDate date) {
        return date == null || date.precision() != Precision.DAY ? "" : format("d", date);
    }

    /// "Dolby Theatre, Los Angeles · host Conan O'Brien".
    String place(Ceremony ceremony) {
        String hosts = String.join(", ", ceremony.hosts());
        return Typeset.of(
                joined(
                        DOT,
                        joined(", ", ceremony.venue(), ceremony.city()),
                        ceremony.note(),
                        hosts.isEmpty()
                                ? ""
                                : texts.get("awards.hosts", ceremony.hosts().size(), hosts)));
    }

    /// "5 won", "" where nothing was won or the card shows one result only.
    String won(Prizes prizes) {
        int wins = prizes.tally().wins();
        return wins == 0 ? "" : texts.get("awards.count.won", wins);
    }

    /// " of 6" after what was won; else "3 nominations", "2 lists" or "1 shortlist".
    String ofAll(Prizes prizes) {
        Tally tally = prizes.tally();
        if (tally.wins() > 0) {
            return " " + texts.get("awards.count.of", Math.max(tally.nominations(), tally.wins()));
        }
        return joined(
                DOT,
                some("awards.count.nominations", tally.nominations()),
                some("awards.count.namings", tally.namings()),
                some("awards.count.shortlists", tally.shortlists()));
    }

    /// What a total is called: a body's short name, or that of all lists together.
    String name(BodyTotal total) {
        return total.isPooled()
                ? texts.get("awards.bestOf")
                : Typeset.of(total.bodies().getFirst().shownShortName());
    }

    /// The bodies of a total by their whole names and what they gave.
    String accessible(BodyTotal total) {
        String bodies =
                total.bodies().stream().map(AwardBody::name).collect(Collectors.joining(", "));
        return joined(", ", bodies, new TallyWords(texts).of(total.tally()));
    }

    /// "15 wins from 35 nominations, 2 best-of lists".
    String season(Tally tally) {
        return new TallyWords(texts).whole(tally);
    }

    /// A ceremony and what the film got there: "97th Academy Awards, 5 wins, 1 nomination".
    String ceremony(Prizes prizes) {
        return Typeset.of(
                joined(", ", prizes.ceremony().name(), new TallyWords(texts).of(prizes.tally())));
    }

    /// What became of it, at the end of a line: "Won", "Named, unofficial"; a plain nomination
    /// among several says nothing, its ring does.
    String outcome(Honour honour, boolean alone) {
        Standing standing = honour.nomination().standing();
        boolean plain = honour.countsAsNomination() && !honour.won();
        String result = plain && !alone ? "" : result(honour);
        return standing == Standing.OFFICIAL
                ? result
                : joined(", ", result, texts.get("awards.standing." + standing.code()));
    }

    /// "tied with Barbra Streisand for Funny Girl (1968)", "" where nobody shared the win.
    String tie(Honour honour, HonourContext around) {
        List<String> others =
                around.tiedWith(honour).stream().map(other -> winner(other, around)).toList();
        return others.isEmpty()
                ? ""
                : texts.get("awards.line.tied", String.join(texts.get("awards.line.and"), others));
    }

    private String winner(Honour honour, HonourContext around) {
        String names = NomineeNames.whole(honour);
        String films = String.join(", ", around.films(honour));
        if (names.isEmpty() || films.isEmpty()) {
            return names + films;
        }
        return texts.get("awards.line.for", names, films);
    }

    /// "also for The Last Command (1928)", "" where the nomination is for this film alone.
    String otherFilms(Honour honour, HonourContext around) {
        List<String> films = around.otherFilms(honour);
        return films.isEmpty() ? "" : texts.get("awards.line.also", String.join(", ", films));
    }

    /// What the nomination is for within the film: the character, the song.
    String details(Honour honour, HonourContext around) {
        String own = around.ownDetail(honour);
        String detail = honour.nomination().detail();
        return joined(DOT, detail, own.equals(detail) ? "" : own);
    }

    /// The words of the jury in quotes, and what was noted; "" for nothing.
    String citation(Honour honour) {
        String said = honour.nomination().citation();
        return joined(
                " ",
                said.isEmpty() ? "" : texts.get("awards.line.citation", said),
                honour.nomination().note());
    }

    String result(Honour honour) {
        return texts.get("awards.result." + honour.nomination().result().code());
    }

    /// All of a nomination for a screen reader and the tooltip.
    String accessible(Honour honour, HonourContext around) {
        Standing standing = honour.nomination().standing();
        return joined(
                ", ",
                honour.category().name(),
                NomineeNames.whole(honour),
                details(honour, around),
                otherFilms(honour, around),
                result(honour).toLowerCase(texts.locale()),
                tie(honour, around),
                standing == Standing.OFFICIAL
                        ? ""
                        : texts.get("awards.standing." + standing.code())
                                .toLowerCase(texts.locale()),
                citation(honour));
    }

    /// "Premiere at the Cannes Film Festival", "In cinemas in the United States".
    String release(Release release) {
        String kind = release.kind().code();
        String place = release.place();
        String country = release.country();
        if (release.kind() == ReleaseKind.PREMIERE && !place.isEmpty()) {
            boolean festival = place.toLowerCase(Locale.ROOT).contains("festival");
            return texts.get(festival ? "awards.release.festival" : "awards.release.placed", place);
        }
        return country.isEmpty()
                ? texts.get("awards.release." + kind)
                : texts.get("awards.release." + kind + ".in", withArticle(country));
    }

    /// What else is known of a release: "Neon · Film Forum · restored".
    String releaseDetail(Release release) {
        boolean premiere = release.kind() == ReleaseKind.PREMIERE;
        return joined(
                DOT,
                release.distributor() == null ? "" : release.distributor().name(),
                premiere ? "" : release.place(),
                release.note());
    }

    /// A country as a sentence says it; codes of two letters (ISO 3166-1) become names.
    private String withArticle(String given) {
        String country =
                given.matches("[A-Z]{2}")
                        ? Locale.of("", given).getDisplayCountry(texts.locale())
                        : given;
        List<String> articled = List.of(texts.get("awards.country.articled").split(";"));
        return articled.contains(country) ? texts.get("awards.country.the", country) : country;
    }

    private String some(String key, int count) {
        return count == 0 ? "" : texts.get(key, count);
    }

    private String format(String pattern, PartialDate date) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(date.end());
    }

    static String joined(String between, String... parts) {
        List<String> said = new ArrayList<>();
        Stream.of(parts).map(String::strip).filter(p -> !p.isEmpty()).forEach(said::add);
        return String.join(between, said);
    }
}
