package app.matinee.ui.library.entry;

import app.matinee.model.FilmSummary;
import app.matinee.model.PersonRef;
import app.matinee.model.TextFold;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is typed about one film after another, what is pinned for the next, and the film that is
/// here already.
final class EntryViewModel {

    private final Twins twins;
    private final Map<EntryField, StringProperty> texts = new EnumMap<>(EntryField.class);
    private final Set<EntryField> pinned = EnumSet.noneOf(EntryField.class);
    private final Map<String, PersonRef> people = new HashMap<>();
    private final ObjectProperty<@Nullable Integer> rating = new SimpleObjectProperty<>();
    private final BooleanProperty watchlist = new SimpleBooleanProperty();
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable FilmSummary> twin = new ReadOnlyObjectWrapper<>();

    /// @param films all films of the journal, as they are at any time
    EntryViewModel(List<FilmSummary> films) {
        this.twins = new Twins(films);
        text(EntryField.TITLE).subscribe((_, _) -> findTwin());
        text(EntryField.YEAR).subscribe((_, _) -> findTwin());
    }

    StringProperty text(EntryField field) {
        return texts.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    /// 1 to 100, null for not rated.
    ObjectProperty<@Nullable Integer> ratingProperty() {
        return rating;
    }

    BooleanProperty watchlistProperty() {
        return watchlist;
    }

    BooleanProperty seenProperty() {
        return seen;
    }

    /// The film of the journal that is most likely meant; null for none.
    ReadOnlyObjectProperty<@Nullable FilmSummary> twinProperty() {
        return twin.getReadOnlyProperty();
    }

    /// Keeps a field for the next film, or no longer.
    void pin(EntryField field, boolean keep) {
        if (keep) {
            pinned.add(field);
        } else {
            pinned.remove(field);
        }
    }

    /// Says which person a name means, where it was chosen among namesakes.
    void means(PersonRef person) {
        people.put(TextFold.fold(person.name()), person);
    }

    /// What is typed now.
    TypedFilm typed() {
        Map<EntryField, String> words = new EnumMap<>(EntryField.class);
        texts.forEach((field, text) -> words.put(field, text.get()));
        return new TypedFilm(words, people, rating.get(), watchlist.get(), seen.get());
    }

    /// Empties what is not pinned, for the next film; the two boxes stay as they are.
    void next() {
        for (EntryField field : EntryField.values()) {
            if (!pinned.contains(field)) {
                text(field).set("");
            }
        }
        rating.set(null);
    }

    private void findTwin() {
        TypedFilm typed = typed();
        twin.set(twins.of(typed.title(), typed.year()).orElse(null));
    }
}
