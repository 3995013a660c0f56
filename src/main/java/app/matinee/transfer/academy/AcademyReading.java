package app.matinee.transfer.academy;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCeremony;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.IncomingNominee;
import app.matinee.incoming.IncomingNominee.Kind;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.model.ExternalId;
import app.matinee.model.Nomination;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import app.matinee.model.Uuid7;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.FilmGathering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes nominations out of rows. A row that cannot be understood becomes a remark and nothing else
/// of it comes in.
final class AcademyReading {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:/(\\d{2}))?");
    private static final Pattern FILM_ID = Pattern.compile("tt\\d{7,10}");
    private static final Pattern NOMINEE_ID =
            Pattern.compile("\\?|(?:nm|co)\\d{7,10}(?:,(?:nm|co)\\d{7,10})*");
    private static final String UNOFFICIAL = "NOT AN OFFICIAL NOMINATION";
    private static final String COUNTRY_CATEGORY = "INTERNATIONAL FEATURE FILM";
    private static final int CENTURY = 100;

    private final String file;
    private final Gathering gathering = new Gathering();
    private final FilmGathering films = new FilmGathering(gathering);
    private final AcademyCeremonies known = new AcademyCeremonies();
    private final Map<Integer, Integer> ceremonies = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    AcademyReading(String file) {
        this.file = file;
    }

    IncomingBatch batch(String format) {
        return gathering.batch(format, file);
    }

    void row(AcademyRow row) {
        Source source = Source.of(file, row.line());
        Optional<Phrase> wrong = wrong(row);
        if (wrong.isPresent()) {
            String about = row.films().isEmpty() ? row.name() : row.films().getFirst();
            gathering.add(new Remark(source, about, Outcome.FAILED, wrong.get()));
            return;
        }
        int edition = Integer.parseInt(row.ceremony());
        int filmYear = filmYear(row.year());
        int ceremony =
                ceremonies.computeIfAbsent(
                        edition,
                        _ ->
                                gathering.add(
                                        new IncomingCeremony(
                                                source,
                                                known.body(),
                                                known.ceremony(edition, filmYear))));
        List<String> details = AcademyRow.parts(row.detail());
        boolean parallel = row.films().size() > 1 && details.size() == row.films().size();
        List<IncomingNomination.OfFilm> of = new ArrayList<>();
        for (int i = 0; i < row.films().size(); i++) {
            int film = films.film(source, row.films().get(i), filmYear, filmId(row, i));
            of.add(new IncomingNomination.OfFilm(film, parallel ? details.get(i) : ""));
        }
        gathering.add(
                new IncomingNomination(
                        source,
                        ceremony,
                        name(row.category()),
                        name(row.canonical()),
                        of,
                        nominees(row),
                        nomination(row, parallel ? "" : row.detail())));
    }

    private Optional<Phrase> wrong(AcademyRow row) {
        if (row.fields().size() < AcademyRow.FEWEST) {
            return wrong("import.academy.wrong.short", row.fields().size());
        }
        if (row.fields().size() > AcademyRow.HEADER.size()) {
            return wrong("import.academy.wrong.long", row.fields().size());
        }
        if (!NUMBER.matcher(row.ceremony()).matches() || row.ceremony().equals("0")) {
            return wrong("import.academy.wrong.ceremony", row.ceremony());
        }
        if (!YEAR.matcher(row.year()).matches()) {
            return wrong("import.academy.wrong.year", row.year());
        }
        if (row.category().isEmpty() || row.canonical().isEmpty()) {
            return wrong("import.academy.wrong.category");
        }
        if (!row.winner().isEmpty() && !row.winner().equals("True")) {
            return wrong("import.academy.wrong.winner", row.winner());
        }
        for (String id : row.filmIds()) {
            if (!id.isEmpty() && !FILM_ID.matcher(id).matches()) {
                return wrong("import.academy.wrong.filmId", id);
            }
        }
        if (row.filmIds().size() > row.films().size()
                || row.films().stream().anyMatch(String::isEmpty)) {
            return wrong("import.academy.wrong.films");
        }
        for (String id : row.nomineeIds()) {
            if (!id.isEmpty() && !NOMINEE_ID.matcher(id).matches()) {
                return wrong("import.academy.wrong.nomineeId", id);
            }
        }
        return otherFilm(row);
    }

    private Optional<Phrase> otherFilm(AcademyRow row) {
        for (int i = 0; i < row.films().size(); i++) {
            String id = filmId(row, i);
            Optional<IncomingFilm> owner =
                    films.otherOwner(row.films().get(i), filmYear(row.year()), id);
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

    private static String filmId(AcademyRow row, int at) {
        return at < row.filmIds().size() ? row.filmIds().get(at) : "";
    }

    private static List<IncomingNominee> nominees(AcademyRow row) {
        List<String> named = row.nominees();
        if (named.isEmpty() && row.canonical().equals(COUNTRY_CATEGORY) && !row.name().isEmpty()) {
            return List.of(new IncomingNominee(row.name(), Kind.COUNTRY, List.of()));
        }
        List<IncomingNominee> nominees = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String ids = i < row.nomineeIds().size() ? row.nomineeIds().get(i) : "";
            if (ids.isEmpty() || ids.equals("?")) {
                nominees.add(new IncomingNominee(named.get(i), Kind.UNKNOWN, List.of()));
                continue;
            }
            // Two people may share one slot, under one name.
            for (String id : ids.split(",")) {
                Kind kind = id.startsWith("co") ? Kind.COMPANY : Kind.PERSON;
                nominees.add(
                        new IncomingNominee(
                                named.get(i), kind, List.of(new ExternalId(ExternalId.IMDB, id))));
            }
        }
        return nominees;
    }

    private static Nomination nomination(AcademyRow row, String detail) {
        boolean official = !row.note().contains(UNOFFICIAL);
        return new Nomination(
                0,
                Uuid7.next(),
                0,
                List.of(),
                List.of(),
                detail,
                row.winner().isEmpty() ? Result.NOMINATED : Result.WON,
                official ? Standing.OFFICIAL : standing(row.note()),
                row.citation(),
                "",
                row.note());
    }

    private static Standing standing(String note) {
        return note.contains("Nomination withdrawn") ? Standing.WITHDRAWN : Standing.UNOFFICIAL;
    }

    /// The later of two years, in which most films of a split season and its end lie.
    private static int filmYear(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.matches()) {
            throw new IllegalArgumentException(text);
        }
        int first = Integer.parseInt(year.group(1));
        return year.group(2) == null
                ? first
                : first / CENTURY * CENTURY + Integer.parseInt(year.group(2));
    }

    private String name(String capitals) {
        return names.computeIfAbsent(capitals, CategoryName::of);
    }
}
