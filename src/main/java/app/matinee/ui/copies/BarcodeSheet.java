package app.matinee.ui.copies;

import app.matinee.job.JobHandle;
import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.mirror.TitleSearch;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks which film a barcode is of that no copy has yet; Enter takes the film.
final class BarcodeSheet extends VBox {

    private static final int MOST = 7;
    private static final double POSTER = 24;

    private final CopyParts parts;
    private final Texts texts;
    private final CopiesViewModel model;
    private final CopySheets sheets;
    private final CopyWords words;
    private final String code;
    private final TextField field = new TextField();
    private final ListView<FilmSummary> list = new ListView<>();
    private @Nullable JobHandle<List<FilmSummary>> asked;

    BarcodeSheet(
            CopyParts parts,
            CopiesViewModel model,
            CopySheets sheets,
            CopyWords words,
            String code) {
        this.parts = parts;
        this.texts = parts.texts();
        this.model = model;
        this.sheets = sheets;
        this.words = words;
        this.code = code;
        Label head = new Label(texts.get("copies.scan.unknown"));
        head.getStyleClass().add("reading");
        Label about = new Label(texts.get("copies.scan.which", code));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        field.setId("copyFilm");
        field.setPromptText(texts.get("copies.scan.film"));
        field.setAccessibleText(texts.get("copies.scan.film"));
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new FilmCell());
        getChildren().addAll(head, about, field, list);
    }

    void open() {
        sheets.show(texts.get("copies.scan.unknown"), this);
        field.requestFocus();
    }

    private void search(String typed) {
        if (asked != null) {
            asked.cancel();
        }
        List<FilmSummary> all = List.copyOf(parts.mirror().films().all());
        asked =
                parts.jobs()
                        .startQuietly(_ -> TitleSearch.films(typed, all, MOST))
                        .onSuccess(found -> {
                            list.getItems().setAll(found);
                            list.getSelectionModel().selectFirst();
                        });
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        FilmSummary film = list.getSelectionModel().getSelectedItem();
        if (film != null) {
            sheets.close();
            model.take(film.id(), code, model.media().stream().findFirst().orElse(""));
        }
    }

    private final class FilmCell extends ListCell<FilmSummary> {

        private final SmallPoster poster =
                new SmallPoster(parts.painter(), parts.pictures(), POSTER);
        private final Label title = new Label();
        private final Label onto = new Label();
        private final HBox line = new HBox(poster, title, onto);

        FilmCell() {
            title.getStyleClass().add("strong");
            onto.getStyleClass().addAll("caption", "muted");
            line.getStyleClass().add("copy-line");
            setOnMouseClicked(_ -> take());
        }

        @Override
        protected void updateItem(@Nullable FilmSummary film, boolean empty) {
            super.updateItem(film, empty);
            if (empty || film == null) {
                setGraphic(null);
                return;
            }
            poster.show(film);
            title.setText(words.film(film));
            onto.setText(
                    model.withoutBarcode(film.id())
                            .map(owned -> texts.get("copies.scan.onto", words.what(owned.copy())))
                            .orElseGet(() -> texts.get("copies.scan.new")));
            setGraphic(line);
        }
    }
}
