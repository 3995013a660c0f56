package app.matinee.ui.desk.pieces;

import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.mirror.FilmsMirror;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sheet that begins a piece: of which kind, about which film or none.
public final class NewPiece {

    private final FilmsMirror films;
    private final Dialogs dialogs;
    private final Texts texts;

    public NewPiece(FilmsMirror films, Dialogs dialogs, Texts texts) {
        this.films = films;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /// @param planned the day it shall appear, null for none
    /// @param begin gets the piece, which is not stored yet
    public void ask(@Nullable PartialDate planned, Consumer<Writing> begin) {
        Asking asking = new Asking(planned, begin);
        asking.sheet = dialogs.open(texts.get("desk.new.title"), asking);
        asking.list.field().requestFocus();
    }

    private final class Asking extends VBox {

        private final @Nullable PartialDate planned;
        private final Consumer<Writing> begin;
        private final FilmList list;
        private final ToggleGroup kinds = new ToggleGroup();
        private @Nullable Sheet sheet;

        Asking(@Nullable PartialDate planned, Consumer<Writing> begin) {
            this.planned = planned;
            this.begin = begin;
            getStyleClass().addAll("card", "new-piece");
            getStylesheets()
                    .add(
                            NewPiece.class
                                    .getResource("/app/matinee/ui/desk/desk.css")
                                    .toExternalForm());
            Label title = new Label(texts.get("desk.new.title"));
            title.getStyleClass().add("reading");
            FlowPane chips = new FlowPane();
            chips.getStyleClass().add("new-piece-kinds");
            for (WritingKind kind : WritingKind.values()) {
                Chip chip = new Chip(texts.get("writing.kind." + kind.code()));
                chip.setToggleGroup(kinds);
                chip.setUserData(kind);
                chip.setSelected(kind == WritingKind.REVIEW);
                chips.getChildren().add(chip);
            }
            Label about = new Label(texts.get("desk.new.about"));
            about.getStyleClass().addAll("caption", "hint");
            list = new FilmList(films, texts, texts.get("desk.new.film"), this::begin);
            list.field().setOnAction(_ -> begin(list.chosen()));
            Button go = new Button(texts.get("desk.new.begin"));
            go.getStyleClass().add("accent");
            go.setOnAction(_ -> begin(list.chosen()));
            Button without = new Button(texts.get("desk.new.without"));
            without.getStyleClass().add("flat");
            without.setOnAction(_ -> begin((FilmSummary) null));
            HBox buttons = new HBox(go, without);
            buttons.getStyleClass().add("new-piece-buttons");
            getChildren().addAll(title, chips, about, list, buttons);
        }

        private void begin(@Nullable FilmSummary film) {
            WritingKind kind =
                    kinds.getSelectedToggle() == null
                            ? WritingKind.REVIEW
                            : (WritingKind) kinds.getSelectedToggle().getUserData();
            if (sheet != null) {
                sheet.close();
            }
            begin.accept(
                    Writing.of(kind, film == null ? null : film.id(), "").withPlanned(planned));
        }
    }
}
