package app.matinee.transfer.awardscsv;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.model.Nomination;
import app.matinee.model.PartialDate;
import app.matinee.model.Standing;
import app.matinee.model.Uuid7;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.FilmGathering;
import app.matinee.transfer.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes nominations out of the rows of a table of awards. A row that cannot be understood becomes
/// a remark, and nothing of it comes in.
public final class AwardsCsvReading {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern FILM_ID = Pattern.compile("tt\\d{7,10}");
    private static final int FIRST_YEAR = 1880;

    private final String file;
    private final Gathering gathering = new Gathering();
    private final FilmGathering films = new FilmGathering(gathering);
    private final Ceremonies ceremonies = new Ceremonies(gathering);
    private final FilmFactsOfRow facts = new FilmFactsOfRow(gathering);

    /// @param file its name, for reports
    public AwardsCsvReading(String file) {
        this.file = file;
    }

    public IncomingBatch batch(String format, String name) {
        return gathering.batch(format, name);
    }

    public void row(TableRow row) {
        Source source = Source.of(file, row.line());
        if (isCeremonyAlone(row)) {
            ceremonies.of(source, row, number(row.get(AwardsCsv.YEAR)));
            return;
        }
        Optional<Phrase> wrong = wrong(row);
        if (wrong.isPresent()) {
            gathering.add(new Remark(source, row.get(AwardsCsv.FILM), Outcome.FAILED, wrong.get()));
            return;
        }
        Integer year = number(row.get(AwardsCsv.YEAR));
        List<String> titles = Several.of(row.get(AwardsCsv.FILM));
        List<String> ids = Several.of(row.get(AwardsCsv.IMDB_ID));
        List<String> details = Several.of(row.get(AwardsCsv.DETAIL));
        boolean parallel = titles.size() > 1 && details.size() == titles.size();
        List<IncomingNomination.OfFilm> of = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int film = films.film(source, titles.get(i), year, i < ids.size() ? ids.get(i) : "");
            if (titles.size() == 1) {
                facts.add(film, row);
            }
            of.add(new IncomingNomination.OfFilm(film, parallel ? details.get(i) : ""));
        }
        String category = row.get(AwardsCsv.CATEGORY);
        String canonical = row.get(AwardsCsv.CANONICAL);
        gathering.add(
                new IncomingNomination(
                        source,
                        ceremonies.of(source, row, year),
                        category,
                        canonical.isEmpty() ? category : canonical,
                        of,
                        Several.nominees(row.get(AwardsCsv.NOMINEES)),
                        nomination(row, parallel ? "" : row.get(AwardsCsv.DETAIL))));
    }

    private static Nomination nomination(TableRow row, String detail) {
        String standing = row.get(AwardsCsv.STANDING);
        return new Nomination(
                0,
                Uuid7.next(),
                0,
                List.of(),
                List.of(),
                detail,
                ResultWords.result(row.get(AwardsCsv.RESULT)).orElseThrow(),
                standing.isEmpty()
                        ? Standing.OFFICIAL
                        : ResultWords.standing(standing).orElseThrow(),
                row.get(AwardsCsv.CITATION),
                row.get(AwardsCsv.SOURCE),
                row.get(AwardsCsv.NOTE));
    }

    /// A ceremony that gave nothing, with a note that says why.
    private static boolean isCeremonyAlone(TableRow row) {
        return row.surplus() == 0
                && !row.get(AwardsCsv.BODY).isEmpty()
                && !row.get(AwardsCsv.NOTE).isEmpty()
                && List.of(AwardsCsv.CATEGORY, AwardsCsv.FILM, AwardsCsv.RESULT).stream()
                        .allMatch(column -> row.get(column).isEmpty());
    }

    private Optional<Phrase> wrong(TableRow row) {
        if (row.surplus() > 0) {
            return wrong("import.table.wrong.surplus", row.surplus());
        }
        for (String needed : List.of(AwardsCsv.BODY, AwardsCsv.CATEGORY, AwardsCsv.RESULT)) {
            if (row.get(needed).isEmpty()) {
                return wrong("import.table.wrong.missing", needed);
            }
        }
        String result = row.get(AwardsCsv.RESULT);
        if (ResultWords.result(result).isEmpty()) {
            return wrong("import.awards.wrong.result", result);
        }
        String standing = row.get(AwardsCsv.STANDING);
        if (!standing.isEmpty() && ResultWords.standing(standing).isEmpty()) {
            return wrong("import.awards.wrong.standing", standing);
        }
        Optional<Phrase> when = wrongTime(row);
        return when.isPresent() ? when : wrongFilms(row);
    }

    private static Optional<Phrase> wrongTime(TableRow row) {
        String edition = row.get(AwardsCsv.EDITION);
        String date = row.get(AwardsCsv.DATE);
        if (!edition.isEmpty() && number(edition) == null) {
            return wrong("import.table.wrong.number", edition, AwardsCsv.EDITION);
        }
        if (!date.isEmpty() && PartialDate.parse(date).isEmpty()) {
            return wrong("import.table.wrong.date", date, AwardsCsv.DATE);
        }
        for (String column : List.of(AwardsCsv.YEAR, AwardsCsv.FILM_YEAR)) {
            String text = row.get(column);
            Integer number = number(text);
            if (!text.isEmpty() && (number == null || number < FIRST_YEAR)) {
                return wrong("import.table.wrong.year", text, column);
            }
        }
        return List.of(AwardsCsv.EDITION, AwardsCsv.DATE, AwardsCsv.YEAR, AwardsCsv.FILM_YEAR)
                        .stream()
                        .allMatch(column -> row.get(column).isEmpty())
                ? wrong("import.awards.wrong.noTime")
                : Optional.empty();
    }

    private Optional<Phrase> wrongFilms(TableRow row) {
        List<String> titles = Several.of(row.get(AwardsCsv.FILM));
        List<String> ids = Several.of(row.get(AwardsCsv.IMDB_ID));
        if (ids.size() > titles.size() || titles.stream().anyMatch(String::isEmpty)) {
            return wrong("import.awards.wrong.films");
        }
        if (titles.isEmpty()
                && row.get(AwardsCsv.NOMINEES).isEmpty()
                && row.get(AwardsCsv.CITATION).isEmpty()) {
            return wrong("import.awards.wrong.nobody");
        }
        Integer year = number(row.get(AwardsCsv.YEAR));
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!id.isEmpty() && !FILM_ID.matcher(id).matches()) {
                return wrong("import.table.wrong.imdb", id, AwardsCsv.IMDB_ID);
            }
            Optional<IncomingFilm> owner = films.otherOwner(titles.get(i), year, id);
            if (owner.isPresent()) {
                return wrong(
                        "import.wrong.otherFilm",
                        id,
                        owner.get().title(),
                        String.valueOf(owner.get().source().row()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrase> wrong(String key, Object... args) {
        return Optional.of(Phrase.of(key, args));
    }

    static @Nullable Integer number(String text) {
        return NUMBER.matcher(text).matches() && !text.equals("0") ? Integer.valueOf(text) : null;
    }
}
