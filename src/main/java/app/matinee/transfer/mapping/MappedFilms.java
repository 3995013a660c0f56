package app.matinee.transfer.mapping;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Source;
import app.matinee.model.Completion;
import app.matinee.model.Copy;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmTexts;
import app.matinee.model.Opinion;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Shelves;
import app.matinee.model.TextFold;
import app.matinee.model.Titles;
import app.matinee.model.Uuid7;
import app.matinee.model.Viewing;
import app.matinee.model.Watchlisting;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.transfer.reading.ImportRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The films of a table: rows that name one by an identifier, or by title and year, are one film
/// with several viewings.
final class MappedFilms {

    private final Gathering gathering;
    private final boolean saysSeen;

    /// Whether a row is a time of seeing a film, so that its rating and tags are of that.
    private final boolean diary;

    private final boolean allSeen;
    private final boolean allOnWatchlist;
    private final Map<ExternalId, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    /// When the rating of a film was given: a film is rated by a row without a day, else by the
    /// latest day.
    private final Map<Integer, PartialDate> ratedOn = new HashMap<>();

    MappedFilms(Gathering gathering, Mapping mapping, ImportRequest request) {
        this.gathering = gathering;
        this.saysSeen = mapping.has(Meaning.SEEN);
        this.diary = mapping.has(Meaning.REWATCH) || !saysSeen;
        this.allSeen = request.wants(MappedImporter.SEEN);
        this.allOnWatchlist = request.wants(MappedImporter.WATCHLIST);
    }

    void take(Source source, MappedRow row) {
        String name = TextFold.fold(row.title()) + "\n" + row.facts().year();
        int index = find(row, name);
        if (index < 0) {
            index = gathering.add(film(source, row));
            if (row.rating() != null && !row.days().isEmpty()) {
                ratedOn.put(index, last(row));
            }
        } else {
            more(index, row);
        }
        remember(index, row, name);
        int viewing = IncomingWriting.NONE;
        for (PartialDate day : row.days()) {
            int added = gathering.add(new IncomingViewing(source, index, viewing(row, day)));
            viewing = viewing == IncomingWriting.NONE ? added : viewing;
        }
        if (!row.text().isEmpty()) {
            write(source, index, viewing, WritingKind.REVIEW, row.text(), WritingState.READY);
        }
        if (!row.viewed().note().isEmpty() && row.days().isEmpty()) {
            write(
                    source,
                    index,
                    viewing,
                    WritingKind.NOTE,
                    row.viewed().note(),
                    WritingState.DRAFT);
        }
    }

    private int find(MappedRow row, String name) {
        for (ExternalId id : row.ids()) {
            Integer found = byId.get(id);
            if (found != null) {
                return found;
            }
        }
        Integer named = byName.get(name);
        return named != null && agree(gathering.film(named), row) ? named : -1;
    }

    /// Two identifiers of one catalogue are two films.
    private static boolean agree(IncomingFilm film, MappedRow row) {
        return row.ids().stream()
                .noneMatch(id ->
                        film.ids().stream()
                                .anyMatch(known ->
                                        known.scheme().equals(id.scheme())
                                                && !known.value().equals(id.value())));
    }

    private void remember(int index, MappedRow row, String name) {
        row.ids().forEach(id -> byId.putIfAbsent(id, index));
        byName.putIfAbsent(name, index);
    }

    private IncomingFilm film(Source source, MappedRow row) {
        Film film =
                new Film(
                        0,
                        Uuid7.next(),
                        row.kind(),
                        new Titles(row.title(), row.original(), "", List.of(), row.tagline()),
                        row.facts(),
                        row.synopsis().isEmpty()
                                ? FilmTexts.NONE
                                : FilmTexts.NONE.withSynopsis(row.synopsis()),
                        new Opinion(row.rating(), row.liked(), tags(row)),
                        shelves(Shelves.LIBRARY, row),
                        List.of(),
                        List.of(),
                        List.of(),
                        row.ids(),
                        List.of(),
                        0);
        return new IncomingFilm(
                source, film, row.credits(), row.customValues(), List.of(), List.of());
    }

    private List<String> tags(MappedRow row) {
        return isOfViewing(row) ? List.of() : row.tags();
    }

    private boolean isOfViewing(MappedRow row) {
        return diary && row.days().size() == 1;
    }

    /// What a further row adds to a film.
    private void more(int index, MappedRow row) {
        IncomingFilm known = gathering.film(index);
        Film film = known.film();
        Opinion opinion = film.opinion();
        if (row.rating() != null && rates(index, opinion.rating(), row)) {
            opinion = opinion.withRating(row.rating());
            ratedOn.remove(index);
            if (!row.days().isEmpty()) {
                ratedOn.put(index, last(row));
            }
        }
        opinion = opinion.withLiked(opinion.liked() || row.liked());
        gathering.replace(
                index,
                known.withFilm(
                        film.withOpinion(opinion)
                                .withShelves(shelves(film.shelves(), row))
                                .withExternalIds(
                                        film.externalIds().isEmpty()
                                                ? row.ids()
                                                : film.externalIds())));
    }

    private boolean rates(int index, @Nullable Rating known, MappedRow row) {
        if (known == null || row.days().isEmpty()) {
            return true;
        }
        PartialDate before = ratedOn.get(index);
        return before != null && last(row).compareTo(before) >= 0;
    }

    private Shelves shelves(Shelves known, MappedRow row) {
        boolean seen =
                allSeen
                        || row.seen()
                        || !saysSeen && (row.rating() != null || !row.text().isEmpty());
        Watchlisting watchlist = row.watchlist();
        if (watchlist == null && allOnWatchlist) {
            watchlist = new Watchlisting(null, "", 0);
        }
        return new Shelves(
                true,
                known.watchlist() == null ? watchlist : known.watchlist(),
                known.copies().isEmpty()
                        ? row.media().stream().map(Copy::of).toList()
                        : known.copies(),
                known.seenUndated() || seen && row.days().isEmpty());
    }

    private Viewing viewing(MappedRow row, PartialDate day) {
        MappedRow.Viewed viewed = row.viewed();
        return new Viewing(
                0,
                Uuid7.next(),
                0,
                day,
                viewed.place(),
                viewed.format(),
                viewed.company(),
                viewed.rewatch(),
                Completion.WHOLE,
                null,
                isOfViewing(row) ? row.rating() : null,
                viewed.note(),
                isOfViewing(row) ? row.tags() : List.of());
    }

    private void write(
            Source source,
            int film,
            int viewing,
            WritingKind kind,
            String text,
            WritingState state) {
        Writing writing = Writing.of(kind, null, "").withText(text).withState(state);
        gathering.add(new IncomingWriting(source, film, viewing, writing));
    }

    private static PartialDate last(MappedRow row) {
        return row.days().stream().max(PartialDate::compareTo).orElseThrow();
    }
}
