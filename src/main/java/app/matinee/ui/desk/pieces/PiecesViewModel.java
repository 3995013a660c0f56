package app.matinee.ui.desk.pieces;

import app.matinee.job.Jobs;
import app.matinee.model.PartialDate;
import app.matinee.model.SearchHit;
import app.matinee.model.SearchKind;
import app.matinee.model.TextFold;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// All writing of the journal, narrowed by words and kind, and the verbs on it.
public final class PiecesViewModel {

    /// More texts than this are not told apart by looking at them.
    private static final int MOST_FOUND = 2_000;

    private final Mirror mirror;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable List<WritingSummary>> all =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<WritingSummary>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable WritingKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<PieceOrder> order = new SimpleObjectProperty<>(PieceOrder.DATE);
    private Set<Long> inTexts = Set.of();
    private boolean watched;

    /// Count what was asked, so that a slow answer cannot overwrite a later one.
    private long reads;

    private long searches;

    public PiecesViewModel(Mirror mirror, Jobs jobs) {
        this.mirror = mirror;
        this.jobs = jobs;
        mirror.revisionProperty().subscribe((_, _) -> readAgain());
        words.subscribe((_, _) -> search());
        kind.subscribe((_, _) -> narrow());
        order.subscribe((_, _) -> narrow());
    }

    /// Everything written; null until it has been read for the first time.
    public ReadOnlyObjectProperty<@Nullable List<WritingSummary>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// What is left of it by words and kind, in order.
    public ReadOnlyObjectProperty<List<WritingSummary>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The words searched for in titles, films and texts.
    public StringProperty wordsProperty() {
        return words;
    }

    /// The one kind that is shown, null for all.
    public ObjectProperty<@Nullable WritingKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<PieceOrder> orderProperty() {
        return order;
    }

    /// What is shown of a state.
    public List<WritingSummary> of(WritingState state) {
        return shown.get().stream().filter(piece -> piece.state() == state).toList();
    }

    public Optional<WritingSummary> find(long id) {
        List<WritingSummary> read = all.get();
        return read == null
                ? Optional.empty()
                : read.stream().filter(piece -> piece.id() == id).findFirst();
    }

    /// Says whether somebody looks; what changed meanwhile is read when somebody does again.
    public void watch(boolean now) {
        watched = now;
        readAgain();
    }

    public void move(WritingSummary piece, WritingState state) {
        if (piece.state() != state) {
            mirror.write(() ->
                    mirror.journal().writings().edit(piece.id(), now -> now.withState(state)));
        }
    }

    /// @param day when it should appear, null for no plan; of a published one the day it appeared
    public void plan(WritingSummary piece, @Nullable PartialDate day) {
        mirror.write(() ->
                mirror.journal()
                        .writings()
                        .edit(
                                piece.id(),
                                now ->
                                        now.state() == WritingState.PUBLISHED
                                                ? now.withPublished(day, now.publishedAt())
                                                : now.withPlanned(day)));
    }

    public void kind(WritingSummary piece, WritingKind chosen) {
        mirror.write(
                () -> mirror.journal().writings().edit(piece.id(), now -> now.withKind(chosen)));
    }

    public void delete(WritingSummary piece) {
        mirror.write(() -> {
            Writing now = mirror.journal().writings().find(piece.id()).orElseThrow();
            return mirror.journal().writings().delete(now);
        });
    }

    /// Begins a piece.
    ///
    /// @param begun gets its key once it is stored
    public void begin(Writing piece, LongConsumer begun) {
        mirror.write(() -> mirror.journal().writings().add(piece), begun::accept);
    }

    private void readAgain() {
        if (!watched) {
            return;
        }
        long read = ++reads;
        jobs.startQuietly(_ -> mirror.journal().writings().summaries())
                .onSuccess(found -> {
                    if (read == reads && !found.equals(all.get())) {
                        all.set(found);
                        search();
                    }
                });
    }

    private void search() {
        String typed = words.get();
        long search = ++searches;
        if (typed.isBlank()) {
            inTexts = Set.of();
            narrow();
            return;
        }
        jobs.startQuietly(_ -> found(typed))
                .onSuccess(ids -> {
                    if (search == searches) {
                        inTexts = ids;
                        narrow();
                    }
                });
    }

    private Set<Long> found(String typed) {
        return mirror
                .journal()
                .search()
                .find(typed, Set.of(SearchKind.WRITING), MOST_FOUND)
                .stream()
                .map(SearchHit::id)
                .collect(Collectors.toSet());
    }

    private void narrow() {
        List<WritingSummary> read = all.get();
        if (read == null) {
            return;
        }
        String folded = TextFold.fold(words.get());
        WritingKind only = kind.get();
        shown.set(
                read.stream()
                        .filter(piece -> only == null || piece.kind() == only)
                        .filter(piece -> folded.isEmpty() || holds(piece, folded))
                        .sorted(order.get().comparator())
                        .toList());
    }

    private boolean holds(WritingSummary piece, String folded) {
        return inTexts.contains(piece.id())
                || TextFold.fold(piece.title() + " " + piece.film()).contains(folded);
    }
}
