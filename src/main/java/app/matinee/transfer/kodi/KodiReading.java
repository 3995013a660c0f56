package app.matinee.transfer.kodi;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.GatheredFilms;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Markup;
import app.matinee.transfer.reading.MarkupText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One reading of .nfo files. A damaged one of several becomes a remark; the others come in all the
/// same.
final class KodiReading {

    private static final String MOVIE = "movie";

    private final Bundle bundle;
    private final ImportRequest request;
    private final Progress progress;
    private final Gathering gathering = new Gathering();
    private final GatheredFilms films = new GatheredFilms(gathering);

    KodiReading(Bundle bundle, ImportRequest request, Progress progress) {
        this.bundle = bundle;
        this.request = request;
        this.progress = progress;
    }

    IncomingBatch read(String format) throws ImportRefused {
        List<String> all = bundle.names();
        for (String entry : all) {
            progress.checkCancelled();
            if (all.size() == 1 || KodiImporter.isNfo(entry)) {
                try {
                    file(entry);
                } catch (ImportRefused refused) {
                    if (all.size() == 1) {
                        throw refused;
                    }
                    gathering.add(
                            new Remark(Source.of(entry, 0), "", Outcome.FAILED, refused.phrase()));
                }
            }
        }
        return gathering.batch(format, request.name());
    }

    private void file(String entry) throws ImportRefused {
        String text = bundle.markup(entry);
        if (text.contains("<videodb")) {
            MarkupText.each(entry, text, Set.of(), Set.of(MOVIE), movie -> take(entry, movie));
            return;
        }
        Optional<String> films = NfoText.movies(entry, text);
        if (films.isPresent()) {
            MarkupText.each(
                    entry, films.get(), Set.of(), Set.of(MOVIE), movie -> take(entry, movie));
            return;
        }
        Source source = Source.of(entry, 0);
        if (text.contains("<tvshow") || text.contains("<episodedetails")) {
            gathering.add(
                    new Remark(source, "", Outcome.SKIPPED, Phrase.of("import.kodi.television")));
            return;
        }
        NfoText.addressed(source, request.path(), text)
                .ifPresentOrElse(
                        this.films::film,
                        () ->
                                gathering.add(
                                        new Remark(
                                                source,
                                                "",
                                                Outcome.FAILED,
                                                Phrase.of("import.kodi.nothing"))));
    }

    private void take(String entry, Markup movie) {
        progress.checkCancelled();
        Source source = Source.of(entry, movie.line());
        if (movie.textOf("title").isEmpty() && movie.textOf("originaltitle").isEmpty()) {
            gathering.add(
                    new Remark(source, "", Outcome.FAILED, Phrase.of("import.wrong.noTitle")));
            return;
        }
        IncomingFilm film = KodiFilm.of(source, movie, request.wants(KodiImporter.OWNED));
        int index = films.film(film);
        KodiPlays.of(movie)
                .viewings()
                .forEach(viewing -> gathering.add(new IncomingViewing(source, index, viewing)));
    }
}
