package app.matinee.ui.transfer;

import app.matinee.settings.TablePreset;
import app.matinee.text.Texts;
import app.matinee.transfer.mapping.DateOrder;
import app.matinee.transfer.mapping.Mapping;
import app.matinee.transfer.mapping.Meaning;
import app.matinee.transfer.mapping.RatingScale;
import app.matinee.transfer.mapping.TableLook;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The columns of a table, with what is in them and what each becomes; before its preview.
public final class ColumnsController {

    private static final List<String> CHARSETS =
            List.of(
                    "UTF-8",
                    "windows-1252",
                    "ISO-8859-15",
                    "windows-1250",
                    "windows-1251",
                    "windows-1254",
                    "Shift_JIS",
                    "GB18030",
                    "EUC-KR",
                    "UTF-16LE",
                    "UTF-16BE");

    private final ImportViewModel imports;
    private final ColumnsViewModel model;
    private final Texts texts;
    private final ColumnRows rows;
    private boolean filling;

    @FXML private Label name;
    @FXML private Label about;
    @FXML private ComboBox<String> charset;
    @FXML private VBox separatorPart;
    @FXML private ComboBox<Character> separator;
    @FXML private VBox scalePart;
    @FXML private ComboBox<Optional<RatingScale>> scale;
    @FXML private VBox datesPart;
    @FXML private ComboBox<Optional<DateOrder>> dates;
    @FXML private VBox presetPart;
    @FXML private ComboBox<Optional<TablePreset>> preset;
    @FXML private VBox columnList;
    @FXML private TextField presetName;
    @FXML private Button save;
    @FXML private Label waiting;
    @FXML private Button look;

    public ColumnsController(ImportViewModel imports, ColumnsViewModel model, Texts texts) {
        this.imports = imports;
        this.model = model;
        this.texts = texts;
        this.rows = new ColumnRows(model, texts);
    }

    @FXML
    private void initialize() {
        for (Node part : List.of(separatorPart, scalePart, datesPart, presetPart)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        columnList.getChildren().add(rows.node());
        charset.getItems().setAll(CHARSETS.stream().filter(Charset::isSupported).toList());
        separator.getItems().setAll(List.of(',', ';', '\t', '|'));
        separator.setConverter(words(c -> texts.get("transfer.separator." + (int) c)));
        offer(scale, RatingScale.values(), chosen -> texts.get(chosen.nameKey()));
        offer(dates, DateOrder.values(), chosen -> texts.get(chosen.nameKey()));
        preset.setConverter(orFound(TablePreset::name));
        charset.setOnAction(
                _ -> choose(() -> model.choose(model.choice().withCharset(charset.getValue()))));
        separator.setOnAction(_ ->
                choose(() -> model.choose(model.choice().withSeparator(separator.getValue()))));
        scale.setOnAction(_ -> change(m -> m.withScale(scale.getValue().orElse(null))));
        dates.setOnAction(_ -> change(m -> m.withDates(dates.getValue().orElse(null))));
        preset.setOnAction(_ -> choose(() -> preset.getValue().ifPresent(model::take)));
        save.disableProperty().bind(presetName.textProperty().map(String::isBlank));
        model.lookProperty().subscribe(this::show);
        model.mappingProperty().subscribe(this::show);
        model.presetProperty().subscribe(_ -> showPresets());
        model.refusedProperty()
                .subscribe(why -> {
                    if (why != null) {
                        waiting.setText(texts.say(why));
                    }
                });
    }

    void focus() {
        rows.focus();
    }

    private void show(@Nullable TableLook seen) {
        if (seen == null) {
            return;
        }
        name.setText(String.valueOf(seen.path().getFileName()));
        about.setText(texts.get("transfer.columns.about", seen.columns().size()));
        filling = true;
        charset.setValue(seen.charset());
        separatorPart.setVisible(seen.separator() != null);
        separator.setValue(seen.separator());
        filling = false;
        rows.show(seen);
        showPresets();
    }

    private void show(@Nullable Mapping mapping) {
        if (mapping == null) {
            return;
        }
        filling = true;
        scale.setValue(Optional.ofNullable(mapping.scale()));
        dates.setValue(Optional.ofNullable(mapping.dates()));
        filling = false;
        scalePart.setVisible(mapping.has(Meaning.RATING));
        datesPart.setVisible(mapping.has(Meaning.WATCHED_ON) || mapping.has(Meaning.WATCHLIST));
        boolean films = mapping.namesFilms();
        waiting.setText(films ? "" : texts.get("transfer.columns.noTitle"));
        look.setDisable(!films);
        rows.show(mapping);
    }

    private void showPresets() {
        filling = true;
        List<Optional<TablePreset>> items = new ArrayList<>();
        items.add(Optional.empty());
        model.fitting().forEach(fitting -> items.add(Optional.of(fitting)));
        preset.getItems().setAll(items);
        TablePreset now = model.presetProperty().get();
        preset.setValue(Optional.ofNullable(now));
        presetPart.setVisible(items.size() > 1);
        presetName.setText(now == null ? "" : now.name());
        filling = false;
    }

    private void choose(Runnable choice) {
        if (!filling) {
            choice.run();
        }
    }

    private void change(Function<Mapping, Mapping> change) {
        Mapping now = model.mappingProperty().get();
        if (!filling && now != null) {
            model.change(change.apply(now));
        }
    }

    private <T> void offer(ComboBox<Optional<T>> box, T[] all, Function<T, String> words) {
        box.getItems().add(Optional.empty());
        for (T each : all) {
            box.getItems().add(Optional.of(each));
        }
        box.setConverter(orFound(words));
    }

    /// Nothing chosen means as it was found.
    private <T> StringConverter<Optional<T>> orFound(Function<T, String> words) {
        return words(
                chosen -> chosen.map(words).orElseGet(() -> texts.get("transfer.columns.found")));
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    @FXML
    private void save() {
        model.save(presetName.getText());
        waiting.setText(texts.get("transfer.columns.saved", presetName.getText().strip()));
    }

    @FXML
    private void leave() {
        imports.leave();
    }

    @FXML
    private void look() {
        imports.read(model.settled(), model.path());
    }
}
