package app.matinee.ui.desk.feature;

import app.matinee.library.FilmDossier;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.writing.PieceWords;
import app.matinee.ui.kit.writing.RowList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the featured film needs, and how much of it is there.
final class ChecklistPane extends VBox {

    private final FeatureViewModel model;
    private final FeatureActs acts;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Label count = new Label();
    private final ProgressBar progress = new ProgressBar(0);

    ChecklistPane(FeatureViewModel model, FeatureActs acts, Texts texts) {
        this.model = model;
        this.acts = acts;
        this.texts = texts;
        Label name = new Label(texts.get("desk.part.pieces"));
        name.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().addAll("caption", "muted");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("feature-progress");
        progress.setAccessibleText(texts.get("desk.part.pieces"));
        rows.getStyleClass().add("check-rows");
        ScrollPane scroll = scroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("feature-checklist");
        getChildren().addAll(new HBox(name, gap, count), progress, scroll);
        model.itemsProperty().subscribe(this::fill);
    }

    /// A pane that scrolls up and down only.
    static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /// Puts the focus on the first line.
    ///
    /// @return false where there is none
    boolean focus() {
        if (rows.getChildren().isEmpty()) {
            return false;
        }
        rows.getChildren().getFirst().requestFocus();
        return true;
    }

    private void fill(List<CheckItem> items) {
        RowList.fill(rows, items.stream().map(this::row).toList());
        long ready = items.stream().filter(CheckItem::done).count();
        count.setText(texts.get("desk.feature.ready", ready, items.size()));
        progress.setProgress(items.isEmpty() ? 0 : (double) ready / items.size());
    }

    private CheckRow row(CheckItem item) {
        CheckRow row = new CheckRow(item);
        row.setOnMouseClicked(_ -> follow(item));
        row.setOnContextMenuRequested(
                event -> menu(item).show(row, event.getScreenX(), event.getScreenY()));
        row.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        follow(item);
                    }
                });
        return row;
    }

    /// Goes to where it is made: its text, begun where there is none, or a tab of the film's page.
    private void follow(CheckItem item) {
        FeaturedFilm now = model.featuredProperty().get();
        if (now == null) {
            return;
        }
        if (item.writing() != null) {
            acts.open(item.writing());
        } else if (item.kind() != null) {
            acts.begin(Writing.of(item.kind(), now.filmId(), ""));
        } else {
            acts.openTab(now.filmId(), item.tab());
        }
    }

    /// The other texts that could be the piece.
    private ContextMenu menu(CheckItem item) {
        var menu = new ContextMenu();
        MenuItem open = new MenuItem(texts.get("desk.menu.open"));
        open.setOnAction(_ -> follow(item));
        menu.getItems().add(open);
        FilmDossier dossier = model.dossier();
        WritingKind kind = item.kind();
        if (kind != null && dossier != null) {
            for (Writing other : dossier.writings()) {
                if (item.writing() == null || other.id() != item.writing()) {
                    MenuItem use =
                            new MenuItem(
                                    texts.get("desk.feature.use", PieceWords.name(other, texts)));
                    use.setOnAction(_ -> model.fill(kind, other.id()));
                    menu.getItems().add(use);
                }
            }
        }
        return menu;
    }
}
