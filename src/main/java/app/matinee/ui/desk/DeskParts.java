package app.matinee.ui.desk;

import app.matinee.job.Jobs;
import app.matinee.text.Texts;
import app.matinee.ui.desk.board.Board;
import app.matinee.ui.desk.calendar.MonthPane;
import app.matinee.ui.desk.feature.FeatureActs;
import app.matinee.ui.desk.feature.FeatureFacts;
import app.matinee.ui.desk.feature.FeaturePane;
import app.matinee.ui.desk.feature.FeatureViewModel;
import app.matinee.ui.desk.piece.PieceDesk;
import app.matinee.ui.desk.pieces.NewPiece;
import app.matinee.ui.desk.pieces.PieceActs;
import app.matinee.ui.desk.pieces.PieceLines;
import app.matinee.ui.desk.pieces.PiecesViewModel;
import app.matinee.ui.desk.pieces.PlanSheet;
import app.matinee.ui.desk.publish.PublishDoor;
import app.matinee.ui.desk.publish.WaitingPosts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.writing.OpenPiece;
import app.matinee.ui.kit.writing.RevisionWords;
import app.matinee.ui.mirror.FilmFacts;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.mirror.OpenFilm;
import java.time.Clock;
import java.util.function.LongConsumer;

/// What the parts of the desk are made of; one for a journal.
///
/// @param open the piece on the workbench of the desk
/// @param workbench loads the workbench of that piece
/// @param door opens the page of a film
/// @param publish opens what publishes
public record DeskParts(
        OpenPiece open,
        PiecesViewModel model,
        Views workbench,
        Jobs jobs,
        Texts texts,
        LiveSettings settings,
        Dialogs dialogs,
        Clock clock,
        LongConsumer door,
        PublishDoor publish) {

    Mirror mirror() {
        return open.mirror();
    }

    Board board(PieceActs acts) {
        return new Board(model, acts, lines(), texts);
    }

    MonthPane month(PieceActs acts) {
        return new MonthPane(model, acts, lines(), texts, clock);
    }

    FeaturePane feature(FeatureActs acts) {
        OpenFilm film = mirror().anotherFilm();
        FeatureViewModel feature = new FeatureViewModel(mirror(), jobs, film, texts, clock);
        FilmFacts facts = new FilmFacts(mirror(), film, jobs, texts);
        return new FeaturePane(
                feature, new FeatureFacts(mirror(), facts, texts), publish, acts, texts);
    }

    PieceDesk piece() {
        return new PieceDesk(open, workbench, jobs, texts, settings);
    }

    NewPiece fresh() {
        return new NewPiece(mirror().films(), dialogs, texts);
    }

    PlanSheet planning() {
        return new PlanSheet(model, dialogs, texts, dates());
    }

    WaitingPosts waiting() {
        return new WaitingPosts(publish, new RevisionWords(texts, clock));
    }

    /// Opens a piece that another part of the window asks the desk for.
    void openWhenAsked(LongConsumer opens) {
        mirror().requests()
                .deskProperty()
                .subscribe(id -> {
                    if (id.longValue() != 0) {
                        mirror().requests().deskShown();
                        opens.accept(id.longValue());
                    }
                });
    }

    private DateText dates() {
        return new DateText(texts, settings);
    }

    private PieceLines lines() {
        return new PieceLines(texts, dates(), clock);
    }
}
