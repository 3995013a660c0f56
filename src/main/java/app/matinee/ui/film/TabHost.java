package app.matinee.ui.film;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.TabStrip;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The strip of tabs and the one that is chosen. A tab is loaded when it is first chosen and then
/// kept, so that its place and its unfinished work wait there.
final class TabHost {

    private static final String TIGHT = "tight";
    private static final String TIGHTEST = "tightest";
    private static final double TIGHT_GAP = 8;
    private static final double ROOMY_GAP = 32;
    private static final double ROOMY_MARGIN = 32;

    private final List<FilmTab> tabs;
    private final Views views;
    private final Mirror mirror;
    private final TabStrip<FilmTab> strip;
    private final StackPane place;
    private final Map<FilmTab, Parent> loaded = new HashMap<>();
    private @Nullable Room fitted;

    /// What the room of the words depends on: the width they have, their font, their counts.
    private record Room(double width, List<Font> fonts, List<String> counts) {}

    TabHost(
            List<FilmTab> tabs,
            Views views,
            Mirror mirror,
            TabStrip<FilmTab> strip,
            StackPane place) {
        this.tabs = tabs;
        this.views = views;
        this.mirror = mirror;
        this.strip = strip;
        this.place = place;
    }

    /// Fills the strip, shows the tab that was chosen last and listens to the keys of the page.
    void start(VBox page, Texts texts) {
        for (int i = 0; i < tabs.size(); i++) {
            FilmTab tab = tabs.get(i);
            strip.add(
                    tab,
                    texts.get("film.tab." + tab.key()),
                    mirror.openFilm().dossierProperty().map(tab.count()::applyAsInt));
            ToggleButton toggle = (ToggleButton) strip.getChildren().get(i);
            toggle.setTooltip(new Tooltip(texts.get("film.tab.keys", i + 1)));
        }
        // Not at once: sizes of text change while styles are laid on, when nothing may move about.
        Debounce tightening = new Debounce(Duration.ONE, this::tighten);
        strip.widthProperty().subscribe(_ -> tightening.call());
        toggles()
                .forEach(tab -> {
                    tab.fontProperty().subscribe(_ -> tightening.call());
                    count(tab).textProperty().subscribe(_ -> tightening.call());
                });
        mirror.requests().tabProperty().subscribe(this::show);
        strip.valueProperty().subscribe(this::choose);
        EventHandler<KeyEvent> keys = event -> pressed(event, page);
        page.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
                    }
                    if (now != null) {
                        now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
                    }
                });
    }

    private void choose(@Nullable FilmTab tab) {
        if (tab != null) {
            mirror.requests().choose(tab.key());
        }
    }

    private void show(String key) {
        FilmTab tab =
                tabs.stream().filter(t -> t.key().equals(key)).findFirst().orElse(tabs.getFirst());
        strip.setValue(tab);
        place.getChildren().setAll(loaded.computeIfAbsent(tab, this::load));
    }

    private Parent load(FilmTab tab) {
        return views.load(tab.controller()).root();
    }

    /// Moves the tabs together where their words would not fit otherwise, and leaves out the
    /// numbers where that is not enough.
    private void tighten() {
        Room room = room();
        // Laying on styles sets fonts anew, which asks for this again: without a memory it would
        // never end.
        if (room.width() <= 0 || room.equals(fitted)) {
            return;
        }
        fitted = room;
        strip.getStyleClass().removeAll(TIGHT, TIGHTEST);
        strip.applyCss();
        if (!fits(ROOMY_GAP, ROOMY_MARGIN)) {
            strip.getStyleClass().add(TIGHT);
            if (!fits(TIGHT_GAP, TIGHT_GAP)) {
                strip.getStyleClass().add(TIGHTEST);
            }
        }
    }

    private Room room() {
        return new Room(
                strip.getWidth(),
                toggles().map(ToggleButton::getFont).toList(),
                toggles().map(tab -> count(tab).getText()).toList());
    }

    private Stream<ToggleButton> toggles() {
        return strip.getChildren().stream().map(ToggleButton.class::cast);
    }

    private static Label count(ToggleButton tab) {
        return (Label) tab.getGraphic();
    }

    private boolean fits(double gap, double margin) {
        double words = strip.getChildren().stream().mapToDouble(tab -> tab.prefWidth(-1)).sum();
        return words + gap * (tabs.size() - 1) + 2 * margin <= strip.getWidth();
    }

    /// The keys work beside the page too, among the films of the library.
    private void pressed(KeyEvent event, Node page) {
        int number = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (event.isAltDown()
                && number >= 0
                && number < tabs.size()
                && besideNoSheet(event, page)) {
            mirror.requests().choose(tabs.get(number).key());
            event.consume();
        }
    }

    /// A sheet lies on the root of the window; what is beside the page shares something smaller.
    private static boolean besideNoSheet(KeyEvent event, Node page) {
        Set<Node> around = new HashSet<>();
        for (Node at = page; at != null && at.getParent() != null; at = at.getParent()) {
            around.add(at);
        }
        Node target = event.getTarget() instanceof Node node ? node : page;
        while (target != null && !around.contains(target)) {
            target = target.getParent();
        }
        return target != null;
    }
}
