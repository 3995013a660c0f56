package app.matinee.ui.shell;

import app.matinee.job.JobHandle;
import app.matinee.job.Jobs;
import app.matinee.model.CeremonyRef;
import app.matinee.model.FilmSummary;
import app.matinee.model.SearchHit;
import app.matinee.model.Writing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.SearchField;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.mirror.FilmQuestion;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The palette: a field, and below it what the typed words find. The keyboard stays in the field;
/// up and down choose a line, Enter takes it.
public final class PaletteController {

    private final PaletteSearch search;
    private final Mirror mirror;
    private final Navigation navigation;
    private final Jobs jobs;
    private final Texts texts;
    private List<ActionItem> actions = List.of();
    private boolean searching;
    private boolean taking;
    private @Nullable Sheet sheet;
    private @Nullable JobHandle<List<SearchHit>> asked;

    @FXML private SearchField field;
    @FXML private ListView<PaletteEntry> list;
    @FXML private Label nothing;

    public PaletteController(
            PaletteSearch search, Mirror mirror, Navigation navigation, Jobs jobs, Texts texts) {
        this.search = search;
        this.mirror = mirror;
        this.navigation = navigation;
        this.jobs = jobs;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new PaletteCell(texts));
        list.setOnMouseClicked(_ -> take());
        nothing.visibleProperty()
                .bind(Bindings.isEmpty(list.getItems()).and(field.textProperty().isNotEmpty()));
        field.textProperty()
                .subscribe((_, typed) -> {
                    taking = false;
                    find(typed);
                });
        field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Lays the palette over the window.
    void open(Dialogs dialogs, Parent root, List<ActionItem> commands) {
        actions = List.copyOf(commands);
        find(field.getText());
        sheet = dialogs.open(texts.get("shell.palette"), root);
    }

    /// Films come a blink after the key, since a job looks through them; people, writing and
    /// ceremonies a moment later. Until then the lines of the letters before stay.
    private void find(String typed) {
        List<FilmSummary> all = search.all();
        searching = true;
        jobs.startQuietly(_ ->
                        typed.isBlank()
                                ? PaletteSearch.latest(all)
                                : PaletteSearch.films(typed, all))
                .onSuccess(films -> {
                    if (typed.equals(field.getText())) {
                        found(typed, films);
                    }
                });
    }

    private void found(String typed, List<FilmSummary> films) {
        if (asked != null) {
            asked.cancel();
        }
        List<PaletteEntry> found = new ArrayList<>();
        films.forEach(film -> found.add(new PaletteEntry.FoundFilm(film)));
        if (!typed.isBlank()) {
            int place = found.size();
            PaletteSearch.commands(typed, actions)
                    .forEach(action -> found.add(new PaletteEntry.Command(action)));
            asked =
                    jobs.startQuietly(_ -> search.others(typed))
                            .onSuccess(hits -> insert(typed, place, hits));
        }
        show(found);
        searching = false;
        if (taking && !found.isEmpty()) {
            take();
        }
    }

    /// What comes later stands between films and commands, and must not move the chosen line away
    /// under the user's hand.
    private void insert(String typed, int place, List<SearchHit> hits) {
        if (!typed.equals(field.getText())) {
            return;
        }
        int chosen = list.getSelectionModel().getSelectedIndex();
        List<PaletteEntry> all = new ArrayList<>(list.getItems());
        all.addAll(
                place,
                hits.stream().map(hit -> (PaletteEntry) new PaletteEntry.Found(hit)).toList());
        show(all);
        list.getSelectionModel().select(chosen < place ? Math.max(0, chosen) : place);
        if (taking) {
            take();
        }
    }

    private void show(List<PaletteEntry> entries) {
        list.getItems().setAll(entries);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case PAGE_DOWN -> move(event, 8);
            case PAGE_UP -> move(event, -8);
            case ENTER -> {
                event.consume();
                takeWhenFound();
            }
            // At once, words or none: the field alone would only be emptied.
            case ESCAPE -> {
                event.consume();
                close();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int lines) {
        event.consume();
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + lines, 0, last);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 4));
        }
    }

    /// Enter right behind the last letter is meant for what that letter finds.
    private void takeWhenFound() {
        taking = searching || list.getItems().isEmpty();
        if (!taking) {
            take();
        }
    }

    private void take() {
        taking = false;
        switch (list.getSelectionModel().getSelectedItem()) {
            case null -> {}
            case PaletteEntry.FoundFilm(FilmSummary film) -> openFilm(film.id());
            case PaletteEntry.Command(ActionItem action) -> {
                close();
                action.run();
            }
            case PaletteEntry.Found(SearchHit hit) -> follow(hit);
        }
    }

    private void follow(SearchHit hit) {
        switch (hit.kind()) {
            case FILM -> openFilm(hit.id());
            case PERSON -> {
                close();
                mirror.personPages().ask(hit.id());
            }
            case CEREMONY ->
                    ask(new FilmQuestion.OfCeremony(new CeremonyRef(hit.id(), hit.title())));
            case WRITING ->
                    jobs.startQuietly(_ -> search.writing(hit))
                            .onSuccess(found -> found.ifPresent(this::openWriting));
            case LIST -> {
                close();
                navigation.go("lists");
                mirror.listPages().ask(hit.id());
            }
        }
    }

    private void ask(FilmQuestion question) {
        close();
        navigation.go(Navigation.LIBRARY);
        mirror.questions().ask(question);
    }

    private void openWriting(Writing piece) {
        Long film = piece.filmId();
        if (film != null) {
            close();
            navigation.go(Navigation.LIBRARY);
            mirror.requests().showWriting(film, piece.id());
        } else {
            close();
            navigation.go(Navigation.DESK);
            mirror.requests().showOnDesk(piece.id());
        }
    }

    private void openFilm(long id) {
        close();
        navigation.go(Navigation.LIBRARY);
        mirror.openFilm().open(id);
    }

    private void close() {
        Objects.requireNonNull(sheet).close();
    }
}
