package app.matinee.ui.settings;

import app.matinee.settings.DateStyle;
import app.matinee.settings.RatingScale;
import app.matinee.settings.Settings;
import app.matinee.settings.Theme;
import app.matinee.text.Texts;
import app.matinee.text.Version;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.SegmentedControl;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;

/// The settings. Each takes effect at once; there is nothing to confirm.
public final class SettingsController implements Page {

    private final LiveSettings settings;
    private final JournalTasks tasks;
    private final JournalDoor door;
    private final Dialogs dialogs;
    private final Browser browser;
    private final Texts texts;

    @FXML private SegmentedControl<Theme> theme;
    @FXML private Slider textSize;
    @FXML private Label textSizeShown;
    @FXML private SegmentedControl<RatingScale> ratings;
    @FXML private SegmentedControl<DateStyle> dates;
    @FXML private ComboBox<String> country;
    @FXML private Label folder;
    @FXML private Node samples;
    @FXML private Label exported;
    @FXML private Label checked;
    @FXML private Label version;

    public SettingsController(
            LiveSettings settings,
            JournalTasks tasks,
            JournalDoor door,
            Dialogs dialogs,
            Browser browser,
            Texts texts) {
        this.settings = settings;
        this.tasks = tasks;
        this.door = door;
        this.dialogs = dialogs;
        this.browser = browser;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        choices(
                theme,
                List.of(Theme.values()),
                "settings.theme.",
                Settings::theme,
                Settings::withTheme);
        choices(
                ratings,
                List.of(RatingScale.values()),
                "settings.ratings.",
                Settings::ratingScale,
                Settings::withRatingScale);
        choices(
                dates,
                List.of(DateStyle.values()),
                "settings.dates.",
                Settings::dateStyle,
                Settings::withDateStyle);
        new CountryChoice(texts).fill(country, settings);
        textSize.setMin(Settings.SMALLEST_TEXT);
        textSize.setMax(Settings.LARGEST_TEXT);
        textSize.setValue(settings.get().textScale());
        textSize.valueProperty()
                .subscribe(_ -> textSizeShown.setText(texts.get("settings.percent", wanted())));
        // While the thumb is dragged the page would grow away under the hand.
        textSize.valueChangingProperty().subscribe(_ -> takeTextSize());
        textSize.valueProperty().subscribe(_ -> takeTextSize());
        settings.property()
                .map(Settings::textScale)
                .when(textSize.sceneProperty().isNotNull())
                .subscribe(textSize::setValue);
        folder.setText(tasks.folder().toString());
        version.setText(texts.get("settings.version", Version.read().number()));
        samples.managedProperty().bind(samples.visibleProperty());
        for (Label said : List.of(exported, checked)) {
            said.managedProperty().bind(said.textProperty().isNotEmpty());
        }
    }

    @Override
    public void shown(String place) {
        tasks.askForSamples(samples::setVisible);
    }

    private <T extends Enum<T>> void choices(
            SegmentedControl<T> control,
            List<T> values,
            String prefix,
            Function<Settings, T> get,
            BiFunction<Settings, T, Settings> with) {
        for (T value : values) {
            control.add(value, texts.get(prefix + value.name()), null);
        }
        control.setValue(get.apply(settings.get()));
        settings.property()
                .map(get)
                .when(control.sceneProperty().isNotNull())
                .subscribe(control::setValue);
        control.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        settings.change(now -> with.apply(now, chosen));
                    }
                });
    }

    private int wanted() {
        return (int) Math.round(textSize.getValue() / 10) * 10;
    }

    private void takeTextSize() {
        if (!textSize.isValueChanging()) {
            settings.change(now -> now.withTextScale(wanted()));
        }
    }

    @FXML
    private void showFolder() {
        browser.show(tasks.folder());
    }

    @FXML
    private void openAnother() {
        door.leave();
    }

    @FXML
    private void export() {
        FileKind zip = new FileKind(texts.get("welcome.archives"), List.of("*.zip"));
        dialogs.chooseTarget(
                        FileQuestion.of(texts.get("settings.export"), zip)
                                .named(texts.get("settings.export.name")))
                .ifPresent(file -> tasks.export(file, exported::setText));
    }

    @FXML
    private void showBackups() {
        tasks.showBackups();
    }

    @FXML
    private void showBin() {
        tasks.showBin();
    }

    @FXML
    private void check() {
        tasks.check(checked::setText);
    }

    @FXML
    private void removeSamples() {
        tasks.removeSamples(() -> samples.setVisible(false));
    }

    @FXML
    private void showLicences() {
        dialogs.open(texts.get("settings.licences"), new LicenceSheet(texts).node());
    }
}
