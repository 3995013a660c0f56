package app.matinee.ui.film.journal;

import app.matinee.library.FilmDossier;
import app.matinee.model.Viewing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.writing.RowList;
import app.matinee.ui.mirror.Mirror;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The viewings of the film, each opened in place to be changed, and the form for a new one.
public final class ViewingsController {

    /// Where the form for a new viewing stands: under the heading.
    private static final int BELOW_HEAD = 1;

    private final Mirror mirror;
    private final Texts texts;
    private final ViewingWords words;
    private final Map<Long, HalfFilled> halfFilled = new HashMap<>();
    private @Nullable FilmDossier film;
    private List<Viewing> shown = List.of();

    @FXML private Button log;
    @FXML private VBox form;
    @FXML private ViewingFormController formController;
    @FXML private VBox list;
    @FXML private Label none;

    public ViewingsController(Mirror mirror, Texts texts, LiveSettings settings) {
        this.mirror = mirror;
        this.texts = texts;
        this.words = new ViewingWords(texts, settings);
    }

    @FXML
    private void initialize() {
        log.setGraphic(Icon.ADD.node(Icon.SMALL));
        none.managedProperty().bind(none.visibleProperty());
        formController.onClosed(this::closed);
        mirror.openFilm().dossierProperty().subscribe(this::show);
    }

    private void show(@Nullable FilmDossier dossier) {
        boolean other = film == null || dossier == null || film.film().id() != dossier.film().id();
        if (other && film != null) {
            long left = film.film().id();
            formController.leave().ifPresent(form -> halfFilled.put(left, form));
            placeForm((VBox) list.getParent(), BELOW_HEAD);
        }
        film = dossier;
        List<Viewing> viewings = dossier == null ? List.of() : dossier.viewings();
        if (!viewings.equals(shown) || other) {
            shown = viewings;
            // While one is being changed its form keeps its place; the list follows afterwards.
            if (formController.editing().isEmpty()) {
                fill();
            }
        }
        if (other && dossier != null) {
            resume(dossier);
        }
    }

    /// Shows a form that was left half filled, unless its viewing is gone by now.
    private void resume(FilmDossier dossier) {
        HalfFilled left = halfFilled.remove(dossier.film().id());
        if (left != null && (left.draft().id() == 0 || isThere(left.draft()))) {
            formController.resume(left);
            fill();
        }
    }

    private boolean isThere(Viewing viewing) {
        return shown.stream().anyMatch(known -> known.id() == viewing.id());
    }

    private void fill() {
        boolean focused = RowList.focused(list) >= 0;
        RowList.fill(list, shown.stream().map(this::card).toList());
        none.setVisible(shown.isEmpty() && !form.isVisible());
        formController.editing().ifPresent(this::hide);
        if (focused && shown.isEmpty()) {
            log.requestFocus();
        }
    }

    private ViewingCard card(Viewing viewing) {
        ViewingCard card = new ViewingCard(viewing, words, texts);
        card.setOnMouseClicked(_ -> edit(viewing));
        card.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        edit(viewing);
                    } else if (event.getCode() == KeyCode.DELETE) {
                        mirror.write(() -> mirror.journal().viewings().delete(viewing));
                    } else {
                        return;
                    }
                    event.consume();
                });
        return card;
    }

    /// Opens the form for a new viewing.
    @FXML
    void log() {
        show(mirror.openFilm().dossierProperty().get());
        if (film != null && !formController.isNew()) {
            formController.begin(film);
            placeForm((VBox) list.getParent(), BELOW_HEAD);
            fill();
        }
        formController.focus();
    }

    private void edit(Viewing viewing) {
        if (film != null) {
            formController.edit(viewing);
            fill();
            formController.focus();
        }
    }

    /// The card being changed gives its place to the form.
    private void hide(Viewing viewing) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id() == viewing.id()) {
                list.getChildren().get(i).setVisible(false);
                list.getChildren().get(i).setManaged(false);
                placeForm(list, i);
                return;
            }
        }
    }

    private void placeForm(VBox parent, int index) {
        if (form.getParent() instanceof VBox place) {
            place.getChildren().remove(form);
        }
        parent.getChildren().add(index, form);
    }

    private void closed(Optional<Viewing> edited) {
        placeForm((VBox) list.getParent(), BELOW_HEAD);
        fill();
        log.requestFocus();
        edited.map(shown::indexOf)
                .filter(place -> place >= 0)
                .ifPresent(place -> list.getChildren().get(place).requestFocus());
    }
}
