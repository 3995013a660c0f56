package app.matinee.ui.film.awards.paste;

import app.matinee.awards.table.ColumnUse;
import app.matinee.awards.table.PastedResult;
import app.matinee.awards.table.PastedTable;
import app.matinee.awards.table.TableReading;
import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows what a pasted table is understood as: its rows under what each column is taken for, which
/// can be changed, and what will be added. Adds it all as one step.
public final class PasteResults {

    private final Mirror mirror;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Label summary = new Label();
    private final CheckBox header = new CheckBox();
    private final PasteGrid grid;
    private final PasteWhere where;
    private final Button add = new Button();
    private final Film film;
    private TableReading reading;
    private List<PastedResult> rows = List.of();
    private @Nullable Sheet sheet;

    /// @param film whose results they are
    /// @param where the body and the ceremony that rows without one belong to
    public PasteResults(
            Mirror mirror, Texts texts, Dialogs dialogs, Film film, PasteWhere where, String text) {
        this.mirror = mirror;
        this.texts = texts;
        this.dialogs = dialogs;
        this.film = film;
        this.where = where;
        this.reading = TableReading.of(PastedTable.read(text));
        this.grid = new PasteGrid(texts, this::take);
    }

    /// Whether a text has the look of a table with results, and not of a word or an address.
    public static boolean isTable(String text) {
        PastedTable table = PastedTable.read(text);
        return table.columns() > 1 || table.rows().size() > 1;
    }

    /// Lays the sheet over the window.
    public void open() {
        Label title = new Label(texts.get("paste.results.title"));
        title.getStyleClass().add("reading");
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        header.setText(texts.get("paste.results.header"));
        header.setSelected(reading.header());
        header.setOnAction(_ -> {
            reading = reading.withHeader(header.isSelected());
            show();
        });
        Button cancel = new Button(texts.get("action.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(_ -> close());
        add.setId("pasteAdd");
        add.getStyleClass().add("accent");
        add.setDefaultButton(true);
        add.setOnAction(_ -> addAll());
        where.whenChanged(this::show);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(header, space, cancel, add);
        foot.getStyleClass().add("paste-foot");
        VBox content = new VBox(title, summary, grid, where, foot);
        content.getStyleClass().add("paste-results");
        content.getStylesheets().add(PasteResults.class.getResource("paste.css").toExternalForm());
        show();
        sheet = dialogs.open(texts.get("paste.results.title"), content);
        if (where.isVisible() && !where.isWhole()) {
            where.focus();
        }
    }

    private void take(int column, ColumnUse use) {
        reading = reading.taking(column, use);
        show();
    }

    private void show() {
        rows = PastedResult.of(reading, film.titles().title());
        grid.show(reading, rows);
        boolean named = reading.takes(ColumnUse.CEREMONY);
        where.setVisible(!named);
        where.setManaged(!named);
        long whole = rows.stream().filter(PastedResult::isWhole).count();
        summary.setText(texts.get("paste.results.summary", whole, rows.size() - whole));
        add.setText(texts.get("paste.results.add", whole));
        add.setDisable(whole == 0 || !(named || where.isWhole()));
    }

    private void addAll() {
        List<PastedResult> chosen = rows;
        String body = where.body();
        String ceremony = where.ceremony();
        Journal journal = mirror.journal();
        mirror.write(() -> {
            ResultsToAdd results =
                    new ResultsToAdd(
                            film, journal.awards().bodies(), id -> journal.awards().ceremonies(id));
            return journal.awards().addHonours(results.of(chosen, body, ceremony));
        });
        close();
    }

    private void close() {
        if (sheet != null) {
            sheet.close();
        }
    }
}
