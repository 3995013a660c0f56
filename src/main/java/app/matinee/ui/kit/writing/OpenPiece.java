package app.matinee.ui.kit.writing;

import app.matinee.library.FilmDossier;
import app.matinee.model.Revision;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.mirror.OpenFilm;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The piece that is being worked on at one place. Editor, preview, revisions and facts meet here;
/// which piece it is says the place.
public final class OpenPiece {

    private final Mirror mirror;
    private final OpenFilm film;
    private final PieceDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Writing> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper loads = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper reloads = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper keys = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper calls = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<List<Revision>> revisions = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Revision> shown = new SimpleObjectProperty<>();
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private final BooleanProperty focus = new SimpleBooleanProperty();

    /// @param film the film of the pieces at this place
    public OpenPiece(Mirror mirror, OpenFilm film) {
        this.mirror = mirror;
        this.film = film;
        this.draft = new PieceDraft(mirror);
    }

    public Mirror mirror() {
        return mirror;
    }

    /// The film that is read along with the pieces at this place.
    public OpenFilm film() {
        return film;
    }

    /// The film the open piece is about, null while it is not read and where it is about none.
    public @Nullable FilmDossier about() {
        Writing piece = open.get();
        FilmDossier read = film.dossierProperty().get();
        Long about = piece == null ? null : piece.filmId();
        return about != null && read != null && read.film().id() == about ? read : null;
    }

    /// The piece that is open, as it is stored; null while there is none.
    public ReadOnlyObjectProperty<@Nullable Writing> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The key of the open piece, 0 while there is none.
    public long id() {
        return draft.piece();
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

    /// What the open piece said before, the latest first, as far as it has been read.
    ObjectProperty<List<Revision>> revisionsProperty() {
        return revisions;
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
    public BooleanProperty focusProperty() {
        return focus;
    }

    /// Saves at once what was typed last; for every exit.
    public void saveNow() {
        draft.saveNow();
    }

    /// Opens a piece in the place of the one before, which is saved first.
    public void open(Writing piece) {
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

    /// Hears how the open piece is stored now.
    public void refresh(Writing piece) {
        open.set(piece);
        if (draft.hear(Typed.of(piece))) {
            reloads.set(reloads.get() + 1);
            keys.set(keys.get() + 1);
        }
    }

    /// Leaves the place without a piece.
    public void close() {
        draft.close();
        shown.set(null);
        comparing.set(false);
        open.set(null);
    }

    /// Asks for the caret to be put into the text.
    public void call() {
        shown.set(null);
        calls.set(calls.get() + 1);
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

    public void state(WritingState state) {
        Writing piece = open.get();
        if (piece == null || state != piece.state()) {
            edit(now -> now.withState(state));
        }
    }

    public void kind(WritingKind kind) {
        edit(piece -> piece.withKind(kind));
    }

    /// Changes what a piece is beside its text.
    public void edit(UnaryOperator<Writing> change) {
        Writing piece = open.get();
        if (piece != null) {
            draft.saveNow();
            mirror.write(() -> mirror.journal().writings().edit(piece.id(), change));
        }
    }

    void restore(Revision revision) {
        draft.saveNow();
        mirror.write(() -> mirror.journal().writings().restore(revision), _ -> shown.set(null));
        comparing.set(false);
    }

    /// Deletes a piece; what was typed in it last is saved first, so that undo brings all of it
    /// back.
    public void delete(Writing piece) {
        draft.saveNow();
        mirror.write(() -> mirror.journal().writings().delete(piece));
    }
}
