package app.matinee.ui.library.choice;

import app.matinee.model.FilmSummary;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Which of the shown films are selected; one of them leads, the keyboard starts from it and its
/// page is the one to open. Table and wall share it. It keeps to films and not to places, so it
/// stays when the order changes; what is no longer shown is no longer selected.
public final class FilmSelection {

    private final ObservableList<FilmSummary> shown;
    private final LinkedHashSet<Long> ids = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable FilmSummary> lead = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private int leadAt = -1;
    private int anchor = -1;

    FilmSelection(ObservableList<FilmSummary> shown) {
        this.shown = shown;
    }

    /// The film that leads, null while none is selected.
    public ReadOnlyObjectProperty<@Nullable FilmSummary> leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /// Grows with every change of the selection, for what draws it.
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// The keys of the selected films, in the order of selecting; unmodifiable.
    public Set<Long> ids() {
        return Collections.unmodifiableSet(ids);
    }

    public int count() {
        return ids.size();
    }

    public boolean contains(FilmSummary film) {
        return ids.contains(film.id());
    }

    /// The place of the leading film among those shown, -1 for none.
    public int leadIndex() {
        return leadAt;
    }

    /// The selected films as they are shown.
    public List<FilmSummary> films() {
        return shown.stream().filter(this::contains).toList();
    }

    /// Selects one film alone; a place outside the list is moved to its nearer end.
    public void select(int index) {
        if (shown.isEmpty()) {
            clear();
            return;
        }
        ids.clear();
        anchor = Math.clamp(index, 0, shown.size() - 1);
        ids.add(shown.get(anchor).id());
        lead(anchor);
    }

    /// Selects a film by its key, if it is shown.
    public void selectFilm(long id) {
        place(id).ifPresent(this::select);
    }

    /// Adds a film to the selection or takes it out.
    public void toggle(int index) {
        FilmSummary film = shown.get(index);
        anchor = index;
        if (ids.remove(film.id())) {
            lead(ids.isEmpty() ? -1 : place(ids.getLast()).orElse(-1));
        } else {
            ids.add(film.id());
            lead(index);
        }
    }

    /// Selects everything between where the selection began and this place.
    public void extendTo(int index) {
        if (shown.isEmpty()) {
            return;
        }
        int to = Math.clamp(index, 0, shown.size() - 1);
        int from = anchor < 0 || anchor >= shown.size() ? to : anchor;
        ids.clear();
        for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
            ids.add(shown.get(i).id());
        }
        anchor = from;
        lead(to);
    }

    public void selectAll() {
        shown.forEach(film -> ids.add(film.id()));
        lead(leadAt < 0 && !shown.isEmpty() ? 0 : leadAt);
    }

    public void clear() {
        ids.clear();
        anchor = -1;
        lead(-1);
    }

    /// Brings the selection in line with a list that changed. A film that led and is gone hands
    /// over to the one that took its place, if it was the only one and was deleted.
    ///
    /// @param films those shown now
    /// @param deleted whether a film is gone and not only out of view
    void follow(FilmSummary[] films, Predicate<FilmSummary> deleted) {
        if (ids.isEmpty()) {
            lead(-1);
            return;
        }
        int before = leadAt;
        FilmSummary leading = lead.get();
        Set<Long> still = HashSet.newHashSet(ids.size());
        int leadNow = -1;
        for (int i = 0; i < films.length && still.size() < ids.size(); i++) {
            if (ids.contains(films[i].id())) {
                still.add(films[i].id());
                if (leading != null && leading.id() == films[i].id()) {
                    leadNow = i;
                }
            }
        }
        ids.retainAll(still);
        if (leading != null && ids.isEmpty() && films.length > 0 && deleted.test(leading)) {
            select(Math.min(before, films.length - 1));
            return;
        }
        if (leadNow < 0 && !ids.isEmpty()) {
            leadNow = place(ids.getFirst()).orElse(-1);
        }
        anchor = leadNow;
        lead(leadNow);
    }

    private Optional<Integer> place(long id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id() == id) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void lead(int index) {
        leadAt = index;
        lead.set(index < 0 ? null : shown.get(index));
        revision.set(revision.get() + 1);
    }
}
