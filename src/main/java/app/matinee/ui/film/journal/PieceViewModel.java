package app.matinee.ui.film.journal;

import app.matinee.library.FilmDossier;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.ui.kit.writing.OpenPiece;
import app.matinee.ui.mirror.Mirror;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is written about the open film, and which piece of it lies on the workbench; made once for
/// a journal.
public final class PieceViewModel {

    private final Mirror mirror;
    private final OpenPiece piece;
    private final ObservableList<Writing> pieces = FXCollections.observableArrayList();
    private @Nullable FilmDossier dossier;
    private long wanted;

    public PieceViewModel(OpenPiece piece) {
        this.mirror = piece.mirror();
        this.piece = piece;
        mirror.openFilm().dossierProperty().subscribe(this::arrived);
        mirror.requests().writingProperty().subscribe(this::show);
    }

    /// The piece on the workbench.
    OpenPiece open() {
        return piece;
    }

    /// The pieces about the film, the one begun last first.
    ObservableList<Writing> pieces() {
        return pieces;
    }

    /// Begins a piece and opens it once it is stored.
    void begin(WritingKind kind) {
        if (dossier != null) {
            Writing begun = Writing.of(kind, dossier.film().id(), "");
            mirror.write(() -> mirror.journal().writings().add(begun), id -> wanted = id);
        }
    }

    /// Goes on with the open piece, or begins a review where there is none.
    void write() {
        arrived(mirror.openFilm().dossierProperty().get());
        if (piece.openProperty().get() == null) {
            begin(WritingKind.REVIEW);
        } else {
            piece.call();
        }
    }

    /// Opens a piece found elsewhere, now or when its film arrives.
    private void show(Number found) {
        if (found.longValue() != 0) {
            mirror.requests().writingShown();
            wanted = found.longValue();
            arrived(dossier);
        }
    }

    private void arrived(@Nullable FilmDossier now) {
        boolean other = dossier == null || now == null || dossier.film().id() != now.film().id();
        dossier = now;
        if (now == null) {
            pieces.clear();
            piece.close();
            return;
        }
        List<Writing> sorted =
                now.writings().stream()
                        .sorted(Comparator.comparingLong(Writing::id).reversed())
                        .toList();
        if (!sorted.equals(pieces)) {
            pieces.setAll(sorted);
        }
        Optional<Writing> asked = find(wanted);
        Optional<Writing> same = other ? Optional.empty() : find(piece.id());
        if (asked.isPresent()) {
            wanted = 0;
            piece.open(asked.get());
            piece.call();
        } else if (same.isPresent()) {
            piece.refresh(same.get());
        } else {
            pieces.stream().findFirst().ifPresentOrElse(piece::open, piece::close);
        }
    }

    private Optional<Writing> find(long id) {
        return pieces.stream().filter(each -> each.id() == id).findFirst();
    }
}
