package app.matinee.transfer.trakt;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.model.PartialDate;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.JsonText;
import app.matinee.transfer.reading.LocalDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One reading of an export, file after file. A damaged file of several becomes a remark; the
/// others come in all the same.
final class TraktReading {

    private static final int HIGHEST = 10;

    private final Bundle bundle;
    private final ImportRequest request;
    private final Progress progress;
    private final LocalDay days;
    private final Gathering gathering = new Gathering();
    private final TraktFilms films = new TraktFilms(gathering);
    private final TraktLists lists = new TraktLists();
    private final TraktViewings viewings;
    private final List<Integer> rated = new ArrayList<>();

    TraktReading(Bundle bundle, ImportRequest request, Progress progress) {
        this.bundle = bundle;
        this.request = request;
        this.progress = progress;
        this.days = new LocalDay(request.zone());
        this.viewings = new TraktViewings(days);
    }

    IncomingBatch read(String format) throws ImportRefused {
        boolean any = false;
        for (String entry : bundle.names()) {
            progress.checkCancelled();
            if (entry.endsWith(".json") || bundle.names().size() == 1) {
                any |= file(entry);
            }
        }
        if (!any) {
            throw new ImportRefused(Phrase.of("import.trakt.refused.nothing", request.name()));
        }
        rated.stream().filter(film -> !viewings.has(film)).forEach(films::seenSomeDay);
        viewings.gather(gathering);
        lists.gather(gathering);
        return gathering.batch(format, request.name());
    }

    /// Whether the file held anything of films.
    private boolean file(String entry) throws ImportRefused {
        TraktFile file = new TraktFile(entry);
        try {
            JsonText.each(
                    entry,
                    bundle.text(entry),
                    (thing, line) -> {
                        progress.checkCancelled();
                        TraktListHead.of(thing)
                                .ifPresentOrElse(
                                        head -> {
                                            lists.head(head);
                                            file.known();
                                        },
                                        () ->
                                                TraktEntry.of(Source.of(entry, line), thing)
                                                        .ifPresent(known -> take(file, known)));
                    });
        } catch (ImportRefused refused) {
            if (bundle.names().size() == 1) {
                throw refused;
            }
            gathering.add(new Remark(Source.of(entry, 0), "", Outcome.FAILED, refused.phrase()));
            return false;
        }
        file.remark().ifPresent(gathering::add);
        return file.isKnown();
    }

    private void take(TraktFile file, TraktEntry entry) {
        file.known();
        TraktTitle title = entry.title();
        boolean wanted =
                title.isFilm()
                        || (title.isSeries()
                                && request.wants(TraktImporter.TELEVISION)
                                && entry.kind() != TraktEntry.Kind.SEEN_SO_OFTEN);
        if (!wanted) {
            file.leaveOut();
            return;
        }
        Phrase wrong = wrong(entry);
        if (wrong != null) {
            gathering.add(new Remark(entry.source(), title.title(), Outcome.FAILED, wrong));
            return;
        }
        switch (entry.kind()) {
            case RATED -> {
                int film = films.own(entry.source(), title);
                films.rate(film, entry.number(), entry.at());
                rated.add(film);
            }
            case SEEN -> viewings.seen(films.own(entry.source(), title), entry);
            case SEEN_SO_OFTEN -> viewings.seenSoOften(films.own(entry.source(), title), entry);
            case LISTED -> listed(file, entry);
            case COLLECTED ->
                    films.collect(films.own(entry.source(), title), entry.mark(), day(entry));
            case COMMENTED ->
                    TraktComment.of(entry, films.own(entry.source(), title), day(entry))
                            .ifPresent(gathering::add);
        }
    }

    private void listed(TraktFile file, TraktEntry entry) {
        if (file.isWatchlist()) {
            films.watchlist(films.own(entry.source(), entry.title()), day(entry), entry.words());
        } else if (file.isFavourites()) {
            films.like(films.own(entry.source(), entry.title()));
        } else {
            lists.item(entry, films.film(entry.source(), entry.title()));
        }
    }

    private static @Nullable Phrase wrong(TraktEntry entry) {
        if (entry.title().title().isEmpty()) {
            return Phrase.of("import.wrong.noTitle");
        }
        boolean badRating =
                entry.kind() == TraktEntry.Kind.RATED
                        && (entry.number() < 1 || entry.number() > HIGHEST);
        return badRating ? Phrase.of("import.wrong.rating", entry.number(), "rating") : null;
    }

    private @Nullable PartialDate day(TraktEntry entry) {
        return days.of(entry.at()).orElse(null);
    }
}
