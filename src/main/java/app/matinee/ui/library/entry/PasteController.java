package app.matinee.ui.library.entry;

import app.matinee.job.Jobs;
import app.matinee.library.FilmLine;
import app.matinee.library.Journal;
import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// Shows what becomes of pasted lines, and adds the films as one step.
public final class PasteController {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;
    private List<PastedLine> lines = List.of();
    private @Nullable Sheet sheet;

    @FXML private Label summary;
    @FXML private ListView<PastedLine> list;
    @FXML private Button add;

    public PasteController(Mirror mirror, Jobs jobs, Texts texts) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.texts = texts;
    }

    /// Whether a text holds lines that name films, and not a word or two meant for something else.
    public static boolean isFilms(String text) {
        return !FilmLine.parseAll(text).isEmpty();
    }

    /// Lays the preview of a text over the window once its lines have been compared with the films
    /// there are.
    public void open(Dialogs dialogs, Parent node, String text) {
        List<FilmSummary> films = List.copyOf(mirror.films().all());
        jobs.startQuietly(_ -> PastedLine.of(text, films))
                .onSuccess(read -> show(dialogs, node, read));
    }

    private void show(Dialogs dialogs, Parent node, List<PastedLine> read) {
        lines = read;
        list.getItems().setAll(lines);
        long fresh = count(PastedLine.Fate.NEW);
        long taken = count(PastedLine.Fate.TAKEN);
        long left = count(PastedLine.Fate.LEFT_OUT);
        summary.setText(texts.get("paste.summary", fresh + taken, left));
        add.setText(texts.get("paste.add", fresh + taken));
        add.setDisable(fresh + taken == 0);
        sheet = dialogs.open(texts.get("paste.title"), node);
    }

    @FXML
    void initialize() {
        list.setCellFactory(_ -> new PastedCell(texts));
    }

    @FXML
    void addAll() {
        Journal journal = mirror.journal();
        KnownPeople people = new KnownPeople(journal);
        List<PastedLine> chosen = lines;
        List<Long> taken =
                chosen.stream()
                        .filter(line -> line.fate() == PastedLine.Fate.TAKEN)
                        .map(line -> Objects.requireNonNull(line.there()).id())
                        .toList();
        mirror.write(() ->
                journal.films()
                        .addAll(fresh(chosen).map(film -> named(film, people)).toList(), taken));
        close();
    }

    @FXML
    void close() {
        if (sheet != null) {
            sheet.close();
        }
    }

    private static Stream<Film> fresh(List<PastedLine> lines) {
        return lines.stream()
                .filter(line -> line.fate() == PastedLine.Fate.NEW)
                .map(line -> line.line().toFilm());
    }

    private static Film named(Film film, KnownPeople people) {
        return film.withCredits(film.credits().stream().map(c -> named(c, people)).toList());
    }

    private static Credit named(Credit credit, KnownPeople people) {
        return people.onlyOne(credit.person().name()).map(credit::withPerson).orElse(credit);
    }

    private long count(PastedLine.Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }
}
