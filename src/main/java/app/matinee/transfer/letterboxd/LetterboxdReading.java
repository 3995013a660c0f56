package app.matinee.transfer.letterboxd;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.model.Film;
import app.matinee.model.PartialDate;
import app.matinee.model.Watchlisting;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.CsvTable;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Slashed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One reading of an export, file after file. A file that is damaged becomes a remark; the others
/// come in all the same.
final class LetterboxdReading {

    private static final String FILM = "letterboxd uri";
    private static final Set<String> ABOUT_FILMS =
            Set.of("watched.csv", "ratings.csv", "watchlist.csv", "likes/films.csv");
    private static final List<String> ENTRIES = List.of("diary.csv", "reviews.csv");
    private static final Set<String> LEFT_OUT =
            Set.of("comments.csv", "likes/lists.csv", "likes/reviews.csv", "profile.csv");

    private final Bundle bundle;
    private final ImportRequest request;
    private final Progress progress;
    private final Gathering gathering = new Gathering();
    private final LetterboxdFilms films = new LetterboxdFilms(gathering);
    private final Map<String, CsvTable> tables = new LinkedHashMap<>();
    private final List<LetterboxdList> lists = new ArrayList<>();

    LetterboxdReading(Bundle bundle, ImportRequest request, Progress progress) {
        this.bundle = bundle;
        this.request = request;
        this.progress = progress;
    }

    IncomingBatch read(String format) throws ImportRefused {
        String top = bundle.top();
        for (String entry : bundle.names()) {
            progress.checkCancelled();
            if (entry.endsWith(".csv") && wanted(entry.substring(top.length()))) {
                load(entry, entry.substring(top.length()));
            }
        }
        tables.forEach((name, table) -> {
            if (ABOUT_FILMS.contains(name)) {
                table.rows().forEach(row -> films.learn(row, FILM));
            }
        });
        lists.forEach(list -> list.items().rows().forEach(row -> films.learn(row, list.address())));
        tables.forEach(this::take);
        lists.forEach(list -> list.gather(films, gathering));
        if (tables.isEmpty() && lists.isEmpty()) {
            throw new ImportRefused(Phrase.of("import.letterboxd.refused.nothing", request.name()));
        }
        return gathering.batch(format, request.name());
    }

    private boolean wanted(String name) {
        if (name.startsWith(LetterboxdImporter.DELETED + "/")) {
            return request.wants(LetterboxdImporter.DELETED);
        }
        if (name.startsWith(LetterboxdImporter.ORPHANED + "/")) {
            return request.wants(LetterboxdImporter.ORPHANED);
        }
        return true;
    }

    private void load(String entry, String name) {
        if (LEFT_OUT.contains(plain(name))) {
            Phrase reason = Phrase.of("import.letterboxd.leftOut");
            gathering.add(new Remark(Source.of(entry, 0), name, Outcome.SKIPPED, reason));
            return;
        }
        try {
            String text = bundle.text(entry);
            if (LetterboxdList.isOne(text)) {
                lists.add(LetterboxdList.read(entry, text));
            } else {
                CsvTable table = CsvTable.of(entry, text);
                table.refuseTwins(entry);
                tables.put(name, table);
            }
        } catch (ImportRefused refused) {
            gathering.add(new Remark(Source.of(entry, 0), name, Outcome.FAILED, refused.phrase()));
        }
    }

    /// "deleted/diary.csv" is a diary too.
    private static String plain(String name) {
        return name.replaceFirst("^(?:deleted|orphaned)/", "");
    }

    private void take(String name, CsvTable table) {
        String kind = kind(plain(name), table);
        if (ENTRIES.contains(kind)) {
            CsvTable other = kind.equals("reviews.csv") ? null : tables.get("reviews.csv");
            new LetterboxdEntries(films, gathering, other == null ? Set.of() : entries(other))
                    .take(name, table, kind.equals("reviews.csv"));
            return;
        }
        Slashed dates = Slashed.of(table.rows().stream().map(row -> row.get("date")).toList());
        for (CsvTable.Row row : table.rows()) {
            if (row.isEmpty()) {
                continue;
            }
            Optional<Phrase> wrong = LetterboxdEntries.wrongShape(row);
            if (wrong.isPresent()) {
                refuse(name, row, wrong.get());
                continue;
            }
            Source source = Source.of(name, row.line());
            int film = films.addressed(source, row, FILM);
            PartialDate date = dates.parse(row.get("date")).orElse(null);
            films.own(film);
            films.change(film, known -> changed(known, kind, row, date));
        }
    }

    private void refuse(String name, CsvTable.Row row, Phrase why) {
        Source source = Source.of(name, row.line());
        gathering.add(new Remark(source, row.get("name"), Outcome.FAILED, why));
    }

    /// What a file is, by its name, else by its columns.
    private static String kind(String name, CsvTable table) {
        if (ABOUT_FILMS.contains(name) || ENTRIES.contains(name)) {
            return name;
        }
        if (table.has("review")) {
            return "reviews.csv";
        }
        if (table.has("watched date")) {
            return "diary.csv";
        }
        return table.has("rating") ? "ratings.csv" : "watched.csv";
    }

    private static Film changed(
            Film film, String kind, CsvTable.Row row, @Nullable PartialDate date) {
        return switch (kind) {
            case "ratings.csv" ->
                    film.withOpinion(
                                    film.opinion()
                                            .withRating(LetterboxdEntries.rating(row).orElse(null)))
                            .withShelves(film.shelves().withSeenUndated(true));
            case "watchlist.csv" ->
                    film.withShelves(film.shelves().withWatchlist(new Watchlisting(date, "", 0)));
            case "likes/films.csv" -> film.withOpinion(film.opinion().withLiked(true));
            default -> film.withShelves(film.shelves().withSeenUndated(true));
        };
    }

    private static Set<String> entries(CsvTable table) {
        return Set.copyOf(table.rows().stream().map(LetterboxdEntries::entry).toList());
    }
}
