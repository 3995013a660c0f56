package app.matinee.transfer.inbox;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.model.Film;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.GatheredFilms;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads a text file with a viewing a line, such as a phone writes.
public final class InboxImporter implements Importer {

    /// A line that begins with a day; one such line is enough.
    private static final Pattern DATED =
            Pattern.compile(
                    "(?:[-*•+]\\s+(?:\\[[ xX]]\\s+)?)?\\d{4}-\\d{1,2}-\\d{1,2}[:,]?\\s+\\S.*");

    private static final int LOOKED_AT = 20;

    @Override
    public String format() {
        return "inbox";
    }

    @Override
    public boolean recognises(FirstLook look) {
        String name = String.valueOf(look.path().getFileName()).toLowerCase(Locale.ROOT);
        return look.shape() == FirstLook.Shape.FILE
                && (name.endsWith(".txt") || name.endsWith(".md"))
                && look.start()
                        .lines()
                        .limit(LOOKED_AT)
                        .anyMatch(line -> DATED.matcher(line.strip()).matches());
    }

    @Override
    public IncomingBatch read(ImportRequest request, Progress progress) throws ImportRefused {
        Gathering gathering = new Gathering();
        GatheredFilms films = new GatheredFilms(gathering);
        InboxReading reading = new InboxReading(LocalDate.now(request.zone()), _ -> false);
        try (Bundle bundle = Bundle.open(request.path())) {
            String name = bundle.names().getFirst();
            List<String> lines = bundle.text(name).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                progress.checkCancelled();
                Source source = Source.of(name, i + 1L);
                switch (reading.read(lines.get(i))) {
                    case InboxLine.Nothing _ -> {}
                    case InboxLine.Wrong(var why) ->
                            gathering.add(new Remark(source, "", Outcome.FAILED, why));
                    case InboxLine.Seen seen -> {
                        int film = films.film(IncomingFilm.of(source, film(seen)));
                        gathering.add(new IncomingViewing(source, film, seen.of(0)));
                    }
                }
            }
        }
        return gathering.batch(format(), request.name());
    }

    private static Film film(InboxLine.Seen seen) {
        Film film = Film.titled(seen.title());
        return film.withFacts(film.facts().withYear(seen.year()))
                .withShelves(film.shelves().withCatalogued(true));
    }
}
