package app.matinee.ui.lists;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.FilmList;
import app.matinee.model.TextFold;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.ListExporter;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.mirror.Mirror;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where lists come from and go to: files of other services, and a draft on the desk.
public final class ListTravel {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final Texts texts;

    public ListTravel(
            Mirror mirror, Jobs jobs, Navigation navigation, Dialogs dialogs, Texts texts) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    Mirror mirror() {
        return mirror;
    }

    /// Begins a piece about a list and puts it on the workbench.
    void write(FilmList list) {
        Writing piece = Writing.of(WritingKind.TOP_TEN, null, list.name()).withList(list.id());
        mirror.write(
                () -> mirror.journal().writings().add(piece),
                id -> {
                    navigation.go(Navigation.DESK);
                    mirror.requests().showOnDesk(id);
                });
    }

    /// Asks where a list shall be written, and writes it.
    ///
    /// @param said gets what became of it, in words
    void export(FilmList list, ListExporter exporter, Consumer<String> said) {
        dialogs.chooseTarget(
                        FileQuestion.of(
                                        texts.get("lists.export.title", Typeset.brief(list.name())),
                                        csv())
                                .named(fileName(list)))
                .ifPresent(file -> write(list, exporter, file, said));
    }

    /// Asks for a file and brings it in by way of the import page.
    void bringIn() {
        dialogs.chooseFile(FileQuestion.of(texts.get("lists.import.title"), csv()))
                .ifPresent(file -> {
                    navigation.go("import");
                    mirror.importFiles().ask(file);
                });
    }

    private void write(FilmList list, ListExporter exporter, Path file, Consumer<String> said) {
        Journal journal = mirror.journal();
        ExportSource source =
                ExportSource.of(journal, journal.pictureFolder(), journal.folder().cache());
        jobs.start(
                        Phrase.of("export.running", String.valueOf(file.getFileName())),
                        progress -> exporter.write(source, list, file, progress))
                .onSuccess(exported -> said.accept(words(exported)))
                .onFailure(ExportFailed.class, dialogs::failure);
    }

    private String words(Exported exported) {
        String files =
                exported.files().stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .collect(Collectors.joining(", "));
        return Stream.concat(
                        Stream.of(texts.get("lists.exported", files)),
                        exported.notes().stream().map(texts::say))
                .collect(Collectors.joining(" "));
    }

    private FileKind csv() {
        return new FileKind(texts.get("lists.export.kind"), List.of("*.csv"));
    }

    private static String fileName(FilmList list) {
        String words =
                TextFold.fold(Typeset.brief(list.name())).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return (words.isEmpty() ? "list" : words) + ".csv";
    }
}
