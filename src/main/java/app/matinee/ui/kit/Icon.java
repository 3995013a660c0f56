package app.matinee.ui.kit;

import app.matinee.ui.theme.Theme;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line icons of the window: one pack, and drawings of ours on the same 24-unit grid for what
/// the pack lacks. An icon takes the colour `-mt-icon` of the parent it stands in.
public enum Icon {
    // Places
    LIBRARY("M4 4.5h4.5v15H4z M8.5 4.5H13v15H8.5z M14.2 5.4l3.6-1 4.1 14.4-3.6 1z"),
    DIARY(Feather.CALENDAR),
    AWARDS(
            "M7.5 4h9v6.5a4.5 4.5 0 0 1-9 0z M7.5 5.5H4.2c-.3 3 1 5 3.6 5.4"
                    + " M16.5 5.5h3.3c.3 3-1 5-3.6 5.4 M12 15v4.5 M8.5 20h7"),
    LISTS(
            "M10 6h10.5 M10 12h10.5 M10 18h10.5 M4 4.8l1.4-.8v4.2"
                    + " M3.9 10.9c.4-1.2 2.3-1 2.2.2-.1 1-1.5 1.5-2.2 2.7h2.4"
                    + " M3.9 16h2.2l-1.2 1.6c1.9 0 1.7 2.6-.2 2.6-.4 0-.7-.1-.9-.3"),
    DESK(Feather.EDIT_3),
    STATS("M3.5 20h17 M7 16v-4 M12 16V4.5 M17 16V9"),
    WATCHLIST(Feather.BOOKMARK),
    OWNED(Feather.FOLDER),
    PEOPLE(Feather.USERS),
    PERSON(Feather.USER),
    SETTINGS(Feather.SETTINGS),
    HOME(Feather.HOME),

    // Moving about
    SEARCH(Feather.SEARCH),
    WALL(Feather.GRID),
    TABLE(Feather.MENU),
    PANEL(
            "M5.5 4h13A1.5 1.5 0 0 1 20 5.500v13a1.5 1.5 0 0 1-1.5 1.500h-13"
                    + "A1.5 1.5 0 0 1 4 18.500v-13A1.5 1.5 0 0 1 5.5 4z M14 4v16"),
    CHEVRON_DOWN(Feather.CHEVRON_DOWN),
    CHEVRON_UP(Feather.CHEVRON_UP),
    CHEVRON_LEFT(Feather.CHEVRON_LEFT),
    CHEVRON_RIGHT(Feather.CHEVRON_RIGHT),
    ARROW_LEFT(Feather.ARROW_LEFT),
    ARROW_RIGHT(Feather.ARROW_RIGHT),
    ARROW_UP(Feather.ARROW_UP),
    ARROW_DOWN(Feather.ARROW_DOWN),
    EXTERNAL(Feather.EXTERNAL_LINK),
    FULL_SCREEN(Feather.MAXIMIZE_2),
    SMALL_SCREEN(Feather.MINIMIZE_2),
    GRIP("M9 6h.01 M15 6h.01 M9 12h.01 M15 12h.01 M9 18h.01 M15 18h.01"),

    // Doing
    ADD(Feather.PLUS),
    REMOVE(Feather.MINUS),
    CLOSE(Feather.X),
    CHECK(Feather.CHECK),
    CHECK_CIRCLE(Feather.CHECK_CIRCLE),
    CIRCLE(Feather.CIRCLE),
    MORE(Feather.MORE_HORIZONTAL),
    PENCIL(Feather.EDIT_2),
    COPY(Feather.COPY),
    PASTE(Feather.CLIPBOARD),
    DELETE(Feather.TRASH_2),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    ENTER(Feather.CORNER_DOWN_LEFT),
    REFRESH(Feather.REFRESH_CW),
    IMPORT(Feather.DOWNLOAD),
    EXPORT(Feather.UPLOAD),
    SAVE(Feather.SAVE),
    BACKUP(Feather.ARCHIVE),
    RESTORE(Feather.ROTATE_CCW),
    FILTER(Feather.FILTER),
    SLIDERS(Feather.SLIDERS),
    SHUFFLE(Feather.SHUFFLE),
    STOP(Feather.STOP_CIRCLE),
    KEYBOARD(Feather.COMMAND),
    HELP(Feather.HELP_CIRCLE),
    INFO(Feather.INFO),
    WARNING(Feather.ALERT_TRIANGLE),
    LOCK(Feather.LOCK),
    MERGE(Feather.GIT_MERGE),
    THEME(Feather.MOON),

    // Films
    PLAY(
            Kind.SOLID,
            "M7.5 5.200v13.600a.6.6 0 0 0 .9.5l11-6.800a.6.6 0 0 0 0-1l-11-6.800a.6.6 0 0 0-.9.5z"),
    TICKET(
            "M3.5 6.500h17v3.700a1.9 1.9 0 0 0 0 3.600v3.700h-17v-3.700a1.9 1.9 0 0 0 0-3.600z"
                    + " M9.5 9.500v1 M9.5 13.500v1 M14.5 9.500v5"),
    FILM(
            "M5.5 4h13v16h-13z M9 4v16 M15 4v16 M5.5 8H9 M5.5 12H9 M5.5 16H9"
                    + " M15 8h3.5 M15 12h3.5 M15 16h3.5"),
    TRAILER(Feather.VIDEO),
    PICTURE(Feather.IMAGE),
    CAMERA(Feather.CAMERA),
    REWATCH(Feather.REPEAT),
    HEART(Feather.HEART),
    STAR(Feather.STAR),
    SEEN(Feather.EYE),
    UNSEEN(Feather.EYE_OFF),
    CLOCK(Feather.CLOCK),
    DATE(Feather.CALENDAR),
    PLACE(Feather.MAP_PIN),
    COUNTRY(Feather.GLOBE),
    TAG(Feather.TAG),
    MONEY(Feather.DOLLAR_SIGN),
    DISC(Feather.DISC),
    STREAM(Feather.TV),
    TREND(Feather.TRENDING_UP),
    SHARE(Feather.SHARE_2),
    PACKAGE(Feather.PACKAGE),
    FILE(Feather.FILE_TEXT),
    DATABASE(Feather.DATABASE),

    // Writing
    IDEA(
            "M9.5 17.500h5 M10.3 20.500h3.4 M9.5 17.200c0-2.2-3-3.3-3-6.800a5.5 5.5 0 0 1 11 0"
                    + "c0 3.5-3 4.6-3 6.8"),
    DRAFT(Feather.EDIT_2),
    READY(Feather.CHECK),
    PUBLISHED(Feather.SEND),
    HEADING("M6.5 5v14 M17.5 5v14 M6.5 12h11"),
    BOLD(Feather.BOLD),
    ITALIC(Feather.ITALIC),
    STRIKE(
            "M4 12h16 M16.5 7.500C16 5.5 14 4.5 12 4.500c-2.5 0-4.5 1.3-4.5 3.7 0 2 1.5 3 3.5 3.8"
                    + " M7.5 16c.4 2.3 2.3 3.5 4.7 3.5 2.6 0 4.6-1.4 4.6-3.7 0-.8-.2-1.4-.6-2"),
    LINK(Feather.LINK),
    QUOTE(
            "M9.5 7H5.500v5h4V7z M9.5 12c0 2.8-1 4.3-3.2 5 M18.5 7h-4v5h4V7z M18.5 12c0 2.8-1 4.3-3.2 5"),
    BULLETS(Feather.LIST),
    NUMBERS(LISTS.path),
    CODE(Feather.CODE),
    COMPARE("M4 5h7v14H4z M13 5h7v14h-7z M6.5 9h2 M6.5 12h2 M15.5 9h2"),
    NOTE(Feather.MESSAGE_SQUARE);

    /// The side of an icon beside 14 px text, in pixels.
    public static final double SIZE = 18;

    /// The side of an icon in small buttons and beside 12 px text, in pixels.
    public static final double SMALL = 16;

    /// The side of an icon inside a chip, in pixels.
    public static final double TINY = 14;

    private static final double GRID = 24;

    private enum Kind {
        LINE,
        SOLID
    }

    private final @Nullable Ikon glyph;
    private final Kind kind;
    private final String path;

    Icon(Ikon glyph) {
        this.glyph = glyph;
        this.kind = Kind.LINE;
        this.path = "";
    }

    Icon(String path) {
        this(Kind.LINE, path);
    }

    Icon(Kind kind, String path) {
        this.glyph = null;
        this.kind = kind;
        this.path = path;
    }

    /// A new node of [#SIZE].
    public Node node() {
        return node(SIZE);
    }

    /// A new node of the given side in pixels at 100 % text; a glyph of the pack comes in the
    /// nearest size the sheet has. It is decoration: the control around it carries the name.
    public Node node(double size) {
        Node node = glyph == null ? drawing(size) : glyph(glyph, size);
        node.getStyleClass().add("icon");
        node.setMouseTransparent(true);
        node.setAccessibleRole(AccessibleRole.NODE);
        return node;
    }

    private static Node glyph(Ikon glyph, double size) {
        FontIcon icon = new FontIcon(glyph);
        // A class, because the user agent sheet would overrule a size set in code.
        icon.getStyleClass().add("icon-" + sheetSize(size));
        return icon;
    }

    private static int sheetSize(double size) {
        int nearest = Theme.ICON_SIZES.getFirst();
        for (int has : Theme.ICON_SIZES) {
            nearest = Math.abs(has - size) < Math.abs(nearest - size) ? has : nearest;
        }
        return nearest;
    }

    private Node drawing(double size) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(kind == Kind.SOLID ? "icon-solid" : "icon-line");
        Grown box = new Grown(size, size, GRID);
        box.draw(shape);
        return box;
    }
}
