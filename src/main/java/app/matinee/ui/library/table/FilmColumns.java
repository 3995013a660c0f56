package app.matinee.ui.library.table;

import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.RatingText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/// Makes the table's columns.
public final class FilmColumns {

    /// JavaFX's own bound; a wider one makes its sums overflow.
    private static final double WIDEST = 5000;

    private final Texts texts;
    private final Say say;
    private final DateText dates;
    private final RatingText ratings;

    public FilmColumns(Texts texts, DateText dates) {
        this.texts = texts;
        this.say = new Say(texts);
        this.dates = dates;
        this.ratings = new RatingText(texts);
    }

    TableColumn<FilmSummary, FilmSummary> make(ColumnKind kind, double em) {
        TableColumn<FilmSummary, FilmSummary> column = new TableColumn<>();
        column.setUserData(kind);
        column.setId(kind.key().code());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        Supplier<TableCell<FilmSummary, FilmSummary>> cells = cells(kind);
        column.setCellFactory(_ -> cells.get());
        header(kind, column);
        size(column, em);
        return column;
    }

    /// What the table calls a column.
    String name(ColumnKind kind) {
        return texts.get("library.column." + kind.key().code());
    }

    static void size(TableColumn<FilmSummary, ?> column, double em) {
        ColumnKind kind = (ColumnKind) column.getUserData();
        column.setMinWidth(Math.rint(kind.least() * em));
        column.setMaxWidth(kind.most() == 0 ? WIDEST : Math.rint(kind.most() * em));
    }

    private void header(ColumnKind kind, TableColumn<FilmSummary, FilmSummary> column) {
        if (kind == ColumnKind.SEEN) {
            Node eye = Icon.SEEN.node(Icon.SMALL);
            Label label = new Label(null, eye);
            label.setAccessibleText(name(kind));
            column.setGraphic(label);
        } else {
            column.setText(name(kind));
        }
        if (isFigure(kind)) {
            column.getStyleClass().add("figure");
        }
    }

    private static boolean isFigure(ColumnKind kind) {
        return switch (kind) {
            case LENGTH, LAST_SEEN, VIEWINGS, ADDED, SINCE -> true;
            default -> false;
        };
    }

    private Supplier<TableCell<FilmSummary, FilmSummary>> cells(ColumnKind kind) {
        return switch (kind) {
            case SEEN -> () -> new SeenCell(texts);
            case TITLE -> () -> new TextCell(FilmSummary::title, "strong");
            case YEAR -> () -> new TextCell(f -> f.year() == null ? "" : String.valueOf(f.year()));
            case DIRECTOR -> () -> new TextCell(FilmSummary::directors);
            case RATING -> () -> new RatingCell(ratings);
            case PRIZES -> () -> new PrizesCell(texts);
            case LENGTH ->
                    () ->
                            new TextCell(
                                    f -> f.minutes() == null ? "" : say.minutes(f.minutes()),
                                    "figure");
            case LAST_SEEN -> () -> new TextCell(this::lastSeen, "figure");
            case GENRES -> () -> new TextCell(f -> String.join(", ", f.genres()));
            case COUNTRIES -> () -> new TextCell(f -> String.join(", ", f.countries()));
            case TAGS -> () -> new TextCell(f -> String.join(", ", f.tags()));
            case VIEWINGS -> () -> new TextCell(FilmColumns::viewings, "figure");
            case ADDED -> () -> new TextCell(this::added, "figure");
            case PRIORITY -> () -> new TextCell(this::priority);
            case SINCE -> () -> new TextCell(this::since, "figure");
            case WHY -> () -> new TextCell(FilmColumns::why);
        };
    }

    private String lastSeen(FilmSummary film) {
        if (film.lastSeen() != null) {
            return dates.brief(film.lastSeen());
        }
        if (film.flags().seen()) {
            return texts.get("library.cell.noDate");
        }
        return film.flags().onWatchlist() ? texts.get("library.tile.watchlist") : "";
    }

    private String priority(FilmSummary film) {
        int priority = film.watchlist() == null ? 0 : film.watchlist().priority();
        return priority <= 0
                ? ""
                : texts.get(priority == 1 ? "watch.urgency.soon" : "watch.urgency.next");
    }

    private String since(FilmSummary film) {
        PartialDate since = film.watchlist() == null ? null : film.watchlist().since();
        return since == null ? "" : dates.brief(since);
    }

    private static String why(FilmSummary film) {
        return film.watchlist() == null ? "" : film.watchlist().why().replace('\n', ' ');
    }

    private static String viewings(FilmSummary film) {
        int count = film.counts().viewings();
        return count == 0 ? "" : String.valueOf(count);
    }

    private String added(FilmSummary film) {
        Instant added = Instant.ofEpochMilli(film.added());
        return dates.brief(PartialDate.of(added.atZone(ZoneId.systemDefault()).toLocalDate()));
    }
}
