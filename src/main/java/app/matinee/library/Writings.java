package app.matinee.library;

import app.matinee.model.Done;
import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.model.PlacedOn;
import app.matinee.model.PlacementKind;
import app.matinee.model.Revision;
import app.matinee.model.Writing;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The verbs on writing. Typing is saved a second after the last key; what one sitting typed is one
/// step.
public final class Writings {

    /// A text saved again within this time of its last revision does not make another.
    private static final Duration REVISION_EVERY = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;

    Writings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Writing> find(long id) {
        return database.read(s -> s.writings().find(id));
    }

    /// Everything written, the latest change first.
    public List<Writing> all() {
        return database.read(s -> s.writings().all());
    }

    /// Everything written without the texts, the latest change first.
    public List<WritingSummary> summaries() {
        return database.read(s -> s.writings().summaries());
    }

    /// What a piece said before, the latest first.
    public List<Revision> revisions(long writing) {
        return database.read(s -> s.revisions().ofWriting(writing));
    }

    public int count(WritingState state) {
        return database.read(s -> s.writings().count(state));
    }

    public Done<Long> add(Writing writing) {
        return database.write(
                label("step.writing.add", writing), s -> s.writings().insert(writing));
    }

    /// A new piece with illustrations that were taken in, as one step.
    public Done<Long> add(Writing writing, List<TakenPictures.Taken> pictures) {
        return database.write(
                label("step.writing.add", writing),
                s -> {
                    long id = s.writings().insert(writing);
                    for (TakenPictures.Taken taken : pictures) {
                        Pictures.place(
                                s,
                                new PlacedOn.OnWriting(id),
                                PlacementKind.ILLUSTRATION,
                                taken.file(),
                                taken.name());
                    }
                    return id;
                });
    }

    /// Saves title and text as typed so far; the rest of the piece stays as it is stored.
    public Done<Long> type(long id, String title, String text) {
        return database.write(
                StepLabel.of("step.writing.text", title).mergedBy("writing/" + id),
                s -> {
                    s.writings()
                            .find(id)
                            .filter(old -> !old.text().equals(text) || !old.title().equals(title))
                            .ifPresent(old -> {
                                keepRevision(s, old, REVISION_EVERY);
                                s.writings().update(old.withTitle(title).withText(text));
                            });
                    return id;
                });
    }

    /// Changes everything but the text: kind, state, tags, dates. A change of state keeps a
    /// revision; a piece that becomes published without a date gets today's. Nothing happens where
    /// the piece is gone.
    ///
    /// @param change gets the piece as it is stored
    public Done<Long> edit(long id, UnaryOperator<Writing> change) {
        StepLabel label =
                find(id).map(now -> label("step.writing.edit", now))
                        .orElseGet(() -> StepLabel.of("step.writing.edit", ""));
        return database.write(
                label,
                s -> {
                    s.writings()
                            .find(id)
                            .ifPresent(old -> {
                                Writing now = change.apply(old).withText(old.text());
                                if (old.state() != now.state()) {
                                    keepRevision(s, old, Duration.ZERO);
                                }
                                s.writings().update(dated(old, now));
                            });
                    return id;
                });
    }

    /// Notes that a piece was published: its state, its name in addresses, when and where. A piece
    /// that was published before keeps its day.
    ///
    /// @param at its address, "" where it has none; the one it had stays then, and one on the web
    ///   stays where `at` is that of a file
    public Done<Long> published(long id, String slug, LocalDate on, String at) {
        String title = find(id).map(Writing::title).orElse("");
        return database.write(
                StepLabel.of("step.writing.publish", title),
                s -> {
                    s.writings()
                            .find(id)
                            .ifPresent(old -> {
                                if (old.state() != WritingState.PUBLISHED) {
                                    keepRevision(s, old, Duration.ZERO);
                                }
                                PartialDate before = old.publishedOn();
                                s.writings()
                                        .update(
                                                old.withState(WritingState.PUBLISHED)
                                                        .withSlug(kept(old.slug(), slug))
                                                        .withPublished(
                                                                before == null
                                                                        ? PartialDate.of(on)
                                                                        : before,
                                                                better(old.publishedAt(), at)));
                            });
                    return id;
                });
    }

    /// Notes where a piece stands that readers cannot see yet, such as a draft on a site; its state
    /// stays as it is.
    public Done<Long> placed(long id, String slug, String at) {
        String title = find(id).map(Writing::title).orElse("");
        return database.write(
                StepLabel.of("step.writing.place", title),
                s -> {
                    s.writings()
                            .find(id)
                            .ifPresent(old ->
                                    s.writings()
                                            .update(
                                                    old.withSlug(kept(old.slug(), slug))
                                                            .withPublished(
                                                                    old.publishedOn(),
                                                                    better(
                                                                            old.publishedAt(),
                                                                            at))));
                    return id;
                });
    }

    private static String kept(String before, String slug) {
        return before.isEmpty() ? slug : before;
    }

    private static String better(String before, String at) {
        boolean isFile = !at.startsWith("http:") && !at.startsWith("https:");
        return at.isEmpty() || isFile && before.matches("https?:.*") ? before : at;
    }

    /// Gives a piece the words of a revision; what it said last becomes a revision itself.
    public Done<Long> restore(Revision revision) {
        return database.write(
                StepLabel.of("step.writing.restore", revision.title()),
                s -> {
                    s.writings()
                            .find(revision.writingId())
                            .ifPresent(old -> {
                                keepRevision(s, old, Duration.ZERO);
                                s.writings()
                                        .update(
                                                old.withTitle(revision.title())
                                                        .withText(revision.text()));
                            });
                    return revision.writingId();
                });
    }

    public Done<Long> delete(Writing writing) {
        return database.write(
                label("step.writing.delete", writing),
                s -> {
                    s.writings().delete(writing.id());
                    return writing.id();
                });
    }

    private Writing dated(Writing old, Writing now) {
        boolean appears =
                now.state() == WritingState.PUBLISHED && old.state() != WritingState.PUBLISHED;
        if (!appears || now.publishedOn() != null) {
            return now;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return now.withPublished(PartialDate.of(today), now.publishedAt());
    }

    private void keepRevision(Session s, Writing old, Duration every) {
        if (old.text().isBlank()) {
            return;
        }
        Instant now = clock.instant();
        Optional<Revision> kept = s.revisions().latest(old.id());
        boolean recent = kept.filter(last -> last.at().plus(every).isAfter(now)).isPresent();
        boolean same = kept.filter(last -> last.text().equals(old.text())).isPresent();
        if (!recent && !same) {
            s.revisions()
                    .insert(
                            new Revision(
                                    0,
                                    old.id(),
                                    now,
                                    old.title(),
                                    old.text(),
                                    old.state(),
                                    words(old.text())));
        }
    }

    /// A piece without a title goes by its film's.
    private StepLabel label(String key, Writing writing) {
        Long film = writing.filmId();
        String title =
                !writing.title().isBlank() || film == null
                        ? writing.title()
                        : database.read(s -> s.films().find(film).map(Film::title).orElse(""));
        return StepLabel.of(key, title);
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
