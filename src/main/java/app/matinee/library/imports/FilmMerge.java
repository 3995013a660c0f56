package app.matinee.library.imports;

import app.matinee.incoming.IncomingFilm;
import app.matinee.model.AlternativeTitle;
import app.matinee.model.CompanyCredit;
import app.matinee.model.Copy;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.FilmTexts;
import app.matinee.model.Opinion;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Shelves;
import app.matinee.model.TextFold;
import app.matinee.model.Titles;
import app.matinee.model.Watchlisting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Merges what a file knows of a film into the film of the journal: fills what is empty, adds what
/// is new, leaves the rest. Credits, custom values, links and pictures are for others.
final class FilmMerge {

    private final Noting noting;

    /// Whether both are one film of two journals, so that what differs was changed in one of them.
    private boolean oneFilm;

    private final @Nullable PartialDate lastSeen;

    /// @param lastSeen the latest day the owner saw the film, null where none is known
    FilmMerge(Noting noting, @Nullable PartialDate lastSeen) {
        this.noting = noting;
        this.lastSeen = lastSeen;
    }

    Film merge(Film mine, IncomingFilm incoming) {
        Film theirs = incoming.film();
        FilmKind kind = mine.kind();
        if (kind == FilmKind.FEATURE && theirs.kind() != FilmKind.FEATURE) {
            kind = theirs.kind();
            noting.fill(ImportField.KIND, kind.code());
        }
        oneFilm = mine.uuid().equals(theirs.uuid());
        return mine.withKind(kind)
                .withTitles(titles(named(mine.titles(), theirs), theirs.titles()))
                .withFacts(facts(withoutSeason(mine, theirs), theirs.facts()))
                .withTexts(texts(mine.texts(), theirs.texts()))
                .withOpinion(opinion(mine.opinion(), theirs.opinion()))
                .withShelves(shelves(mine.shelves(), theirs.shelves()))
                .withExternalIds(ids(mine, theirs.externalIds()))
                .withReleases(filled(ImportField.RELEASES, mine.releases(), theirs.releases()))
                .withCompanies(companies(mine.companies(), theirs.companies()));
    }

    /// Of a film known through awards only the year is the season's; one who has the film knows it
    /// better.
    private static FilmFacts withoutSeason(Film mine, Film theirs) {
        Integer year = theirs.facts().year();
        boolean better =
                !mine.shelves().catalogued()
                        && theirs.shelves().catalogued()
                        && year != null
                        && !year.equals(mine.facts().year());
        return better ? mine.facts().withYear(null) : mine.facts();
    }

    private Titles titles(Titles mine, Titles theirs) {
        Titles merged = mine;
        if (mine.original().isEmpty()
                && !theirs.original().isEmpty()
                && !same(theirs.original(), mine.title())) {
            noting.fill(ImportField.ORIGINAL_TITLE, theirs.original());
            merged = merged.withOriginal(theirs.original());
        }
        List<AlternativeTitle> others = new ArrayList<>(merged.alternatives());
        List<AlternativeTitle> coming = new ArrayList<>(theirs.alternatives());
        if (!same(theirs.title(), mine.title()) && !same(theirs.title(), merged.original())) {
            coming.add(new AlternativeTitle(theirs.title(), ""));
        }
        for (AlternativeTitle title : coming) {
            if (!same(title.title(), mine.title())
                    && !same(title.title(), merged.original())
                    && others.stream().noneMatch(o -> same(o.title(), title.title()))) {
                noting.fill(ImportField.ALTERNATIVE_TITLES, title.title());
                others.add(title);
            }
        }
        String tagline = text(ImportField.TAGLINE, mine.tagline(), theirs.tagline());
        return merged.withAlternatives(others).withTagline(tagline);
    }

    private FilmFacts facts(FilmFacts mine, FilmFacts theirs) {
        return new FilmFacts(
                value(ImportField.YEAR, mine.year(), theirs.year(), Object::toString),
                value(ImportField.MINUTES, mine.minutes(), theirs.minutes(), Object::toString),
                filled(ImportField.COUNTRIES, mine.countries(), theirs.countries()),
                filled(ImportField.LANGUAGES, mine.languages(), theirs.languages()),
                filled(ImportField.GENRES, mine.genres(), theirs.genres()),
                value(ImportField.BUDGET, mine.budget(), theirs.budget(), Object::toString),
                value(ImportField.GROSS, mine.gross(), theirs.gross(), Object::toString));
    }

    private FilmTexts texts(FilmTexts mine, FilmTexts theirs) {
        return new FilmTexts(
                text(ImportField.SYNOPSIS, mine.synopsis(), theirs.synopsis()),
                text(ImportField.BACKGROUND, mine.background(), theirs.background()));
    }

    private Opinion opinion(Opinion mine, Opinion theirs) {
        Rating rating = rating(mine.rating(), theirs.rating());
        boolean liked = flag(ImportField.LIKED, mine.liked(), theirs.liked());
        return new Opinion(rating, liked, added(ImportField.TAGS, mine.tags(), theirs.tags()));
    }

    private @Nullable Rating rating(@Nullable Rating mine, @Nullable Rating theirs) {
        if (theirs == null || theirs.equals(mine)) {
            return mine;
        }
        String value = String.valueOf(theirs.value());
        if (mine == null) {
            noting.fill(ImportField.RATING, value);
            return theirs;
        }
        return noting.takes(ImportField.RATING, String.valueOf(mine.value()), value)
                ? theirs
                : mine;
    }

    private Shelves shelves(Shelves mine, Shelves theirs) {
        return new Shelves(
                flag(ImportField.LIBRARY, mine.catalogued(), theirs.catalogued()),
                watchlist(mine, theirs.watchlist()),
                copies(mine.copies(), theirs.copies()),
                lastSeen == null
                        ? flag(ImportField.SEEN, mine.seenUndated(), theirs.seenUndated())
                        : mine.seenUndated());
    }

    /// What was seen since it was put on the other watchlist is not to be seen any more.
    private @Nullable Watchlisting watchlist(Shelves mine, @Nullable Watchlisting theirs) {
        if (mine.watchlist() != null || theirs == null) {
            return mine.watchlist();
        }
        boolean seen = lastSeen != null || mine.seenUndated();
        boolean seenSince =
                seen
                        && (theirs.since() == null
                                || lastSeen == null
                                || lastSeen.compareTo(theirs.since()) >= 0);
        if (seenSince) {
            return null;
        }
        noting.fill(ImportField.WATCHLIST, theirs.since() == null ? "" : theirs.since().iso());
        return theirs;
    }

    private List<Copy> copies(List<Copy> mine, List<Copy> theirs) {
        List<Copy> all = new ArrayList<>(mine);
        for (Copy copy : theirs) {
            if (mine.stream().noneMatch(known -> sameCopy(known, copy))) {
                noting.fill(ImportField.COPIES, copy.medium());
                all.add(copy);
            }
        }
        return all;
    }

    private static boolean sameCopy(Copy one, Copy other) {
        if (!one.barcode().isEmpty() && !other.barcode().isEmpty()) {
            return one.barcode().equals(other.barcode());
        }
        return same(one.medium(), other.medium()) && same(one.edition(), other.edition());
    }

    private List<ExternalId> ids(Film mine, List<ExternalId> theirs) {
        List<ExternalId> all = new ArrayList<>(mine.externalIds());
        for (ExternalId id : theirs) {
            if (all.stream().noneMatch(known -> known.scheme().equals(id.scheme()))) {
                noting.fill(ImportField.IDENTIFIERS, id.scheme() + " " + id.value());
                all.add(id);
            }
        }
        return all;
    }

    private List<CompanyCredit> companies(List<CompanyCredit> mine, List<CompanyCredit> theirs) {
        List<CompanyCredit> coming =
                theirs.stream()
                        .filter(c -> mine.stream().noneMatch(known -> known.role() == c.role()))
                        .toList();
        if (coming.isEmpty()) {
            return mine;
        }
        coming.forEach(c -> noting.fill(ImportField.COMPANIES, c.company().name()));
        List<CompanyCredit> all = new ArrayList<>(mine);
        all.addAll(coming);
        return all;
    }

    private String text(ImportField field, String mine, String theirs) {
        if (theirs.isBlank() || theirs.strip().equals(mine.strip())) {
            return mine;
        }
        if (mine.isBlank()) {
            noting.fill(field, theirs);
            return theirs;
        }
        return noting.takes(field, mine, theirs) ? theirs : mine;
    }

    /// Of one and the same film the title may have been put right.
    private Titles named(Titles mine, Film theirs) {
        return oneFilm
                        && !theirs.title().equals(mine.title())
                        && noting.takes(ImportField.TITLE, mine.title(), theirs.title())
                ? mine.withTitle(theirs.title())
                : mine;
    }

    private <T> @Nullable T value(
            ImportField field, @Nullable T mine, @Nullable T theirs, Function<T, String> say) {
        if (theirs == null || theirs.equals(mine)) {
            return mine;
        }
        if (mine != null) {
            return oneFilm && noting.takes(field, say.apply(mine), say.apply(theirs))
                    ? theirs
                    : mine;
        }
        noting.fill(field, say.apply(theirs));
        return theirs;
    }

    private <T> List<T> filled(ImportField field, List<T> mine, List<T> theirs) {
        if (theirs.isEmpty() || theirs.equals(mine)) {
            return mine;
        }
        if (!mine.isEmpty()) {
            boolean words = oneFilm && mine.getFirst() instanceof String;
            return words && noting.takes(field, words(mine), words(theirs)) ? theirs : mine;
        }
        noting.fill(field, theirs.size() == 1 ? theirs.getFirst() : theirs.size());
        return theirs;
    }

    private static String words(List<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private List<String> added(ImportField field, List<String> mine, List<String> theirs) {
        List<String> all = new ArrayList<>(mine);
        for (String word : theirs) {
            if (all.stream().noneMatch(known -> known.equalsIgnoreCase(word))) {
                noting.fill(field, word);
                all.add(word);
            }
        }
        return all;
    }

    private boolean flag(ImportField field, boolean mine, boolean theirs) {
        if (!mine && theirs) {
            noting.fill(field, "");
        }
        return mine || theirs;
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || TextFold.fold(one).equals(TextFold.fold(other));
    }
}
