package app.matinee.ui.kit.writing;

import app.matinee.job.Jobs;
import app.matinee.model.Revision;
import app.matinee.model.Writing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import java.time.Clock;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What the open piece said before; choosing a line shows it in the preview.
public final class RevisionsController {

    private final OpenPiece piece;
    private final Jobs jobs;
    private final RevisionWords words;

    @FXML private VBox part;
    @FXML private ToggleButton compare;
    @FXML private VBox list;

    public RevisionsController(OpenPiece piece, Jobs jobs, Texts texts, Clock clock) {
        this.piece = piece;
        this.jobs = jobs;
        this.words = new RevisionWords(texts, clock);
    }

    @FXML
    private void initialize() {
        compare.setGraphic(Icon.COMPARE.node(Icon.SMALL));
        compare.setOnAction(_ -> compare());
        piece.comparingProperty().subscribe(compare::setSelected);
        part.visibleProperty().bind(piece.openProperty().map(_ -> true).orElse(false));
        part.managedProperty().bind(part.visibleProperty());
        piece.openProperty().subscribe(_ -> read());
        piece.mirror().revisionProperty().subscribe(_ -> read());
        piece.shownProperty().subscribe(_ -> fill());
    }

    private void read() {
        Writing open = piece.openProperty().get();
        if (open == null) {
            keep(List.of());
            return;
        }
        jobs.startQuietly(_ -> piece.mirror().journal().writings().revisions(open.id()))
                .onSuccess(found -> {
                    Writing now = piece.openProperty().get();
                    if (now != null && now.id() == open.id()) {
                        keep(found);
                    }
                });
    }

    private void keep(List<Revision> found) {
        piece.revisionsProperty().set(found);
        fill();
    }

    private void compare() {
        List<Revision> revisions = piece.revisionsProperty().get();
        if (piece.shownProperty().get() == null && !revisions.isEmpty()) {
            piece.shownProperty().set(revisions.getFirst());
        }
        piece.comparingProperty().set(compare.isSelected() && !revisions.isEmpty());
    }

    private void fill() {
        Writing open = piece.openProperty().get();
        List<Revision> revisions = piece.revisionsProperty().get();
        compare.setDisable(revisions.isEmpty());
        List<RevisionLine> lines =
                open == null ? List.of() : RevisionLine.of(revisions, open.text(), open.state());
        RowList.fill(list, lines.stream().map(this::row).toList());
    }

    private RevisionRow row(RevisionLine line) {
        Revision revision = line.revision();
        boolean chosen = revision != null && revision.equals(piece.shownProperty().get());
        RevisionRow row = new RevisionRow(line, chosen, words);
        row.setOnMouseClicked(_ -> show(line));
        row.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        show(line);
                        event.consume();
                    }
                });
        return row;
    }

    private void show(RevisionLine line) {
        piece.shownProperty().set(line.revision());
        if (line.revision() == null) {
            piece.comparingProperty().set(false);
        }
    }
}
