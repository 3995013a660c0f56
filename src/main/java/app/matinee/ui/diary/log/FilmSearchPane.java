package app.matinee.ui.diary.log;

import app.matinee.job.JobHandle;
import app.matinee.model.FilmSummary;
import app.matinee.ui.diary.part.DiaryParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds the film of a viewing: the keyboard stays in the field, up and down choose a line, Enter
/// takes it. The last line is the film as it was typed, for one that is not in the journal yet.
final class FilmSearchPane extends VBox {

    private static final int MOST = 7;

    private final DiaryParts parts;
    private final Consumer<FilmChoice> taken;
    private final TextField field = new TextField();
    private final ListView<FilmChoice> list = new ListView<>();
    private @Nullable JobHandle<List<FilmSummary>> asked;
    private boolean searching;
    private boolean taking;

    FilmSearchPane(DiaryParts parts, Consumer<FilmChoice> taken) {
        this.parts = parts;
        this.taken = taken;
        getStyleClass().add("log-search");
        String prompt = parts.texts().get("log.film");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setId("logFilm");
        list.setId("logFilms");
        list.setFocusTraversable(false);
        list.setAccessibleText(prompt);
        list.setCellFactory(_ -> new ChoiceCell(parts, this::take));
        getChildren().addAll(field, list);
        field.textProperty().subscribe(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Goes to the field, with what was typed before chosen.
    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    void clear() {
        field.clear();
        search();
    }

    /// Nothing typed: the film whose page is open, then those that came in last.
    private void search() {
        if (asked != null) {
            asked.cancel();
        }
        String typed = field.getText();
        List<FilmSummary> all = List.copyOf(parts.mirror().films().all());
        searching = true;
        asked =
                parts.jobs()
                        .startQuietly(_ ->
                                typed.isBlank()
                                        ? List.<FilmSummary>of()
                                        : FilmQuery.find(typed, all, MOST))
                        .onSuccess(found -> show(typed, found));
    }

    private void show(String typed, List<FilmSummary> found) {
        if (!typed.equals(field.getText())) {
            return;
        }
        List<FilmChoice> choices = new ArrayList<>();
        if (typed.isBlank()) {
            openFilm().ifPresent(choices::add);
        }
        found.forEach(film -> choices.add(new FilmChoice.Known(film)));
        FilmQuery query = FilmQuery.of(typed);
        if (!query.title().isEmpty()) {
            choices.add(new FilmChoice.Fresh(query.title(), query.year()));
        }
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
        searching = false;
        if (taking) {
            take();
        }
    }

    private Optional<FilmChoice> openFilm() {
        var dossier = parts.mirror().openFilm().dossierProperty().get();
        return dossier == null
                ? Optional.empty()
                : parts.mirror().films().find(dossier.film().id()).map(FilmChoice.Known::new);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            // Enter right behind the last letter is meant for what that letter finds.
            case ENTER -> {
                taking = searching;
                if (!taking) {
                    take();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int lines) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + lines, 0, last);
            list.getSelectionModel().clearAndSelect(to);
        }
    }

    private void take() {
        taking = false;
        FilmChoice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            taken.accept(choice);
        }
    }
}
