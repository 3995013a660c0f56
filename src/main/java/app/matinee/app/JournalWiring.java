package app.matinee.app;

import app.matinee.library.Journal;
import app.matinee.pictures.PictureReader;
import app.matinee.pictures.Thumbnails;
import app.matinee.ui.film.awards.AwardsController;
import app.matinee.ui.film.pictures.PictureFiles;
import app.matinee.ui.film.pictures.PictureWords;
import app.matinee.ui.film.pictures.PictureWork;
import app.matinee.ui.film.pictures.PicturesController;
import app.matinee.ui.film.trailers.LinkWords;
import app.matinee.ui.film.trailers.LinkWork;
import app.matinee.ui.film.trailers.TrailersController;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;

/// Makes what belongs to one open journal: its mirror and its screens. To be made on the FX thread.
public final class JournalWiring {

    /// What pictures take in memory at most, in bytes of pixels.
    private static final long MOST_IMAGE_BYTES = 96L << 20;

    private final Journal journal;
    private final Mirror mirror;
    private final Navigation navigation = new Navigation();
    private final Unsaved unsaved = new Unsaved();
    private final Views views;
    private final PictureImages images;

    public JournalWiring(Wiring app, Journal journal) {
        this.journal = journal;
        this.mirror = new Mirror(journal, app.jobs());
        this.views = new Views(app.texts());
        this.images =
                new PictureImages(
                        app.jobs(),
                        new Thumbnails(
                                journal.folder().cache().resolve("thumbs"),
                                journal.pictureFolder(),
                                new PictureReader()),
                        MOST_IMAGE_BYTES);
        // Makers, one line a controller.
        Clipboards clipboards = new Clipboards();
        LinkWords linkWords = new LinkWords(app.texts(), new DateText(app.texts(), app.settings()));
        LinkWork linkWork = new LinkWork(mirror, app.browser(), clipboards, app.clock());
        views.add(
                TrailersController.class,
                () -> new TrailersController(mirror, linkWork, linkWords, app.texts(), unsaved));
        PictureFiles pictureFiles =
                new PictureFiles(journal, app.jobs(), app.dialogs(), clipboards, app.texts());
        PictureWork pictureWork = new PictureWork(mirror, pictureFiles);
        PictureWords pictureWords = new PictureWords(app.texts(), app.browser());
        views.add(
                PicturesController.class,
                () -> new PicturesController(mirror, pictureWork, pictureWords, images, unsaved));
        views.add(
                AwardsController.class,
                () -> new AwardsController(mirror, app.jobs(), app.texts(), clipboards));
    }

    public Journal journal() {
        return journal;
    }

    public Mirror mirror() {
        return mirror;
    }

    public Navigation navigation() {
        return navigation;
    }

    public Unsaved unsaved() {
        return unsaved;
    }

    public PictureImages images() {
        return images;
    }

    public Views views() {
        return views;
    }
}
