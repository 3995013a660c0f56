package app.matinee.transfer.academy;

import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.PartialDate;
import app.matinee.model.Uuid7;
import app.matinee.transfer.reading.Ordinal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The Academy and its ceremonies: the table numbers them, the days are our own knowledge. A
/// ceremony whose day is not in the list keeps the year alone.
final class AcademyCeremonies {

    private static final String FILE = "ceremony-dates.tsv";

    private final Map<Integer, PartialDate> days = new HashMap<>();
    private final AwardBody body =
            new AwardBody(
                    0,
                    Uuid7.next(),
                    "Academy of Motion Picture Arts and Sciences",
                    "Academy",
                    "Academy Award",
                    "United States");

    AcademyCeremonies() {
        try (InputStream in =
                Objects.requireNonNull(AcademyCeremonies.class.getResourceAsStream(FILE), FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(line -> days.put(Integer.valueOf(line[0]), new PartialDate(line[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + FILE, e);
        }
    }

    AwardBody body() {
        return body;
    }

    /// @param filmYear the year whose films it honours, the later one of the split years
    Ceremony ceremony(int edition, int filmYear) {
        return new Ceremony(
                0,
                Uuid7.next(),
                0,
                Ordinal.of(edition) + " Academy Awards",
                edition,
                days.getOrDefault(edition, new PartialDate(String.valueOf(filmYear + 1))),
                null,
                filmYear,
                "",
                "",
                List.of(),
                "",
                "");
    }
}
