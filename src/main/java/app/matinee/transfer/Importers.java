package app.matinee.transfer;

import app.matinee.transfer.academy.AcademyImporter;
import app.matinee.transfer.awardscsv.AwardsCsvImporter;
import app.matinee.transfer.history.HistoryImporter;
import app.matinee.transfer.imdb.ImdbImporter;
import app.matinee.transfer.imdbdata.ImdbDataImporter;
import app.matinee.transfer.inbox.InboxImporter;
import app.matinee.transfer.kodi.KodiImporter;
import app.matinee.transfer.letterboxd.LetterboxdImporter;
import app.matinee.transfer.mapping.MappedImporter;
import app.matinee.transfer.posts.MarkdownPostsImporter;
import app.matinee.transfer.reading.FirstLook;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.Importer;
import app.matinee.transfer.tellico.TellicoImporter;
import app.matinee.transfer.tmdb.TmdbImporter;
import app.matinee.transfer.trakt.TraktImporter;
import app.matinee.transfer.wordpress.WordPressImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The formats that can be read; a new one is a line here.
public final class Importers {

    private final List<Importer> all;

    private Importers(List<Importer> all) {
        this.all = all;
    }

    /// All of them, in the order people look for them; they are asked in this order too.
    public static Importers all() {
        return new Importers(
                List.of(
                        new LetterboxdImporter(),
                        new ImdbImporter(),
                        new TraktImporter(),
                        new TmdbImporter(),
                        new TellicoImporter(),
                        new KodiImporter(),
                        new WordPressImporter(),
                        new MarkdownPostsImporter(),
                        new HistoryImporter(),
                        new AcademyImporter(),
                        new AwardsCsvImporter(),
                        new InboxImporter(),
                        new ImdbDataImporter(),
                        MappedImporter.csv(),
                        MappedImporter.json()));
    }

    public List<Importer> list() {
        return all;
    }

    public Optional<Importer> named(String format) {
        return all.stream().filter(importer -> importer.format().equals(format)).findFirst();
    }

    /// What a file, folder or zip holds.
    ///
    /// @throws ImportRefused if it cannot be looked at
    public Recognised recognise(Path path) throws ImportRefused {
        FirstLook look = FirstLook.at(path);
        if (look.shape() == FirstLook.Shape.ZIP && look.entries().contains("archive.json")) {
            return new Recognised.Archive(path);
        }
        Optional<Importer> known =
                all.stream().filter(importer -> importer.recognises(look)).findFirst();
        if (known.isEmpty()) {
            look.refuseWhatIsNoExport();
        }
        return known.<Recognised>map(importer -> new Recognised.Foreign(path, importer))
                .orElseGet(() -> new Recognised.Unknown(path));
    }
}
