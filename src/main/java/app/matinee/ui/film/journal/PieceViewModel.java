package app.matinee.ui.film.journal;

import app.matinee.library.FilmDossier;
import app.matinee.model.Revision;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.ui.mirror.Mirror;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is written about the open film and which piece of it is being worked on. The lists, the
/// editor and the preview of the tab meet here; made once for a journal.
public final class PieceViewModel {

    private final Mirror mirror;
    private final PieceDraft draft;
    private final ObservableList<Writing> pieces = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Writing> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper loads = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper reloads = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper keys = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper calls = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable Revision> shown = new SimpleObjectProperty<>();
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private final BooleanProperty focus = new SimpleBooleanProperty();
    private @Nullable FilmDossier dossier;
    private long wanted;

    public PieceViewModel(Mirror mirror) {
        this.mirror = mirror;
        this.draft = new PieceDraft(mirror);
        mirror.openFilm().dossierProperty().subscribe(this::arrived);
        mirror.requests().writingProperty().subscribe(this::show);
    }

    Mirror mirror() {
        return mirror;
    }

    /// The film of the pieces, null while none is open.
    @Nullable FilmDossier dossier() {
        return dossier;
    }

    /// The pieces about the film, the one begun last first.
    ObservableList<Writing> pieces() {
        return pieces;
    }

    /// The piece that is open, as it is stored; null while there is none.
    ReadOnlyObjectProperty<@Nullable Writing> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Title and text as typed so far.
    Typed typed() {
        return draft.typed();
    }

    /// Grows when another piece is opened and [#typed] is to be shown from its start.
    ReadOnlyIntegerProperty loadsProperty() {
        return loads.getReadOnlyProperty();
    }

    /// Grows when the open piece was changed elsewhere (undo, a restored revision).
    ReadOnlyIntegerProperty reloadsProperty() {
        return reloads.getReadOnlyProperty();
    }

    /// Grows with every change of [#typed].
    ReadOnlyIntegerProperty keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /// Grows when somebody wants to write in the open piece.
    ReadOnlyIntegerProperty callsProperty() {
        return calls.getReadOnlyProperty();
    }

    /// The earlier text that the preview shows, null for the present one.
    ObjectProperty<@Nullable Revision> shownProperty() {
        return shown;
    }

    /// Whether the preview shows what changed since [#shownProperty].
    BooleanProperty comparingProperty() {
        return comparing;
    }

    /// Whether everything but the editor is put away.
    BooleanProperty focusProperty() {
        return focus;
    }

    /// Saves at once what was typed last; for every exit.
    public void saveNow() {
        draft.saveNow();
    }

    void open(Writing piece) {
        if (piece.id() == draft.piece()) {
            return;
        }
        draft.open(piece);
        shown.set(null);
        comparing.set(false);
        open.set(piece);
        loads.set(loads.get() + 1);
        keys.set(keys.get() + 1);
    }

    void type(String title, String text) {
        if (draft.piece() != 0) {
            draft.type(new Typed(title, text));
            if (!comparing.get()) {
                shown.set(null);
            }
            keys.set(keys.get() + 1);
        }
    }

    /// Begins a piece and opens it once it is stored.
    void begin(WritingKind kind) {
        if (dossier != null) {
            Writing piece = Writing.of(kind, dossier.film().id(), "");
            mirror.write(() -> mirror.journal().writings().add(piece), id -> wanted = id);
        }
    }

    /// Goes on with the open piece, or begins a review where there is none.
    void write() {
        arrived(mirror.openFilm().dossierProperty().get());
        if (open.get() == null) {
            begin(WritingKind.REVIEW);
        } else {
            call();
        }
    }

    void call() {
        shown.set(null);
        calls.set(calls.get() + 1);
    }

    void state(WritingState state) {
        if (state != stateNow()) {
            edit(piece -> piece.withState(state));
        }
    }

    void kind(WritingKind kind) {
        edit(piece -> piece.withKind(kind));
    }

    private @Nullable WritingState stateNow() {
        Writing piece = open.get();
        return piece == null ? null : piece.state();
    }

    /// Changes what a piece is beside its text.
    void edit(UnaryOperator<Writing> change) {
        Writing piece = open.get();
        if (piece != null) {
            draft.saveNow();
            Writing changed = change.apply(piece).withTitle(draft.typed().title());
            mirror.write(() -> mirror.journal().writings().edit(changed));
        }
    }

    void restore(Revision revision) {
        draft.saveNow();
        mirror.write(() -> mirror.journal().writings().restore(revision), _ -> shown.set(null));
        comparing.set(false);
    }

    /// Deletes a piece; what was typed in it last is saved first, so that undo brings all of it
    /// back.
    void delete(Writing piece) {
        draft.saveNow();
        mirror.write(() -> mirror.journal().writings().delete(piece));
    }

    /// Opens a piece found elsewhere, now or when its film arrives.
    private void show(Number piece) {
        if (piece.longValue() != 0) {
            mirror.requests().writingShown();
            wanted = piece.longValue();
            arrived(dossier);
        }
    }

    private void arrived(@Nullable FilmDossier now) {
        boolean other = dossier == null || now == null || dossier.film().id() != now.film().id();
        dossier = now;
        if (now == null) {
            pieces.clear();
            none();
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
        Optional<Writing> same = other ? Optional.empty() : find(draft.piece());
        if (asked.isPresent()) {
            wanted = 0;
            open(asked.get());
            call();
        } else if (same.isPresent()) {
            refresh(same.get());
        } else {
            pieces.stream().findFirst().ifPresentOrElse(this::open, this::none);
        }
    }

    private void refresh(Writing piece) {
        open.set(piece);
        if (draft.hear(Typed.of(piece))) {
            reloads.set(reloads.get() + 1);
            keys.set(keys.get() + 1);
        }
    }

    private void none() {
        draft.close();
        shown.set(null);
        comparing.set(false);
        open.set(null);
    }

    private Optional<Writing> find(long id) {
        return pieces.stream().filter(piece -> piece.id() == id).findFirst();
    }
}
