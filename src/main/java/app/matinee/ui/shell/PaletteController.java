package app.matinee.ui.shell;

import app.matinee.job.JobHandle;
import app.matinee.job.Jobs;
import app.matinee.model.FilmSummary;
import app.matinee.model.SearchHit;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.SearchField;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        field.textProperty().subscribe(this::find);
        field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Lays the palette over the window.
    void open(Dialogs dialogs, Parent root, List<ActionItem> commands) {
        actions = List.copyOf(commands);
        find(field.getText());
        sheet = dialogs.open(texts.get("shell.palette"), root);
    }

    private void find(String typed) {
        if (asked != null) {
            asked.cancel();
        }
        List<PaletteEntry> found = new ArrayList<>();
        (typed.isBlank() ? search.latest() : search.films(typed))
                .forEach(film -> found.add(new PaletteEntry.FoundFilm(film)));
        List<PaletteEntry> commands = new ArrayList<>();
        if (!typed.isBlank()) {
            PaletteSearch.commands(typed, actions)
                    .forEach(action -> commands.add(new PaletteEntry.Command(action)));
            int place = found.size();
            asked =
                    jobs.startQuietly(_ -> search.others(typed))
                            .onSuccess(hits -> insert(place, hits));
        }
        found.addAll(commands);
        show(found);
    }

    /// People and the rest come a moment later, between films and commands, and must not move the
    /// chosen line away under the user's hand.
    private void insert(int place, List<SearchHit> hits) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        List<PaletteEntry> all = new ArrayList<>(list.getItems());
        all.addAll(
                place,
                hits.stream().map(hit -> (PaletteEntry) new PaletteEntry.Found(hit)).toList());
        show(all);
        list.getSelectionModel().select(chosen < place ? Math.max(0, chosen) : place);
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
                take();
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

    private void take() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case null -> {}
            case PaletteEntry.FoundFilm(FilmSummary film) -> openFilm(film.id());
            case PaletteEntry.Command(ActionItem action) -> {
                close();
                action.run();
            }
            case PaletteEntry.Found(SearchHit hit) ->
                    jobs.startQuietly(_ -> search.filmsOf(hit)).onSuccess(this::showFilms);
        }
    }

    private void showFilms(Set<Long> ids) {
        if (ids.size() == 1) {
            openFilm(ids.iterator().next());
            return;
        }
        show(
                ids.stream()
                        .flatMap(id -> mirror.films().find(id).stream())
                        .sorted(Comparator.comparing(FilmSummary::sortKey))
                        .<PaletteEntry>map(PaletteEntry.FoundFilm::new)
                        .toList());
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
