package app.matinee.screenshots;

import app.matinee.app.JournalWiring;
import app.matinee.app.Wiring;
import app.matinee.job.Progress;
import app.matinee.library.Journal;
import app.matinee.library.NewJournal;
import app.matinee.model.FilmSummary;
import app.matinee.model.JournalFolder;
import app.matinee.settings.Folders;
import app.matinee.settings.LibraryShape;
import app.matinee.settings.Theme;
import app.matinee.starter.StarterJournal;
import app.matinee.text.ExpectedFailure;
import app.matinee.ui.TestDoor;
import app.matinee.ui.TestSurroundings;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.SplitHost;
import app.matinee.ui.shell.ShellController;
import app.matinee.ui.theme.Fonts;
import app.matinee.ui.welcome.WelcomeController;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Renders every screen, light and dark, at 1440 × 900 and at the smallest window, to PNG files in
/// the folder given. No display is needed.
///
/// A second argument is the size of the text in percent; a third, the beginning of names, leaves
/// out all other screens.
public final class Screenshots {

    /// Long enough for posters to be drawn and thumbnails to be read on a slow machine.
    private static final long SETTLED_NANOS = 1_500_000_000L;

    private static final List<String> TABS =
            List.of("details", "awards", "trailers", "pictures", "journal");

    /// The places of the rail and those beside it, but for the library, which has two shapes.
    private static final List<String> PLACES =
            List.of("awards", "desk", "watchlist", "owned", "import", "settings", "backups", "bin");

    private final Path target;
    private final String only;
    private final Wiring app;
    private final Stage stage;

    private Screenshots(Path target, String only, Wiring app, Stage stage) {
        this.target = target;
        this.only = only;
        this.app = app;
        this.stage = stage;
    }

    public static void main(String[] args) throws IOException, ExpectedFailure {
        Path target = Files.createDirectories(Path.of(args[0]));
        Path home = Files.createTempDirectory("matinee-screenshots");
        Folders folders =
                new Folders(
                        home.resolve("config"), home.resolve("data"), home.resolve("logs"), home);
        Screenshots shots =
                OnFx.get(() -> {
                    new Fonts().load();
                    Wiring app =
                            new Wiring(folders, Clock.systemDefaultZone(), new TestSurroundings());
                    return new Screenshots(
                            target, args.length > 2 ? args[2] : "", app, new Stage());
                });
        if (args.length > 1) {
            int percent = Integer.parseInt(args[1]);
            OnFx.run(() -> shots.app.settings().change(s -> s.withTextScale(percent)));
        }
        shots.run(home);
        System.exit(0);
    }

    private void run(Path home) throws IOException, ExpectedFailure {
        welcome();
        Clock clock = Clock.systemDefaultZone();
        try (Journal empty =
                new NewJournal(new JournalFolder(home.resolve("empty")), clock).empty()) {
            JournalWiring wiring = open(empty);
            both("empty", () -> shell(wiring));
        }
        try (Journal journal =
                new StarterJournal(clock, app.texts())
                        .in(new JournalFolder(home.resolve("starter")), Progress.NONE)) {
            library(journal);
            JournalWiring wiring = open(journal);
            film(wiring);
            for (String place : PLACES) {
                go(wiring, place);
                both(place, () -> shell(wiring));
            }
        }
    }

    private void welcome() throws IOException {
        both(
                "welcome",
                () -> {
                    var view = app.views(new TestDoor()).load(WelcomeController.class);
                    view.controller().begin(null, null);
                    return view.root();
                });
    }

    /// The library reads its shape when it is made, so each shape has a wiring of its own.
    private void library(Journal journal) throws IOException {
        shape(LibraryShape.TABLE);
        JournalWiring table = open(journal);
        both("library-table", () -> shell(table));
        shape(LibraryShape.WALL);
        JournalWiring wall = open(journal);
        both("library-wall", () -> shell(wall));
    }

    private void film(JournalWiring wiring) throws IOException {
        long anora =
                OnFx.get(() ->
                        wiring.mirror().films().all().stream()
                                .filter(film -> film.title().equals("Anora"))
                                .mapToLong(FilmSummary::id)
                                .findFirst()
                                .orElseThrow());
        for (String tab : TABS) {
            both(
                    "film-" + tab,
                    () -> {
                        Parent root = shell(wiring);
                        wiring.mirror().openFilm().open(anora);
                        wiring.mirror().requests().choose(tab);
                        return root;
                    },
                    root ->
                            root.lookupAll(".split-host").stream()
                                    .map(SplitHost.class::cast)
                                    .forEach(SplitHost::expandPage));
        }
    }

    private Parent shell(JournalWiring wiring) {
        return wiring.views().load(ShellController.class).root();
    }

    private JournalWiring open(Journal journal) {
        JournalWiring wiring =
                OnFx.get(() -> {
                    JournalWiring made = new JournalWiring(app, journal, new TestDoor());
                    made.mirror().load();
                    return made;
                });
        settle();
        return wiring;
    }

    private void shape(LibraryShape shape) {
        OnFx.run(() -> app.settings().change(s -> s.withLibrary(s.library().withShape(shape))));
    }

    private static void go(JournalWiring wiring, String place) {
        OnFx.run(() -> wiring.navigation().go(place));
    }

    /// Makes the screen that a picture shows.
    private interface Making {
        Parent make();
    }

    /// Does what is left to do once the screen has been laid out.
    private interface Finishing {
        void finish(Node root);
    }

    private void both(String name, Making making) throws IOException {
        both(name, making, _ -> {});
    }

    private void both(String name, Making making, Finishing finishing) throws IOException {
        if (!name.startsWith(only)) {
            return;
        }
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int[] size : new int[][] {{1440, 900}, {960, 640}}) {
                String look = theme.name().toLowerCase(Locale.ROOT);
                shoot("%s-%s-%d".formatted(name, look, size[0]), theme, size, making, finishing);
            }
        }
    }

    private void shoot(String name, Theme theme, int[] size, Making making, Finishing finishing)
            throws IOException {
        OnFx.run(() -> {
            app.settings().change(s -> s.withTheme(theme));
            Scene scene = new Scene(new StackPane(making.make(), app.overlay()), size[0], size[1]);
            app.theme().apply(scene);
            stage.setScene(scene);
            stage.show();
        });
        settle();
        OnFx.run(() -> finishing.finish(stage.getScene().getRoot()));
        settle();
        write(OnFx.get(() -> stage.getScene().snapshot(null)), name);
    }

    private static void settle() {
        LockSupport.parkNanos(SETTLED_NANOS);
        OnFx.run(() -> {});
    }

    private void write(Image image, String name) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(copy, "png", target.resolve(name + ".png").toFile());
    }
}
