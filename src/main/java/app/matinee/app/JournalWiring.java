package app.matinee.app;

import app.matinee.library.Journal;
import app.matinee.pictures.PictureReader;
import app.matinee.pictures.Thumbnails;
import app.matinee.ui.desk.publish.PostQueue;
import app.matinee.ui.film.FilmController;
import app.matinee.ui.film.awards.AwardsController;
import app.matinee.ui.film.awards.SeasonParts;
import app.matinee.ui.film.pictures.PictureWords;
import app.matinee.ui.film.pictures.PictureWork;
import app.matinee.ui.film.pictures.PicturesController;
import app.matinee.ui.film.trailers.LinkWords;
import app.matinee.ui.film.trailers.LinkWork;
import app.matinee.ui.film.trailers.TrailersController;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.NameSheet;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.PictureFiles;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.SplitHost;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.Views;
import app.matinee.ui.library.LibraryHost;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.settings.JournalTasks;
import app.matinee.ui.settings.SettingsController;
import app.matinee.ui.shell.KeysController;
import app.matinee.ui.shell.Pages;
import app.matinee.ui.shell.PaletteController;
import app.matinee.ui.shell.PaletteSearch;
import app.matinee.ui.shell.RailController;
import app.matinee.ui.shell.RecentJournals;
import app.matinee.ui.shell.ShellCommands;
import app.matinee.ui.shell.ShellController;
import app.matinee.ui.shell.StatusBarController;
import app.matinee.ui.shell.UndoNoticeController;
import app.matinee.ui.transfer.export.ExportDoor;
import java.util.List;

/// Makes what belongs to one open journal: its mirror and its screens. To be made on the FX thread.
public final class JournalWiring {

    /// What pictures take in memory at most, in bytes of pixels.
    private static final long MOST_IMAGE_BYTES = 96L << 20;

    private final Wiring app;
    private final Journal journal;
    private final JournalDoor door;
    private final Mirror mirror;
    private final Navigation navigation = new Navigation();
    private final Unsaved unsaved = new Unsaved();
    private final SplitHost split = new SplitHost();
    private final Views views;
    private final PictureImages images;
    private final PostQueue waiting;

    public JournalWiring(Wiring app, Journal journal, JournalDoor door) {
        this.app = app;
        this.journal = journal;
        this.door = door;
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
        Trail trail = new Trail(mirror, navigation, split);
        FilmPageDoor filmDoor = new FilmPageDoor(mirror, navigation, split, trail);
        new PersonPageDoor(mirror, navigation, trail).answer();
        DiaryWiring diary = new DiaryWiring(app, mirror, images, filmDoor);
        diary.addTo(views);
        addShell(List.of(diary.quickLog().action(), trail.action(app.texts())));
        new SafetyWiring(app, mirror, door).addTo(views);
        addScreens();
        new FilmPageWiring(app, mirror, images, views, unsaved).add();
        addFilmTabs();
        new JournalTabWiring(app, mirror, images, unsaved).addTo(views);
        ExportDoor exports = new ExportDoor(views);
        new LibraryWiring(app, mirror, images, views, host(), exports).add();
        new TransferWiring(app, mirror, navigation, views, exports).add();
        new SeasonsWiring(app, mirror, images, navigation, filmDoor).addTo(views);
        new ListsWiring(app, mirror, images, filmDoor, navigation).addTo(views);
        new PeopleWiring(app, mirror, images, navigation, filmDoor, trail).addTo(views);
        new CopiesWiring(app, mirror, images, filmDoor).addTo(views);
        new CareWiring(app, mirror, images, navigation, filmDoor).addTo(views);
        new StatsWiring(app, mirror, images, navigation, filmDoor).addTo(views);
        DeskWiring desk = new DeskWiring(app, mirror, images, filmDoor, unsaved);
        desk.addTo(views);
        this.waiting = desk.queue();
    }

    /// Reads the journal, and sends what waits for a site.
    public void begin() {
        mirror.load();
        waiting.begin();
    }

    /// Saves what is pending; nothing is written or sent any more.
    public void end() {
        waiting.end();
        unsaved.saveNow();
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

    /// @param everywhere commands of screens that work from all of them
    private void addShell(List<ActionItem> everywhere) {
        Pages pages = new Pages(views, new Screens().all(), everywhere);
        ShellCommands commands =
                new ShellCommands(
                        app.texts(),
                        mirror,
                        navigation,
                        app.settings(),
                        door,
                        new RecentJournals(
                                app.settings(), app.folders(), door, app.dialogs(), app.texts()));
        PaletteSearch search = new PaletteSearch(mirror);
        views.add(
                        ShellController.class,
                        () ->
                                new ShellController(
                                        views, pages, navigation, commands, app.dialogs(), unsaved))
                .add(
                        RailController.class,
                        () ->
                                new RailController(
                                        pages,
                                        navigation,
                                        mirror,
                                        app.texts(),
                                        app.settings(),
                                        new NameSheet(app.dialogs(), app.texts())))
                .add(
                        StatusBarController.class,
                        () -> new StatusBarController(app.jobs(), mirror, app.texts()))
                .add(
                        UndoNoticeController.class,
                        () -> new UndoNoticeController(mirror, app.texts()))
                .add(KeysController.class, () -> new KeysController(app.texts()))
                .add(
                        PaletteController.class,
                        () ->
                                new PaletteController(
                                        search, mirror, navigation, app.jobs(), app.texts()));
    }

    /// What stands around the library: the page of a film beside it, and the places of the rail.
    private LibraryHost host() {
        return new LibraryHost(split, () -> views.load(FilmController.class).root(), navigation);
    }

    private void addFilmTabs() {
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
        SeasonParts seasonParts =
                SeasonParts.of(
                        mirror, app.jobs(), app.texts(), clipboards, app.dialogs(), app.theme());
        views.add(AwardsController.class, () -> new AwardsController(seasonParts));
    }

    /// One line a controller.
    private void addScreens() {
        JournalTasks tasks =
                new JournalTasks(
                        mirror, app.jobs(), app.dialogs(), app.texts(), app.clock(), navigation);
        views.add(
                SettingsController.class,
                () ->
                        new SettingsController(
                                app.settings(),
                                tasks,
                                door,
                                app.dialogs(),
                                app.browser(),
                                app.texts()));
    }
}
