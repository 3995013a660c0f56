package app.matinee.transfer;

import app.matinee.text.Texts;
import app.matinee.text.Version;
import app.matinee.transfer.archive.ArchiveExporter;
import app.matinee.transfer.awardscsv.AwardsCsvExporter;
import app.matinee.transfer.filmtable.CsvExporter;
import app.matinee.transfer.filmtable.JsonExporter;
import app.matinee.transfer.imdbratings.ImdbListExporter;
import app.matinee.transfer.imdbratings.ImdbRatingsExporter;
import app.matinee.transfer.letterboxd.LetterboxdExporter;
import app.matinee.transfer.letterboxd.LetterboxdListExporter;
import app.matinee.transfer.webpage.WebPageExporter;
import app.matinee.transfer.writing.Exporter;
import app.matinee.transfer.writing.ListExporter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The formats that can be written; a new one is a line here.
public final class Exporters {

    private final List<Exporter> all;

    private Exporters(List<Exporter> all) {
        this.all = all;
    }

    /// All of them, the most complete first.
    ///
    /// @param texts the words of the web page
    public static Exporters all(Texts texts, Clock clock) {
        return new Exporters(
                List.of(
                        new ArchiveExporter(clock, Version.read().program()),
                        new LetterboxdExporter(),
                        new CsvExporter(),
                        new JsonExporter(),
                        new ImdbRatingsExporter(),
                        new WebPageExporter(texts),
                        new AwardsCsvExporter()));
    }

    /// The formats a list of films can be written in.
    public static List<ListExporter> ofLists() {
        return List.of(new LetterboxdListExporter(), new ImdbListExporter());
    }

    public List<Exporter> list() {
        return all;
    }

    public Optional<Exporter> named(String format) {
        return all.stream().filter(exporter -> exporter.format().equals(format)).findFirst();
    }

    /// The codes of the formats, for messages.
    public String formats() {
        return all.stream().map(Exporter::format).collect(Collectors.joining(", "));
    }
}
