package app.matinee.ui.transfer;

import app.matinee.library.imports.PastImport;
import app.matinee.model.PartialDate;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Icon;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws the rows of earlier imports: what came in when, and the way to take it back.
public final class PastImportRows {

    private final Texts texts;
    private final DateText dates;
    private final ImportWords words;
    private final Clock clock;

    public PastImportRows(Texts texts, DateText dates, ImportWords words, Clock clock) {
        this.texts = texts;
        this.dates = dates;
        this.words = words;
        this.clock = clock;
    }

    Node row(PastImport past, Consumer<PastImport> takeBack) {
        Label name = new Label(title(past));
        name.getStyleClass().add("strong");
        Label line = new Label(line(past));
        line.getStyleClass().addAll("caption", "hint");
        line.setWrapText(true);
        VBox said = new VBox(name, line);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(said, end(past, takeBack));
        row.getStyleClass().add("transfer-past-row");
        return row;
    }

    private Node end(PastImport past, Consumer<PastImport> takeBack) {
        if (past.state() != PastImport.State.STANDS) {
            Label state = new Label(texts.get("transfer.past." + past.state().code()));
            state.getStyleClass().addAll("caption", "hint");
            state.setMinWidth(Region.USE_PREF_SIZE);
            return state;
        }
        Button button = new Button(texts.get("transfer.takeBack"), Icon.UNDO.node(Icon.SMALL));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get("transfer.takeBack.of", title(past)));
        button.setOnAction(_ -> takeBack.accept(past));
        return button;
    }

    /// The file; what ships with the program has none and goes by its kind.
    private String title(PastImport past) {
        return past.file().equals(past.format()) ? words.format(past.format()) : past.file();
    }

    private String line(PastImport past) {
        LocalDateTime at = LocalDateTime.ofInstant(past.at(), clock.getZone());
        return texts.get(
                "transfer.past.line",
                words.format(past.format()),
                dates.of(new PartialDate(at.toLocalDate().toString())),
                new Say(texts).clock(at.toLocalTime()),
                words.counts(past.report().counts()));
    }
}
