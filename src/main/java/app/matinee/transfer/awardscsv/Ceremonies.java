package app.matinee.transfer.awardscsv;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingCeremony;
import app.matinee.incoming.Source;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.PartialDate;
import app.matinee.model.TextFold;
import app.matinee.model.Uuid7;
import app.matinee.transfer.reading.Ordinal;
import app.matinee.transfer.table.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ceremonies that the rows name: one for each body and edition, without an edition for each
/// body and date, without a date for each body and year.
final class Ceremonies {

    private final Gathering gathering;
    private final Map<String, Integer> byKey = new HashMap<>();

    Ceremonies(Gathering gathering) {
        this.gathering = gathering;
    }

    /// @param filmsYear the year of the row's film, which tells the film year where nothing else
    ///   does
    int of(Source source, TableRow row, @Nullable Integer filmsYear) {
        Integer said = AwardsCsvReading.number(row.get(AwardsCsv.FILM_YEAR));
        Integer year = said == null ? filmsYear : said;
        String body = row.get(AwardsCsv.BODY);
        Integer edition = AwardsCsvReading.number(row.get(AwardsCsv.EDITION));
        String date = row.get(AwardsCsv.DATE);
        String when = edition == null ? date.isEmpty() ? "year " + year : date : "no " + edition;
        return byKey.computeIfAbsent(
                TextFold.fold(body) + "|" + when,
                _ ->
                        gathering.add(
                                new IncomingCeremony(
                                        source,
                                        AwardBody.named(body),
                                        ceremony(row, edition, date, year))));
    }

    private static Ceremony ceremony(
            TableRow row, @Nullable Integer edition, String date, @Nullable Integer year) {
        PartialDate day = PartialDate.parse(date).orElse(null);
        return new Ceremony(
                0,
                Uuid7.next(),
                0,
                name(row, edition, day, year),
                edition,
                day,
                null,
                year,
                "",
                "",
                List.of(),
                row.get(AwardsCsv.CATEGORY).isEmpty() ? row.get(AwardsCsv.NOTE) : "",
                "");
    }

    private static String name(
            TableRow row,
            @Nullable Integer edition,
            @Nullable PartialDate day,
            @Nullable Integer year) {
        String given = row.get(AwardsCsv.CEREMONY);
        if (!given.isEmpty()) {
            return given;
        }
        String body = row.get(AwardsCsv.BODY);
        if (edition != null) {
            return Ordinal.of(edition) + " " + body;
        }
        return body + " " + (day == null ? year : Integer.valueOf(day.year()));
    }
}
