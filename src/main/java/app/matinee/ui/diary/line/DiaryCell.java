package app.matinee.ui.diary.line;

import app.matinee.model.DiaryEntry;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.text.Typeset;
import app.matinee.ui.diary.part.DiaryActs;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.diary.part.DiaryWords;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.kit.Stars;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the diary: the head of a month, or a viewing with its day, poster, stars and note. Its
/// nodes are made once and shown again for other rows.
final class DiaryCell extends ListCell<DiaryRow> {

    private static final PseudoClass BEGINS = PseudoClass.getPseudoClass("begins");
    private static final double POSTER = 40;
    private static final double STAR = 13;

    private final DiaryParts parts;
    private final DiaryWords words;
    private final ViewingDetails details;
    private final Label month = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(month, count);
    private final Label day = new Label();
    private final Label weekday = new Label();
    private final SmallPoster poster;
    private final Label title = new Label();
    private final Label year = new Label();
    private final Stars stars = new Stars(STAR);
    private final Label unrated = new Label();
    private final Label rewatch = new Label();
    private final Label completion = new Label();
    private final Label told = new Label();
    private final HBox line;

    DiaryCell(DiaryParts parts, DiaryWords words, ViewingDetails details, DiaryActs acts) {
        this.parts = parts;
        this.words = words;
        this.details = details;
        this.poster = new SmallPoster(parts.painter(), parts.pictures(), POSTER);
        getStyleClass().add("diary-cell");
        month.getStyleClass().add("reading");
        count.getStyleClass().addAll("caption", "hint");
        head.getStyleClass().add("diary-month");
        day.getStyleClass().add("diary-day");
        weekday.getStyleClass().addAll("caption", "hint");
        VBox when = new VBox(day, weekday);
        when.getStyleClass().add("diary-when");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        year.getStyleClass().add("hint");
        year.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(title, year);
        first.getStyleClass().add("diary-title");
        unrated.getStyleClass().addAll("caption", "hint");
        unrated.setText(parts.texts().get("rating.none"));
        rewatch.setText(parts.texts().get("diary.rewatch"));
        rewatch.setGraphic(Icon.REWATCH.node(Icon.TINY));
        rewatch.setMinWidth(USE_PREF_SIZE);
        completion.setMinWidth(USE_PREF_SIZE);
        unrated.setMinWidth(USE_PREF_SIZE);
        rewatch.getStyleClass().addAll("caption", "muted");
        completion.getStyleClass().addAll("caption", "muted");
        told.getStyleClass().addAll("caption", "muted");
        told.setMinWidth(0);
        HBox second = new HBox(stars, unrated, rewatch, completion, told);
        second.getStyleClass().add("diary-facts");
        VBox both = new VBox(first, second);
        both.getStyleClass().add("diary-words");
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        line = new HBox(when, poster, both);
        line.getStyleClass().add("diary-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getItem() instanceof DiaryRow.Seen(var entry, _)) {
                acts.open(entry.film());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable DiaryRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(BEGINS, row instanceof DiaryRow.Seen(_, boolean first) && first);
        switch (empty ? null : row) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case DiaryRow.Month(var of) -> {
                month.setText(words.month(of));
                count.setText(words.count(of.count()));
                setGraphic(head);
                setAccessibleText(month.getText() + ", " + count.getText());
            }
            case DiaryRow.Seen(var entry, boolean begins) -> {
                show(entry, begins);
                setGraphic(line);
            }
        }
    }

    private void show(DiaryEntry entry, boolean begins) {
        FilmSummary film = parts.mirror().films().find(entry.film()).orElse(null);
        PartialDate date = entry.date();
        boolean whole = date != null && date.precision() == PartialDate.Precision.DAY;
        day.setText(
                begins && date != null && whole
                        ? String.valueOf(date.start().getDayOfMonth())
                        : "");
        weekday.setText(begins && date != null && whole ? words.weekday(date.start()) : "");
        poster.show(film);
        title.setText(film == null ? "" : Typeset.of(film.title()));
        year.setText(film == null || film.year() == null ? "" : String.valueOf(film.year()));
        Rating rating = entry.rating();
        stars.show(rating == null ? null : (Integer) rating.value(), words.rating(entry));
        present(stars, rating != null);
        present(unrated, rating == null);
        present(rewatch, entry.rewatch());
        completion.setText(words.completion(entry));
        present(completion, !completion.getText().isEmpty());
        told.setText("");
        setAccessibleText(words.spoken(entry, film));
        if (entry.told()) {
            Viewing known = details.known(entry.viewing());
            if (known == null) {
                details.ask(entry.viewing(), viewing -> tell(entry, viewing));
            } else {
                told.setText(words.told(known));
            }
        }
    }

    private void tell(DiaryEntry entry, Viewing viewing) {
        if (getItem() instanceof DiaryRow.Seen(var now, _) && now.viewing() == entry.viewing()) {
            told.setText(words.told(viewing));
            setAccessibleText(getAccessibleText() + ", " + told.getText());
        }
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
