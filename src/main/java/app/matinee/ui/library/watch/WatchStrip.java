package app.matinee.ui.library.watch;

import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Watchlisting;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateEntry;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.inplace.Fact;
import app.matinee.ui.kit.inplace.InPlaceText;
import app.matinee.ui.library.choice.FilmSelection;
import app.matinee.ui.mirror.FilmVerbs;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is said of the selected film of the watchlist, each edited where it stands: why it is
/// there, since when, how soon it is meant.
final class WatchStrip extends VBox {

    private final Texts texts;
    private final FilmSelection selection;
    private final FilmVerbs verbs;
    private final DateText dates;
    private final Label on = new Label();
    private final InPlaceText why;
    private final InPlaceText since;
    private final SegmentedControl<Urgency> urgency = new SegmentedControl<>();
    private @Nullable FilmSummary film;
    private boolean showing;

    WatchStrip(FilmSelection selection, FilmVerbs verbs, Texts texts, DateText dates) {
        this.texts = texts;
        this.selection = selection;
        this.verbs = verbs;
        this.dates = dates;
        getStyleClass().add("watch-strip");
        on.getStyleClass().addAll("caption", "hint");
        why =
                new InPlaceText(texts, texts.get("watch.why"), this::keepWhy)
                        .prompt(texts.get("watch.why.prompt"))
                        .makeLong();
        why.setId("watchWhy");
        since =
                new InPlaceText(texts, texts.get("watch.since.label"), this::keepSince)
                        .prompt(texts.get("watch.since.prompt"));
        since.setId("watchSince");
        for (Urgency choice : Urgency.values()) {
            urgency.add(choice, texts.get("watch.urgency." + choice.code()), null);
        }
        urgency.setId("urgency");
        urgency.valueProperty().subscribe((_, chosen) -> chosen(chosen));
        VBox.setVgrow(why, Priority.ALWAYS);
        Fact when = Fact.of(since);
        when.setMinWidth(USE_PREF_SIZE);
        VBox reason = new VBox(on, why);
        reason.getStyleClass().add("fact");
        reason.setMinWidth(0);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox row = new HBox(reason, when, urgency);
        row.getStyleClass().add("watch-strip-row");
        getChildren().add(row);
        selection.revisionProperty().subscribe(() -> show());
    }

    /// Shows the film as it is now; nothing where none or several are selected.
    void show() {
        FilmSummary lead = selection.count() == 1 ? selection.leadProperty().get() : null;
        boolean listed = lead != null && lead.watchlist() != null;
        setVisible(listed);
        setManaged(listed);
        film = listed ? lead : null;
        Watchlisting listing = lead == null ? null : lead.watchlist();
        if (lead == null || listing == null) {
            return;
        }
        on.setText(texts.get("watch.why.of", lead.title()));
        if (!why.isEditing()) {
            why.setUserData(lead.id());
            why.show(listing.why());
        }
        PartialDate date = listing.since();
        if (!since.isEditing()) {
            since.setUserData(lead.id());
            since.show(date == null ? "" : dates.of(date), date == null ? "" : date.iso());
        }
        showing = true;
        urgency.setValue(Urgency.of(lead));
        showing = false;
    }

    /// Begins to say why.
    void editWhy() {
        if (film != null) {
            why.edit();
        }
    }

    private Optional<String> keepWhy(String typed) {
        if (why.getUserData() instanceof Long key) {
            verbs.watchWhy(key, typed);
        }
        return Optional.empty();
    }

    private Optional<String> keepSince(String typed) {
        Optional<PartialDate> date = new DateEntry(texts).read(typed);
        if (date.isEmpty() && !typed.isBlank()) {
            return Optional.of(texts.get("watch.since.wrong"));
        }
        if (since.getUserData() instanceof Long key) {
            verbs.watchSince(key, date.orElse(null));
        }
        return Optional.empty();
    }

    private void chosen(@Nullable Urgency now) {
        if (!showing && now != null && film != null) {
            verbs.prioritise(selection.ids(), now.priority());
        }
    }
}
