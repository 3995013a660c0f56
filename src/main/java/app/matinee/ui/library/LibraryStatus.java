package app.matinee.ui.library;

import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.library.choice.Condition;
import app.matinee.ui.library.choice.Facet;
import app.matinee.ui.library.choice.Filter;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.choice.Tally;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

/// Says how many films are shown of how many, and which is selected.
final class LibraryStatus {

    private final LibraryViewModel model;
    private final Texts texts;
    private final StringBinding text;

    LibraryStatus(LibraryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.text =
                Bindings.createStringBinding(
                        this::write, model.tallyProperty(), model.selection().revisionProperty());
    }

    ObservableValue<String> textProperty() {
        return text;
    }

    private String write() {
        Tally tally = model.tallyProperty().get();
        if (tally.of() == 0) {
            return texts.get("library.status.none");
        }
        Filter filter = model.filterProperty().get();
        String films = films(tally, filter);
        int selected = model.selection().count();
        FilmSummary lead = model.selection().leadProperty().get();
        if (selected == 0 || lead == null) {
            return films;
        }
        return selected == 1
                ? texts.get("library.status.one", films, lead.title())
                : texts.get("library.status.several", films, selected);
    }

    private String films(Tally tally, Filter filter) {
        if (filter.isOpen()) {
            return texts.get("library.status.all", tally.of());
        }
        boolean wins =
                filter.words().isBlank()
                        && filter.opened()
                                .with(new Condition.Prized(Condition.Honours.WON))
                                .equals(filter);
        return wins && filter.condition(Facet.SHELF).isEmpty()
                ? texts.get("library.status.wins", tally.shown(), tally.of())
                : texts.get("library.status.some", tally.shown(), tally.of());
    }
}
