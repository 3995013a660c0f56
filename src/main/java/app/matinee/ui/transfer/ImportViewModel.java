package app.matinee.ui.transfer;

import app.matinee.incoming.IncomingBatch;
import app.matinee.job.JobHandle;
import app.matinee.job.Jobs;
import app.matinee.job.Progress;
import app.matinee.library.imports.Decisions;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.Imports;
import app.matinee.library.imports.PastImport;
import app.matinee.library.imports.ReportJson;
import app.matinee.library.imports.TakenBack;
import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.transfer.Importers;
import app.matinee.transfer.Recognised;
import app.matinee.transfer.archive.ArchiveMerger;
import app.matinee.transfer.mapping.MappedImporter;
import app.matinee.transfer.mapping.TableLook;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Importer;
import app.matinee.transfer.reading.JournalImporter;
import app.matinee.ui.mirror.Mirror;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One import from the choice of a file to its report, and the list of those before it.
///
/// A plan is made anew after each decision; while that runs the earlier plan stays in view.
public final class ImportViewModel {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Imports imports;
    private final Importers importers;
    private final ColumnsViewModel columns;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(new Stage.Waiting(null));
    private final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper();
    private final ObservableList<PastImport> past = FXCollections.observableArrayList();
    private final ObservableList<PastImport> pastView =
            FXCollections.unmodifiableObservableList(past);
    private Decisions decisions = Decisions.NONE;
    private @Nullable JobHandle<?> running;

    public ImportViewModel(
            Mirror mirror,
            Jobs jobs,
            Imports imports,
            Importers importers,
            ColumnsViewModel columns,
            Texts texts) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.imports = imports;
        this.importers = importers;
        this.columns = columns;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Whether a decision is being worked into the plan.
    ReadOnlyBooleanProperty planningProperty() {
        return planning.getReadOnlyProperty();
    }

    /// The imports of the journal, the latest first.
    ObservableList<PastImport> past() {
        return pastView;
    }

    /// The formats a file may be of, as the texts name them.
    String formats() {
        return importers.list().stream()
                .filter(importer -> !importer.isShipped())
                .map(importer -> texts.get(importer.nameKey()))
                .collect(Collectors.joining(", "));
    }

    /// Reads the list of earlier imports anew.
    void refreshPast() {
        jobs.startQuietly(_ -> imports.all()).onSuccess(past::setAll);
    }

    /// Looks at a file, folder or zip, reads it and compares it with the journal.
    public void open(Path path) {
        read(
                name(path),
                progress -> {
                    Importer importer = JournalImporter.in(recognise(path), mirror.journal());
                    if (importer instanceof MappedImporter mapped) {
                        TableLook seen = mapped.look(path);
                        return () -> columns(mapped, seen);
                    }
                    return shown(look(ImportRequest.usual(path, importer), importer, progress));
                });
    }

    /// Reads a table whose columns are settled.
    void read(MappedImporter settled, Path path) {
        ImportRequest request = ImportRequest.usual(path, settled);
        read(request.name(), progress -> shown(look(request, settled, progress)));
    }

    /// Goes back from the preview of a table to its columns.
    void backToColumns() {
        if (isTable()) {
            cancelRunning();
            planning.set(false);
            stage.set(new Stage.Columns(name(columns.path())));
        }
    }

    /// Whether what is open is a table whose columns were settled.
    boolean isTable() {
        return stage.get() instanceof Stage.Planned(OpenedFile file, _)
                && file.importer() instanceof MappedImporter;
    }

    private void columns(MappedImporter importer, TableLook seen) {
        columns.begin(importer, seen);
        stage.set(new Stage.Columns(name(seen.path())));
    }

    /// What comes with the program and needs no file.
    List<Importer> shipped() {
        return importers.list().stream().filter(Importer::isShipped).toList();
    }

    /// Looks at what comes with the program, like at a file.
    void open(Importer shipped) {
        ImportRequest request = ImportRequest.usual(Path.of(""), shipped);
        read(texts.get(shipped.nameKey()), progress -> shown(look(request, shipped, progress)));
    }

    /// Reads the open file again with or without something that is a matter of choice.
    void choose(String option, boolean wanted) {
        if (stage.get() instanceof Stage.Planned(OpenedFile file, _)) {
            Set<String> options = new HashSet<>(file.request().options());
            if (wanted) {
                options.add(option);
            } else {
                options.remove(option);
            }
            ImportRequest request =
                    new ImportRequest(file.request().path(), options, file.request().zone());
            read(request.name(), progress -> shown(look(request, file.importer(), progress)));
        }
    }

    Decisions decisions() {
        return decisions;
    }

    /// Takes a decision and makes the plan anew.
    void decide(Decisions now) {
        if (!(stage.get() instanceof Stage.Planned(OpenedFile file, _))) {
            return;
        }
        decisions = now;
        cancelRunning();
        planning.set(true);
        running =
                jobs.startQuietly(progress -> imports.plan(file.batch(), now, progress))
                        .onSuccess(plan -> {
                            if (now.equals(decisions)) {
                                planning.set(false);
                                stage.set(new Stage.Planned(file, plan));
                            }
                        });
    }

    /// Carries the plan out, as one step of undo.
    void apply() {
        if (!(stage.get() instanceof Stage.Planned planned) || planning.get()) {
            return;
        }
        ImportPlan plan = planned.plan();
        stage.set(new Stage.Writing(planned));
        running =
                jobs.startInOrder(
                                Phrase.of("transfer.writing", plan.batch().name()),
                                progress -> imports.apply(plan, texts, progress))
                        .onSuccess(done -> {
                            mirror.committed(done.touched());
                            stage.set(new Stage.Finished(done.value()));
                            refreshPast();
                        })
                        .onEnd(() -> {
                            if (stage.get() instanceof Stage.Writing(Stage.Planned before)) {
                                stage.set(before);
                            }
                        });
    }

    /// Stops what is under way; nothing has changed then.
    void cancel() {
        cancelRunning();
    }

    /// Goes back to the choice of a file.
    void leave() {
        cancelRunning();
        planning.set(false);
        stage.set(new Stage.Waiting(null));
    }

    /// Takes an earlier import back, but for what was edited since.
    void takeBack(PastImport earlier) {
        jobs.startInOrder(
                        Phrase.of("transfer.takingBack", earlier.file()),
                        _ -> imports.takeBack(earlier.id()))
                .onSuccess(done -> {
                    mirror.committed(done.touched());
                    stage.set(new Stage.Waiting(told(earlier, done.value())));
                    refreshPast();
                });
    }

    /// Writes the report of the finished import into a file.
    ///
    /// @param said gets where it lies, in a line
    void saveReport(Path target, Consumer<String> said) {
        if (stage.get() instanceof Stage.Finished(ImportReport report)) {
            jobs.start(
                            Phrase.of("transfer.report.saving", name(target)),
                            _ ->
                                    Files.writeString(
                                            target, ReportJson.write(report).toPrettyString()))
                    .onSuccess(file ->
                            said.accept(texts.get("transfer.report.saved", file.toString())))
                    .onFailure(
                            IOException.class,
                            _ ->
                                    said.accept(
                                            texts.get(
                                                    "transfer.report.unsaved", target.toString())));
        }
    }

    private Phrase told(PastImport earlier, TakenBack back) {
        if (back.kept().isEmpty()) {
            return Phrase.of("transfer.takenBack", earlier.file());
        }
        String kept = back.kept().stream().map(texts::say).collect(Collectors.joining(", "));
        return Phrase.of("transfer.takenBack.kept", earlier.file(), kept);
    }

    /// Reads a file beside the window and gives what is to be done with it in the window.
    private interface Reading {
        Runnable read(Progress progress) throws ImportRefused;
    }

    private Runnable shown(Stage.Planned planned) {
        return () -> {
            decisions = planned.plan().decisions();
            stage.set(planned);
        };
    }

    private void read(String name, Reading reading) {
        cancelRunning();
        decisions = Decisions.NONE;
        planning.set(false);
        Stage.Reading mine = new Stage.Reading(name);
        stage.set(mine);
        running =
                jobs.start(Phrase.of("transfer.reading", name), reading::read)
                        .onSuccess(then -> {
                            if (stage.get() == mine) {
                                then.run();
                            }
                        })
                        .onFailure(
                                ExpectedFailure.class,
                                refused -> stage.set(new Stage.Waiting(refused.phrase())))
                        .onEnd(() -> {
                            if (stage.get() == mine) {
                                stage.set(new Stage.Waiting(null));
                            }
                        });
    }

    private Importer recognise(Path path) throws ImportRefused {
        return switch (importers.recognise(path)) {
            case Recognised.Foreign(_, Importer importer) -> importer;
            case Recognised.Archive _ -> new ArchiveMerger();
            case Recognised.Unknown _ ->
                    throw new ImportRefused(Phrase.of("transfer.unknown", name(path), formats()));
        };
    }

    private Stage.Planned look(ImportRequest request, Importer importer, Progress progress)
            throws ImportRefused {
        IncomingBatch batch = importer.read(request, progress);
        progress.checkCancelled();
        ImportPlan plan = imports.plan(batch, progress);
        return new Stage.Planned(new OpenedFile(request, importer, batch), plan);
    }

    private void cancelRunning() {
        if (running != null) {
            running.cancel();
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
