package app.matinee.ui.copies;

import app.matinee.job.Jobs;
import app.matinee.library.Copies;
import app.matinee.model.Copy;
import app.matinee.model.OwnedCopy;
import app.matinee.model.PartialDate;
import app.matinee.model.TextFold;
import app.matinee.ui.mirror.Mirror;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The copies, which of them are shown, and what is done to them. Read again after each change
/// while they are in view.
final class CopiesViewModel {

    /// Which copies are shown.
    enum Part {
        ALL,
        HOME,
        LENT
    }

    private final Mirror mirror;
    private final Jobs jobs;
    private final Clock clock;
    private final Copies copies;
    private final ReadOnlyObjectWrapper<@Nullable List<OwnedCopy>> all =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<CopyRow>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Part> part = new SimpleObjectProperty<>(Part.ALL);
    private boolean inView;

    CopiesViewModel(CopyParts parts) {
        this.mirror = parts.mirror();
        this.jobs = parts.jobs();
        this.clock = parts.clock();
        this.copies = mirror.journal().copies();
        mirror.revisionProperty().subscribe(_ -> read());
        mirror.films().completeProperty().subscribe(_ -> filter());
        words.subscribe(_ -> filter());
        part.subscribe(_ -> filter());
    }

    void watch(boolean now) {
        inView = now;
        read();
    }

    /// All copies, null until they have been read for the first time.
    ReadOnlyObjectProperty<@Nullable List<OwnedCopy>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The copies of the part that hold the words; those away longest first where it is the lent.
    ReadOnlyObjectProperty<List<CopyRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<@Nullable Part> partProperty() {
        return part;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    long overdue() {
        return rows().stream().filter(row -> row.isOverdue(today())).count();
    }

    long lent() {
        return rows().stream().filter(row -> row.copy().isLent()).count();
    }

    /// Who borrowed something before, each once.
    List<String> borrowers() {
        return known(copy -> copy.copy().lentTo());
    }

    List<String> places() {
        return known(copy -> copy.copy().place());
    }

    List<String> media() {
        return known(copy -> copy.copy().medium());
    }

    private List<String> known(Function<OwnedCopy, String> of) {
        List<OwnedCopy> now = all.get();
        return now == null
                ? List.of()
                : now.stream().map(of).filter(word -> !word.isEmpty()).distinct().sorted().toList();
    }

    /// The copies with a barcode; several where one code stands on a set of films.
    List<OwnedCopy> scanned(String code) {
        List<OwnedCopy> now = all.get();
        return now == null
                ? List.of()
                : now.stream().filter(owned -> owned.copy().hasBarcode(code)).toList();
    }

    /// A copy of a film that has no barcode yet.
    Optional<OwnedCopy> withoutBarcode(long film) {
        List<OwnedCopy> now = all.get();
        return now == null
                ? Optional.empty()
                : now.stream()
                        .filter(owned -> owned.film() == film)
                        .filter(owned -> owned.copy().barcode().isBlank())
                        .findFirst();
    }

    void lend(Collection<OwnedCopy> which, String to, @Nullable PartialDate since) {
        if (!which.isEmpty()) {
            mirror.write(() -> copies.lend(which, to, since));
        }
    }

    void bringBack(Collection<OwnedCopy> which) {
        List<OwnedCopy> away = which.stream().filter(owned -> owned.copy().isLent()).toList();
        if (!away.isEmpty()) {
            mirror.write(() -> copies.bringBack(away));
        }
    }

    void edit(Collection<OwnedCopy> which, UnaryOperator<Copy> change) {
        if (!which.isEmpty()) {
            mirror.write(() -> copies.edit(which, change));
        }
    }

    void remove(Collection<OwnedCopy> which) {
        if (!which.isEmpty()) {
            mirror.write(() -> copies.remove(which));
        }
    }

    /// Puts a barcode on a film's copy that has none, or on a new copy.
    void take(long film, String code, String medium) {
        withoutBarcode(film)
                .ifPresentOrElse(
                        known -> edit(List.of(known), copy -> copy.withBarcode(code)),
                        () ->
                                mirror.write(
                                        () -> copies.add(film, Copy.of(medium).withBarcode(code))));
    }

    private void read() {
        if (inView) {
            jobs.startQuietly(_ -> copies.all())
                    .onSuccess(now -> {
                        all.set(now);
                        filter();
                    });
        }
    }

    private List<CopyRow> rows() {
        List<OwnedCopy> now = all.get();
        return now == null
                ? List.of()
                : now.stream()
                        .flatMap(owned ->
                                mirror.films().find(owned.film()).stream()
                                        .map(film -> new CopyRow(owned, film)))
                        .toList();
    }

    private void filter() {
        Part wanted = part.get();
        String folded = TextFold.fold(words.get());
        String[] each = folded.isEmpty() ? new String[0] : folded.split(" ", -1);
        List<CopyRow> rows =
                rows().stream()
                        .filter(row ->
                                wanted == null
                                        || wanted == Part.ALL
                                        || row.copy().isLent() == (wanted == Part.LENT))
                        .filter(row -> row.holds(each))
                        .toList();
        shown.set(wanted == Part.LENT ? longestFirst(rows) : rows);
    }

    private List<CopyRow> longestFirst(List<CopyRow> rows) {
        LocalDate today = today();
        return rows.stream()
                .sorted(Comparator.comparingLong((CopyRow row) -> row.daysAway(today)).reversed())
                .toList();
    }
}
