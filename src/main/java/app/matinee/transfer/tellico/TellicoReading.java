package app.matinee.transfer.tellico;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingPicture;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.GatheredFilms;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.Markup;
import app.matinee.transfer.reading.MarkupText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One reading of a collection: what its fields are, then entry after entry.
final class TellicoReading {

    private static final String VIDEOS = "3";

    private final String file;
    private final TellicoCovers covers;
    private final Progress progress;
    private final Gathering gathering = new Gathering();
    private final GatheredFilms films = new GatheredFilms(gathering);
    private final Map<String, TellicoField> fields = new LinkedHashMap<>();
    private String type = "";
    private int without;

    TellicoReading(String file, TellicoCovers covers, Progress progress) {
        this.file = file;
        this.covers = covers;
        this.progress = progress;
    }

    /// @throws ImportRefused if it is damaged, or no collection of videos
    void read(String text) throws ImportRefused {
        MarkupText.each(file, text, Set.of("collection"), Set.of("field", "entry"), this::take);
        if (!type.equals(VIDEOS)) {
            throw new ImportRefused(Phrase.of("import.tellico.refused.kind", file));
        }
        if (without > 0) {
            gathering.add(
                    new Remark(
                            Source.of(file, 0),
                            "",
                            Outcome.SKIPPED,
                            Phrase.of("import.tellico.pictures", without)));
        }
    }

    IncomingBatch batch(String format, String name) {
        return gathering.batch(format, name);
    }

    private void take(Markup element) {
        progress.checkCancelled();
        switch (element.name()) {
            case "collection" -> type = element.attribute("type");
            case "field" -> {
                TellicoField field = TellicoField.of(element);
                fields.put(field.name(), field);
            }
            default -> entry(element);
        }
    }

    private void entry(Markup entry) {
        if (!type.equals(VIDEOS)) {
            return;
        }
        TellicoValues values = new TellicoValues(entry);
        Source source = Source.of(file, entry.line());
        if (values.first("title").isEmpty()) {
            gathering.add(
                    new Remark(source, "", Outcome.FAILED, Phrase.of("import.wrong.noTitle")));
            return;
        }
        IncomingFilm film = TellicoFilm.of(source, fields, values);
        String cover = values.first("cover");
        List<IncomingPicture> pictures = covers.of(cover);
        without += cover.isEmpty() || !pictures.isEmpty() ? 0 : 1;
        films.film(film.withPictures(pictures));
    }
}
