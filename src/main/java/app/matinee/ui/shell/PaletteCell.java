package app.matinee.ui.shell;

import app.matinee.model.FilmSummary;
import app.matinee.model.SearchHit;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.KeyCap;
import app.matinee.ui.kit.KeyNames;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the palette: icon, name, what tells it from others, and at the end its kind or keys.
final class PaletteCell extends ListCell<PaletteEntry> {

    private final Texts texts;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Region gap = new Region();

    PaletteCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("palette-cell");
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        detail.getStyleClass().add("hint");
        detail.setMinWidth(0);
        HBox.setHgrow(gap, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        switch (entry) {
            case null -> setGraphic(null);
            case PaletteEntry.FoundFilm(FilmSummary film) -> film(film);
            case PaletteEntry.Found(SearchHit hit) -> hit(hit);
            case PaletteEntry.Command(ActionItem action) -> command(action);
        }
    }

    private void film(FilmSummary film) {
        List<String> facts = new ArrayList<>();
        if (film.year() != null) {
            facts.add(String.valueOf(film.year()));
        }
        if (!film.directors().isEmpty()) {
            facts.add(film.directors());
        }
        row(Icon.FILM.node(), film.title(), String.join(" · ", facts), kind("film"));
    }

    private void hit(SearchHit hit) {
        Icon icon =
                switch (hit.kind()) {
                    case FILM -> Icon.FILM;
                    case PERSON -> Icon.PERSON;
                    case WRITING -> Icon.DESK;
                    case LIST -> Icon.LISTS;
                    case CEREMONY -> Icon.AWARDS;
                };
        row(icon.node(), hit.title(), hit.detail(), kind(hit.kind().code()));
    }

    private void command(ActionItem action) {
        Node icon = action.icon() == null ? Icon.KEYBOARD.node() : action.icon().get();
        Label end =
                action.keys() == null ? kind("command") : new KeyCap(KeyNames.of(action.keys()));
        row(icon, action.text(), "", end);
    }

    private Label kind(String code) {
        Label kind = new Label(texts.get("shell.palette.kind." + code));
        kind.getStyleClass().addAll("caption", "hint");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        return kind;
    }

    private void row(Node icon, String title, String more, Node end) {
        name.setText(Typeset.of(title));
        detail.setText(Typeset.of(more));
        HBox row = new HBox(icon, name, detail, gap, end);
        row.getStyleClass().add("palette-row");
        setGraphic(row);
        setAccessibleText(more.isEmpty() ? title : title + ", " + more);
    }
}
