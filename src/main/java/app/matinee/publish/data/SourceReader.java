package app.matinee.publish.data;

import app.matinee.awards.fact.Fact;
import app.matinee.awards.fact.Facts;
import app.matinee.awards.history.AwardHistory;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.Honour;
import app.matinee.model.ListItem;
import app.matinee.model.PartialDate;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.post.Subject;
import app.matinee.publish.template.Templates;
import app.matinee.store.Session;
import app.matinee.store.Transactions;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads out of the journal what a post needs.
final class SourceReader {

    private final Transactions journal;
    private final Texts texts;

    SourceReader(Transactions journal, Texts texts) {
        this.journal = journal;
        this.texts = texts;
    }

    /// @param template decides which piece about a film goes in
    /// @param withFacts whether the sentences are wanted that need the whole history of awards
    /// @throws PublishFailed where the subject is gone, or the piece the template is for is missing
    Sources read(Subject subject, String template, boolean withFacts, LocalDate today)
            throws PublishFailed {
        return switch (subject) {
            case Subject.OfFilm(long id) -> {
                Film film = found(journal.read(s -> s.films().find(id)));
                Optional<Writing> piece = piece(id, template);
                if (piece.isEmpty() && needsPiece(template)) {
                    throw new PublishFailed(Phrase.of("publish.noReview", film.title()));
                }
                yield ofFilm(film, piece.orElse(null), withFacts, today);
            }
            case Subject.OfWriting(long id) -> {
                Writing writing = found(journal.read(s -> s.writings().find(id)));
                Long film = writing.filmId();
                Long list = writing.listId();
                if (film != null) {
                    Film about = found(journal.read(s -> s.films().find(film)));
                    yield ofFilm(about, writing, withFacts, today);
                }
                yield ofList(list == null ? null : list(list), writing, today);
            }
            case Subject.OfList(long id) -> ofList(list(id), null, today);
            case Subject.OfMonth(YearMonth month) -> ofMonth(month);
        };
    }

    private static boolean needsPiece(String template) {
        return template.equals(Templates.REVIEW) || template.equals(Templates.CAPSULE);
    }

    private static <T> T found(Optional<T> thing) throws PublishFailed {
        return thing.orElseThrow(() -> new PublishFailed(Phrase.of("publish.gone")));
    }

    /// The piece a template is for: the one that has come farthest, of those the latest.
    private Optional<Writing> piece(long film, String template) {
        WritingKind kind =
                switch (template) {
                    case Templates.FEATURED -> WritingKind.FEATURE;
                    case Templates.TOP_TEN -> WritingKind.TOP_TEN;
                    case Templates.AWARDS, Templates.DIARY -> null;
                    default -> WritingKind.REVIEW;
                };
        return journal.read(s -> s.writings().ofFilm(film)).stream()
                .filter(writing -> writing.kind() == kind)
                .max(Comparator.comparing(Writing::state));
    }

    private Sources ofFilm(
            Film film, @Nullable Writing writing, boolean withFacts, LocalDate today) {
        FeaturedFilm featured =
                journal.read(s -> s.featured().all()).stream()
                        .filter(each -> each.filmId() == film.id())
                        .findFirst()
                        .orElse(null);
        LocalDate day = day(writing, featured, today);
        List<Fact> facts =
                withFacts
                        ? new Facts(AwardHistory.read(journal), texts)
                                .of(film.uuid(), PartialDate.of(day))
                        : List.of();
        return journal.read(s -> {
            List<Honour> honours = s.nominations().ofFilm(film.id());
            return new Sources(
                    film,
                    writing,
                    null,
                    null,
                    featured,
                    honours,
                    facts,
                    s.links().ofFilm(film.id()),
                    pictures(s, film, writing),
                    ceremonyPictures(s, honours),
                    s.viewings().ofFilm(film.id()),
                    s.writings().ofFilm(film.id()),
                    Map.of(film.id(), film),
                    day);
        });
    }

    /// A piece that was published speaks of its own day, a featured film of its month.
    private static LocalDate day(
            @Nullable Writing writing, @Nullable FeaturedFilm featured, LocalDate today) {
        PartialDate on = writing == null ? null : writing.publishedOn();
        if (on != null) {
            return on.end();
        }
        LocalDate end = featured == null ? today : featured.month().end();
        return end.isBefore(today) ? end : today;
    }

    private static List<Placement> pictures(Session s, Film film, @Nullable Writing writing) {
        List<Placement> all = new ArrayList<>(s.pictures().on(new PlacedOn.OnFilm(film.id())));
        if (writing != null) {
            all.addAll(s.pictures().on(new PlacedOn.OnWriting(writing.id())));
        }
        return all;
    }

    private static Map<Long, List<Placement>> ceremonyPictures(Session s, List<Honour> honours) {
        Map<Long, List<Placement>> pictures = new HashMap<>();
        honours.stream()
                .map(honour -> honour.ceremony().id())
                .distinct()
                .forEach(id -> pictures.put(id, s.pictures().on(new PlacedOn.OnCeremony(id))));
        return pictures;
    }

    private FilmList list(long id) throws PublishFailed {
        return found(journal.read(s -> s.lists().find(id)));
    }

    private Sources ofList(@Nullable FilmList list, @Nullable Writing writing, LocalDate today) {
        List<Long> films =
                list == null ? List.of() : list.items().stream().map(ListItem::filmId).toList();
        List<Placement> pictures =
                writing == null
                        ? List.of()
                        : journal.read(s -> s.pictures().on(new PlacedOn.OnWriting(writing.id())));
        return many(writing, list, null, films, List.of(), pictures, day(writing, null, today));
    }

    private Sources ofMonth(YearMonth month) {
        List<Viewing> seen = journal.read(s -> s.viewings().ofMonth(month));
        List<Long> films = seen.stream().map(Viewing::filmId).distinct().toList();
        return many(null, null, month, films, seen, List.of(), month.atEndOfMonth());
    }

    private Sources many(
            @Nullable Writing writing,
            @Nullable FilmList list,
            @Nullable YearMonth month,
            Collection<Long> films,
            List<Viewing> seen,
            List<Placement> pictures,
            LocalDate day) {
        return new Sources(
                null,
                writing,
                list,
                month,
                null,
                List.of(),
                List.of(),
                List.of(),
                pictures,
                Map.of(),
                seen,
                List.of(),
                journal.read(s -> s.films().find(films)),
                day);
    }
}
