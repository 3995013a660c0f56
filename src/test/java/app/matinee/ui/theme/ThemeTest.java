package app.matinee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.FxTest;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.KeyCap;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.PosterView;
import app.matinee.ui.kit.ProgressLine;
import app.matinee.ui.kit.SearchField;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.StarRating;
import app.matinee.ui.kit.TabStrip;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.kit.poster.PosterText;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@FxTest
class ThemeTest {

    @BeforeAll
    static void startJavaFx() {
        OnFx.run(() -> new Fonts().load());
    }

    @ParameterizedTest
    @EnumSource
    void dressesEveryControlWithoutAComplaint(Theme.Mode mode) {
        assertThat(complaints(mode, "")).isEmpty();
    }

    @Test
    void aComplaintWouldBeHeard() {
        assertThat(complaints(Theme.Mode.LIGHT, ".label{-fx-text-fill:-mt-no-such-ink;}"))
                .isNotEmpty();
    }

    /// What JavaFX logs while everything is dressed, with some rules of the test's own.
    private static List<String> complaints(Theme.Mode mode, String rules) {
        List<String> complaints = new CopyOnWriteArrayList<>();
        Handler listener = listener(complaints);
        Logger.getLogger("").addHandler(listener);
        try {
            OnFx.run(() -> {
                Theme theme = new Theme();
                theme.modeProperty().set(mode);
                Scene scene = new Scene(everything());
                scene.getStylesheets().add("data:text/css," + rules);
                theme.apply(scene);
                scene.snapshot(null);
            });
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        return complaints;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, #1E191B", "DARK, #F4EFF0"})
    void changesTheInkOfAnOpenWindow(Theme.Mode mode, String ink) {
        Label label = new Label("Anora");
        OnFx.run(() -> {
            Theme theme = new Theme();
            theme.modeProperty().set(Theme.Mode.DARK);
            Scene scene = new Scene(new VBox(label));
            theme.apply(scene);
            scene.snapshot(null);
            theme.modeProperty().set(mode);
            scene.snapshot(null);
        });
        assertThat(label.getTextFill()).isEqualTo(Color.web(ink));
    }

    @ParameterizedTest
    @CsvSource({"100, 14, 40", "200, 28, 80", "80, 11.2, 32", "500, 28, 80"})
    void scalesAllTextByOneNumber(int percent, double body, double display) {
        Label small = new Label("body");
        Label large = new Label("display");
        large.getStyleClass().add("display");
        OnFx.run(() -> {
            Theme theme = new Theme();
            theme.textSizeProperty().set(percent);
            Scene scene = new Scene(new VBox(small, large));
            theme.apply(scene);
            scene.snapshot(null);
        });
        assertThat(small.getFont().getSize()).isBetween(body - 0.1, body + 0.1);
        assertThat(large.getFont().getSize()).isBetween(display - 0.1, display + 0.1);
    }

    @Test
    void everyNamedFamilyIsLoaded() {
        assertThat(Font.getFamilies())
                .contains(
                        Fonts.SANS,
                        Fonts.SANS_MEDIUM,
                        Fonts.SANS_SEMIBOLD,
                        Fonts.SERIF,
                        Fonts.MONO,
                        Fonts.TALL,
                        Fonts.ROUND,
                        Fonts.HEAVY);
    }

    private static VBox everything() {
        MenuButton menu = new MenuButton("More", Icon.MORE.node(), new MenuItem("Copy"));
        TableView<String> table = new TableView<>();
        table.getColumns().add(new TableColumn<>("Title"));
        table.getItems().add("Anora");
        ListView<String> list = new ListView<>();
        list.getItems().add("Anora");
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().add("Anora");
        VBox all = new VBox(new Button("Write", Icon.PENCIL.node()), menu, combo, table, list);
        all.getChildren().addAll(controls());
        all.getChildren().addAll(marks());
        for (Icon icon : Icon.values()) {
            all.getChildren().add(icon.node());
        }
        return all;
    }

    private static List<Node> controls() {
        SegmentedControl<String> segments = new SegmentedControl<>();
        segments.add("wall", "Wall", Icon.WALL);
        segments.setValue("wall");
        TabStrip<String> tabs = new TabStrip<>();
        tabs.add("awards", "Awards", new SimpleIntegerProperty(15));
        tabs.setValue("awards");
        PosterView poster = new PosterView(new PosterPainter(), 60);
        poster.show(new PosterText("Anora", 2024, "Sean Baker"), 0);
        poster.setSeen("seen");
        poster.setSelected(true);
        Chip chip = new Chip("Genre");
        chip.setSelected(true);
        return List.of(
                new TextField("a"),
                new TextArea("a"),
                new CheckBox("a"),
                new DatePicker(),
                new ScrollPane(new Label("a")),
                new ProgressBar(0.5),
                new SearchField(),
                new KeyCap("Ctrl K"),
                chip,
                segments,
                tabs,
                poster,
                new ProgressLine(),
                new StarRating(20, _ -> "rated"),
                new EmptyState("No films yet", "Add one.").hint("Ctrl N", "adds a film"));
    }

    private static List<Node> marks() {
        return List.of(
                Marks.won(16, "won"),
                Marks.nominated(16, "nominated"),
                Marks.named(16, "named"),
                Marks.outline(16, "nominated"),
                Marks.seen(16, "seen"),
                Marks.unseen(16, "not seen"),
                Marks.done(16, "done"),
                Marks.heart(16, true, "liked"),
                Marks.strip(16, "premiere"),
                Marks.wordmark(24, "Matinee"));
    }

    private static Handler listener(List<String> complaints) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                    complaints.add(record.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
