package app.matinee.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Puts the look on scenes and keeps them in step with the chosen mode and text size.
///
/// Light and dark differ in token colours only, chosen by a media query on the scene's colour
/// scheme, so a system that switches at dusk switches an open window. Sheets reach pop-ups by
/// themselves: JavaFX hands a pop-up the sheets of the scene that owns it.
public final class Theme {

    /// Which colours to use.
    public enum Mode {
        /// As the system says, followed live.
        SYSTEM,
        LIGHT,
        DARK,
        /// Pure grounds and outlines, light or dark as the system says.
        HIGH_CONTRAST
    }

    /// The smallest and largest text size, in per cent.
    public static final int MIN_TEXT = 80;

    public static final int MAX_TEXT = 200;

    /// The size of the base text at 100 %, in pixels.
    public static final double BASE_TEXT = 14;

    /// The sides in pixels at 100 % text that icons of the pack come in, as classes `icon-16`.
    public static final List<Integer> ICON_SIZES = List.of(12, 14, 16, 18, 20, 24, 32, 48);

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(this, "mode", Mode.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100);
    private final ListChangeListener<Window> popups = this::matchPopups;
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    /// Makes a theme that follows the system at 100 % text.
    public Theme() {
        mode.subscribe(_ -> scenes.forEach(this::dress));
        textSize.subscribe(_ -> scenes.forEach(this::dress));
        Window.getWindows().addListener(new WeakListChangeListener<>(popups));
    }

    /// The mode, [Mode#SYSTEM] at first.
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// The text size in per cent; values outside [#MIN_TEXT] to [#MAX_TEXT] are read as the nearer
    /// end.
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /// Dresses a scene now and whenever the mode or the text size changes. The scene may keep
    /// sheets of its own; ours come first.
    public void apply(Scene scene) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scenes.add(scene);
        dress(scene);
    }

    /// Dresses a scene that is never shown, such as a picture to be saved, in one colour scheme at
    /// 100 % text whatever is chosen for the window.
    public void dressAs(Scene scene, ColorScheme scheme) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getPreferences().setColorScheme(scheme);
        scene.getStylesheets()
                .setAll(
                        sheet("tokens.css"),
                        sheet("base.css"),
                        sheet("controls.css"),
                        textSheet(FULL_TEXT));
    }

    private void dress(Scene scene) {
        scene.getPreferences()
                .setColorScheme(
                        switch (mode.get()) {
                            case LIGHT -> ColorScheme.LIGHT;
                            case DARK -> ColorScheme.DARK;
                            case SYSTEM, HIGH_CONTRAST -> null;
                        });
        List<String> own = scene.getStylesheets().stream().filter(s -> !isOurs(s)).toList();
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet("tokens.css"));
        if (mode.get() == Mode.HIGH_CONTRAST) {
            sheets.add(sheet("tokens-contrast.css"));
        }
        sheets.add(sheet("base.css"));
        sheets.add(sheet("controls.css"));
        sheets.add(textSheet(textSize.get()));
        sheets.addAll(own);
        scene.getStylesheets().setAll(sheets);
    }

    /// A pop-up gets its owner's sheets from JavaFX, but not its colour scheme.
    private void matchPopups(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup) {
                    matchOwner(popup);
                }
            }
        }
    }

    private static void matchOwner(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        if (owner != null && owner.getScene() != null) {
            ColorScheme scheme = owner.getScene().getPreferences().getColorScheme();
            popup.getScene().getPreferences().setColorScheme(scheme);
        }
    }

    /// One number on the root: every other size of text is in em. Icons and drawn shapes cannot
    /// count in em, for they stand in fonts of many sizes, and get theirs here; so does a menu,
    /// which would else take the size of the small button it hangs on. A sheet and not a style on
    /// the node, so that pop-ups get it too.
    private static String textSheet(int percent) {
        double scale = Math.clamp(percent, MIN_TEXT, MAX_TEXT) / 100.0;
        StringBuilder css = new StringBuilder();
        css.append(".root, .context-menu { -fx-font-size: ")
                .append(BASE_TEXT * scale)
                .append("px; }");
        css.append(".grown { -mt-text-scale: ").append(scale).append("; }");
        for (int size : ICON_SIZES) {
            css.append(".icon-").append(size);
            css.append(" { -fx-icon-size: ").append(Math.round(size * scale)).append("px; }");
        }
        return TEXT_SHEET
                + URLEncoder.encode(css.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean isOurs(String sheet) {
        return sheet.startsWith(TEXT_SHEET) || sheet.contains("/app/matinee/ui/theme/");
    }

    private static String sheet(String name) {
        URL url = Objects.requireNonNull(Theme.class.getResource(name), name);
        return url.toExternalForm();
    }

    private static final int FULL_TEXT = 100;
    private static final String TEXT_SHEET = "data:text/css;charset=utf-8,";
}
