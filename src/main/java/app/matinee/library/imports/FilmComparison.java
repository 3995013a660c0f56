package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingCustomValue;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingPicture;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.model.CustomField;
import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.model.Link;
import app.matinee.model.PartialDate;
import app.matinee.model.PlacedOn;
import app.matinee.store.Session;
import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares the films of a batch with those of the journal that they are, a portion at a time.
final class FilmComparison {

    private static final int PORTION = 500;

    private final Session session;
    private final IncomingBatch batch;
    private final Noting.Memory memory;
    private final Map<String, CustomField> fields = new HashMap<>();

    FilmComparison(Session session, IncomingBatch batch, Noting.Memory memory) {
        this.session = session;
        this.batch = batch;
        this.memory = memory;
        for (CustomField field : session.customFields().all()) {
            fields.put(field.name(), field);
        }
    }

    /// A film of the journal with what a film of the batch adds to it.
    ///
    /// @param mine as it is
    /// @param merged as it would be, but for the parts below
    record Merged(
            int index,
            Film mine,
            Film merged,
            List<IncomingCredit> credits,
            List<IncomingCustomValue> customValues,
            List<Link> links,
            List<IncomingPicture> pictures,
            Noting noting) {}

    /// Takes what was merged, in the order of the batch within a portion.
    @FunctionalInterface
    interface Taker {
        void take(Merged merged);
    }

    /// Verdicts by index; `matches` tells which film is which.
    List<Verdict> verdicts(List<Match> matches, Progress progress) {
        Verdict[] verdicts = new Verdict[matches.size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = withoutLooking(matches.get(i));
        }
        eachKnown(
                matches,
                progress,
                merged ->
                        verdicts[merged.index()] =
                                Verdict.there(merged.mine().id(), merged.noting()));
        return Arrays.asList(verdicts);
    }

    private static Verdict withoutLooking(Match match) {
        return switch (match) {
            case Match.Known _, Match.Twin _ -> Verdict.of(Outcome.UNCHANGED);
            case Match.Fresh(@Nullable Doubt doubt) ->
                    doubt == null
                            ? Verdict.of(Outcome.NEW)
                            : Verdict.of(Outcome.NEW, Phrase.of(doubt.reason().key()));
            case Match.Doubtful(Doubt doubt) ->
                    Verdict.of(Outcome.DOUBTFUL, Phrase.of(doubt.reason().key()));
            case Match.Out(Phrase reason) -> Verdict.of(Outcome.SKIPPED, reason);
        };
    }

    /// Merges every film that the journal has; a film that several of the batch are is read anew
    /// for each, as the taker left it.
    void eachKnown(List<Match> matches, Progress progress, Taker taker) {
        List<Integer> portion = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i) instanceof Match.Known) {
                portion.add(i);
                if (portion.size() == PORTION) {
                    known(matches, portion, taker);
                    portion.clear();
                    progress.checkCancelled();
                }
            }
        }
        known(matches, portion, taker);
    }

    private void known(List<Match> matches, List<Integer> portion, Taker taker) {
        List<Long> ids = portion.stream().map(i -> matches.get(i).known()).distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, Film> films = session.films().find(ids);
        Map<Long, @Nullable PartialDate> seen = new HashMap<>();
        for (FilmSummary summary : session.summaries().of(ids)) {
            seen.put(summary.id(), summary.lastSeen());
        }
        Set<Long> taken = new HashSet<>();
        for (int index : portion) {
            long id = matches.get(index).known();
            Film mine = taken.add(id) ? films.get(id) : session.films().find(id).orElse(null);
            if (mine != null) {
                taker.take(merge(index, mine, seen.get(id)));
            }
        }
    }

    private Merged merge(int index, Film mine, @Nullable PartialDate lastSeen) {
        IncomingFilm theirs = batch.films().get(index);
        Noting noting = new Noting(RecordKind.FILM, index, mine.id(), memory);
        Film merged = new FilmMerge(noting, lastSeen).merge(mine, theirs);
        return new Merged(
                index,
                mine,
                merged,
                CreditMerge.missing(mine.credits(), theirs.credits(), noting),
                customValues(mine, theirs, noting),
                links(mine, theirs, noting),
                pictures(mine, theirs, noting),
                noting);
    }

    private List<IncomingCustomValue> customValues(Film mine, IncomingFilm theirs, Noting noting) {
        List<IncomingCustomValue> missing = new ArrayList<>();
        for (IncomingCustomValue coming : theirs.customValues()) {
            IncomingCustomValue value = CustomFit.fitted(coming, fields);
            CustomField field = fields.get(value.field());
            if (field == null
                    || mine.customValues().stream().noneMatch(v -> v.fieldId() == field.id())) {
                noting.fill(ImportField.CUSTOM, value.field() + ": " + value.value());
                missing.add(value);
            }
        }
        return missing;
    }

    private List<IncomingPicture> pictures(Film mine, IncomingFilm theirs, Noting noting) {
        List<IncomingPicture> missing =
                NewPictures.missing(session, theirs.pictures(), new PlacedOn.OnFilm(mine.id()));
        missing.forEach(picture -> noting.fill(ImportField.PICTURES, picture.name()));
        return missing;
    }

    private List<Link> links(Film mine, IncomingFilm theirs, Noting noting) {
        if (theirs.links().isEmpty()) {
            return List.of();
        }
        List<Link> there = session.links().ofFilm(mine.id());
        List<Link> missing = new ArrayList<>();
        for (Link link : theirs.links()) {
            if (there.stream().noneMatch(known -> known.url().equals(link.url()))) {
                noting.fill(ImportField.LINKS, link.url());
                missing.add(link);
            }
        }
        return missing;
    }
}
