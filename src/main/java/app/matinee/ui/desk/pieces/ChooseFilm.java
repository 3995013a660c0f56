package app.matinee.ui.desk.pieces;

import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.mirror.FilmsMirror;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sheet that asks for a film of the journal.
public final class ChooseFilm {

    private final FilmsMirror films;
    private final Dialogs dialogs;
    private final Texts texts;
    private @Nullable Sheet sheet;

    public ChooseFilm(FilmsMirror films, Dialogs dialogs, Texts texts) {
        this.films = films;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    public void ask(LongConsumer chosen) {
        Label title = new Label(texts.get("desk.feature.choose"));
        title.getStyleClass().add("reading");
        FilmList list =
                new FilmList(films, texts, texts.get("desk.new.film"), film -> take(film, chosen));
        list.field().setOnAction(_ -> take(list.chosen(), chosen));
        Button take = new Button(texts.get("desk.feature.take"));
        take.getStyleClass().add("accent");
        take.disableProperty().bind(list.nothingChosen());
        take.setOnAction(_ -> take(list.chosen(), chosen));
        HBox buttons = new HBox(take);
        buttons.getStyleClass().add("new-piece-buttons");
        VBox card = new VBox(title, list, buttons);
        card.getStyleClass().addAll("card", "new-piece");
        card.getStylesheets()
                .add(
                        ChooseFilm.class
                                .getResource("/app/matinee/ui/desk/desk.css")
                                .toExternalForm());
        sheet = dialogs.open(texts.get("desk.feature.choose"), card);
        list.field().requestFocus();
    }

    private void take(@Nullable FilmSummary film, LongConsumer chosen) {
        if (film != null && sheet != null) {
            sheet.close();
            chosen.accept(film.id());
        }
    }
}
