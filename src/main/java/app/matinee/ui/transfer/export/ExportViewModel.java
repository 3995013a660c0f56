package app.matinee.ui.transfer.export;

import app.matinee.job.JobHandle;
import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.CustomField;
import app.matinee.settings.TransferLook;
import app.matinee.text.Phrase;
import app.matinee.transfer.Exporters;
import app.matinee.transfer.filmtable.FilmColumn;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.Exporter;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.mirror.Mirror;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One export from the choice of its format to the files it wrote.
public final class ExportViewModel {

    /// Which films go out.
    public enum Range {
        ALL,
        SHOWN,
        SELECTED
    }

    /// Where an export stands.
    sealed interface State {
        /// Nothing was written yet; `said` tells why the last try failed.
        record Waiting(@Nullable Phrase said) implements State {}

        record Writing(Path file) implements State {}

        record Written(Exported exported) implements State {}
    }

    private final Mirror mirror;
    private final Jobs jobs;
    private final LiveSettings settings;
    private final Exporters exporters;
    private final ObjectProperty<Exporter> format;
    private final ObjectProperty<@Nullable Range> range = new SimpleObjectProperty<>(Range.ALL);
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Waiting(null));
    private @Nullable JobHandle<?> running;

    public ExportViewModel(Mirror mirror, Jobs jobs, LiveSettings settings, Exporters exporters) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.settings = settings;
        this.exporters = exporters;
        this.format =
                new SimpleObjectProperty<>(
                        exporters.named(look().format()).orElse(exporters.list().getFirst()));
        this.format.subscribe(
                (_, now) -> settings.change(s -> s.withTransfer(look().withFormat(now.format()))));
    }

    List<Exporter> formats() {
        return exporters.list();
    }

    ObjectProperty<Exporter> formatProperty() {
        return format;
    }

    /// Which films go out, where the format takes a choice.
    ObjectProperty<@Nullable Range> rangeProperty() {
        return range;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The codes of the columns that are chosen.
    ///
    /// @param own the fields of the owner's own, which belong to the usual ones
    List<String> columns(List<String> own) {
        List<String> kept = look().columns();
        if (!kept.isEmpty()) {
            return kept;
        }
        List<String> usual = new ArrayList<>();
        FilmColumn.USUAL.forEach(column -> usual.add(column.code()));
        usual.addAll(own);
        return usual;
    }

    /// Keeps a choice of columns; none means the usual ones.
    void choose(List<String> columns) {
        settings.change(s -> s.withTransfer(look().withColumns(columns)));
    }

    /// Asks for the names of the owner's own fields.
    void ownFields(Consumer<List<String>> taker) {
        jobs.startQuietly(_ ->
                        journal().customFields().all().stream().map(CustomField::name).toList())
                .onSuccess(taker);
    }

    /// Writes.
    ///
    /// @param films the keys of the films, null for the whole library
    void write(Path file, @Nullable List<Long> films) {
        Exporter exporter = format.get();
        Journal journal = journal();
        List<String> columns = exporter.takesColumns() ? look().columns() : List.of();
        ExportRequest request =
                new ExportRequest(file, exporter.takesChoice() ? films : null, columns);
        state.set(new State.Writing(file));
        JobHandle<Exported> handle =
                jobs.start(
                        Phrase.of("export.running", String.valueOf(file.getFileName())),
                        progress ->
                                exporter.write(
                                        ExportSource.of(
                                                journal,
                                                journal.pictureFolder(),
                                                journal.folder().cache()),
                                        request,
                                        progress));
        running = handle;
        handle.onSuccess(exported -> state.set(new State.Written(exported)))
                .onFailure(
                        ExportFailed.class, failed -> state.set(new State.Waiting(failed.phrase())))
                .onCancelled(() -> state.set(new State.Waiting(Phrase.of("export.cancelled"))))
                .onEnd(() -> {
                    if (state.get() instanceof State.Writing) {
                        state.set(new State.Waiting(null));
                    }
                });
    }

    /// Stops what is being written; no file is left of it.
    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private TransferLook look() {
        return settings.get().transfer();
    }

    private Journal journal() {
        return mirror.journal();
    }
}
