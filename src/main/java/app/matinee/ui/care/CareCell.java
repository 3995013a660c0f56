package app.matinee.ui.care;

import app.matinee.model.FilmSummary;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.SmallPoster;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One thing that misses something.
final class CareCell extends ListCell<CareItem> {

    private static final double POSTER = 28;

    private final CareParts parts;
    private final CareWords words;
    private final SmallPoster poster;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final HBox line;

    CareCell(CareParts parts, CareWords words) {
        this.parts = parts;
        this.words = words;
        this.poster = parts.poster(POSTER);
        getStyleClass().add("care-cell");
        title.getStyleClass().add("strong");
        facts.getStyleClass().addAll("caption", "muted");
        title.setMinWidth(0);
        facts.setMinWidth(0);
        VBox both = new VBox(title, facts);
        both.setMinWidth(0);
        line = new HBox(poster, both);
        line.getStyleClass().add("care-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CareItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Long id = item.filmId();
        FilmSummary film = id == null ? null : parts.find(id).orElse(null);
        poster.show(film);
        title.setText(Typeset.of(words.title(item, film)));
        facts.setText(words.facts(item, film));
        facts.setManaged(!facts.getText().isEmpty());
        setGraphic(line);
        setAccessibleText(title.getText() + ", " + facts.getText());
    }
}
