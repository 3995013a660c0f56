package app.matinee.ui.transfer;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.CustomField;
import app.matinee.settings.TablePreset;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.transfer.mapping.ColumnMeaning;
import app.matinee.transfer.mapping.MappedImporter;
import app.matinee.transfer.mapping.Mapping;
import app.matinee.transfer.mapping.TableChoice;
import app.matinee.transfer.mapping.TableLook;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.mirror.Mirror;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the columns of the open table are: found, taken from a preset of the same columns, or said
/// by the owner.
public final class ColumnsViewModel {

    private final Mirror mirror;
    private final Jobs jobs;
    private final LiveSettings settings;
    private final ReadOnlyObjectWrapper<@Nullable TableLook> look = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Mapping> mapping = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable TablePreset> preset =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Phrase> refused = new ReadOnlyObjectWrapper<>();
    private TableChoice choice = TableChoice.FOUND;
    private MappedImporter importer = MappedImporter.csv();

    public ColumnsViewModel(Mirror mirror, Jobs jobs, LiveSettings settings) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.settings = settings;
    }

    ReadOnlyObjectProperty<@Nullable TableLook> lookProperty() {
        return look.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Mapping> mappingProperty() {
        return mapping;
    }

    /// The preset the mapping was taken from; null where it was found or changed since.
    ReadOnlyObjectProperty<@Nullable TablePreset> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /// Why the table could not be read in the way chosen.
    ReadOnlyObjectProperty<@Nullable Phrase> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// Begins with a table that was looked at.
    void begin(MappedImporter by, TableLook seen) {
        importer = by;
        choice = TableChoice.FOUND;
        show(seen);
    }

    /// The importer with what was settled on.
    MappedImporter settled() {
        return importer.with(choice, mapping.get());
    }

    Path path() {
        TableLook seen = look.get();
        return seen == null ? Path.of("") : seen.path();
    }

    void set(int column, ColumnMeaning meaning) {
        Mapping now = mapping.get();
        if (now != null && !now.meanings().get(column).equals(meaning)) {
            change(now.with(column, meaning));
        }
    }

    void change(Mapping now) {
        if (!now.equals(mapping.get())) {
            mapping.set(now);
            preset.set(null);
        }
    }

    /// Looks at the table anew, with other letters or another separator.
    void choose(TableChoice now) {
        MappedImporter by = importer.with(now, null);
        jobs.startQuietly(_ -> by.look(path()))
                .onSuccess(seen -> {
                    choice = now;
                    refused.set(null);
                    show(seen);
                })
                .onFailure(ExpectedFailure.class, why -> refused.set(why.phrase()));
    }

    TableChoice choice() {
        return choice;
    }

    private void show(TableLook seen) {
        look.set(seen);
        Optional<TablePreset> known =
                presets().stream().filter(p -> p.columns().equals(seen.names())).findFirst();
        mapping.set(
                known.map(ColumnsViewModel::mapping).orElseGet(() -> MappedImporter.guess(seen)));
        preset.set(known.orElse(null));
    }

    /// The presets that fit the columns of the table.
    List<TablePreset> fitting() {
        TableLook seen = look.get();
        return presets().stream()
                .filter(p -> seen != null && p.columns().equals(seen.names()))
                .toList();
    }

    void take(TablePreset chosen) {
        mapping.set(mapping(chosen));
        preset.set(chosen);
    }

    /// Keeps the mapping under a name; one of that name is replaced.
    void save(String name) {
        Mapping now = mapping.get();
        if (now == null || name.isBlank()) {
            return;
        }
        TablePreset kept =
                new TablePreset(
                        name.strip(),
                        now.columns(),
                        now.codes(),
                        now.scale() == null ? "" : now.scale().code(),
                        now.dates() == null ? "" : now.dates().code());
        List<TablePreset> all = new ArrayList<>(presets());
        all.removeIf(p -> p.name().equalsIgnoreCase(kept.name()));
        all.addFirst(kept);
        settings.change(s -> s.withTransfer(s.transfer().withPresets(all)));
        preset.set(kept);
    }

    /// Asks for the owner's own fields.
    void ownFields(Consumer<List<CustomField>> taker) {
        Journal journal = mirror.journal();
        jobs.startQuietly(_ -> journal.customFields().all()).onSuccess(taker);
    }

    private List<TablePreset> presets() {
        return settings.get().transfer().presets();
    }

    private static Mapping mapping(TablePreset preset) {
        return Mapping.of(preset.columns(), preset.meanings(), preset.scale(), preset.dates());
    }
}
