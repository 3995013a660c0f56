package app.matinee.ui.library.choice;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.job.SameThreadJobs;
import app.matinee.model.FilmFlags;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonRef;
import app.matinee.query.FilmSet;
import app.matinee.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryViewModelTest {

    private static final int SEEN = FilmFlags.CATALOGUED | FilmFlags.SEEN;

    private final FilmSummary anora =
            Summaries.film(1, "Anora", 2024).rated(90).won(15, 35).of("Drama", "Comedy").done();
    private final FilmSummary brutalist =
            Summaries.film(2, "The Brutalist", 2024).won(3, 10).of("Drama").done();
    private final FilmSummary titane =
            Summaries.film(3, "Titane", 2021).flagged(SEEN).rated(80).won(1, 1).of("Horror").done();
    private final FilmSummary marty =
            Summaries.film(4, "Marty", 1955).flagged(0).won(5, 8).of("Romance").done();
    private final ObservableList<FilmSummary> all =
            FXCollections.observableArrayList(anora, brutalist, titane, marty);
    private final LibraryViewModel model =
            new LibraryViewModel(
                    all,
                    new SameThreadJobs(),
                    new Lookups(
                            term ->
                                    term instanceof Query.Words(String words, _)
                                                    && words.startsWith("baker")
                                            ? FilmSet.of(Set.of(1L))
                                            : FilmSet.NONE,
                            person -> person == 7 ? Set.of(2L, 3L) : Set.of(),
                            ceremony -> ceremony == 97 ? Set.of(1L, 4L) : Set.of(),
                            (_, _) -> List.of(),
                            (_, _) -> List.of(),
                            (_, _) -> List.of()));

    @Test
    void showsTheNewestFirstAndKeepsReferenceFilmsOut() {
        assertThat(titles()).containsExactly("Anora", "The Brutalist", "Titane");
        assertThat(model.tallyProperty().get()).isEqualTo(new Tally(3, 3, 1));
    }

    @Test
    void showsReferenceFilmsWhenAskedForThem() {
        model.ask(new Condition.OnShelf(Shelf.REFERENCE));

        assertThat(titles()).containsExactly("Marty");
    }

    @Test
    void wordsBeginWordsOfTitles() {
        words("brut");
        assertThat(titles()).containsExactly("The Brutalist");
        words("rutal");
        assertThat(titles()).isEmpty();
        words("");
        assertThat(titles()).hasSize(3);
    }

    @Test
    void wordsAreFoundInPeopleAndNotesToo() {
        words("baker");

        assertThat(titles()).containsExactly("Anora");
    }

    @Test
    void whatWasFoundForOtherWordsIsForgotten() {
        words("baker");
        words("tit");

        assertThat(titles()).containsExactly("Titane");
    }

    @Test
    void conditionsHoldTogether() {
        model.ask(new Condition.AnyOf(Facet.GENRE, Set.of("Drama", "Horror")));
        model.ask(new Condition.Decades(Set.of(2020)));
        model.ask(new Condition.Ratings(Set.of(8, 9)));
        assertThat(titles()).containsExactly("Anora", "Titane");

        model.ask(new Condition.Seen(true));
        assertThat(titles()).containsExactly("Titane");

        model.drop(Facet.SEEN);
        model.drop(Facet.RATING);
        assertThat(titles()).containsExactly("Anora", "The Brutalist", "Titane");
    }

    @Test
    void aPersonIsLookedUp() {
        model.ask(new Condition.With(new PersonRef(7, "Agathe")));

        assertThat(titles()).containsExactly("The Brutalist", "Titane");
    }

    @Test
    void countsWhatEachValueWouldLeave() {
        model.ask(new Condition.Prized(Condition.Honours.WON));
        model.ask(new Condition.AnyOf(Facet.GENRE, Set.of("Horror")));
        List<FacetCount> counts = new ArrayList<>();
        model.count(Facet.GENRE).onSuccess(counts::addAll);

        assertThat(counts)
                .containsExactly(
                        new FacetCount("Drama", 2),
                        new FacetCount("Comedy", 1),
                        new FacetCount("Horror", 1));
    }

    @Test
    void anEditedFilmIsShownAsItIsNowWithoutMovingTheOthers() {
        List<String> events = new ArrayList<>();
        model.selection().select(1);
        model.shown()
                .addListener(
                        (ListChangeListener<FilmSummary>)
                                change -> {
                                    while (change.next()) {
                                        events.add(change.getFrom() + "+" + change.getAddedSize());
                                    }
                                });

        all.set(1, Summaries.film(2, "The Brutalist", 2024).rated(70).done());

        assertThat(events).containsExactly("1+1");
        assertThat(model.selection().leadProperty().get().rating().value()).isEqualTo(70);
    }

    @Test
    void aDeletedFilmHandsTheSelectionToItsSuccessor() {
        model.selection().select(0);

        all.remove(anora);

        assertThat(model.selection().leadProperty().get()).isEqualTo(brutalist);
    }

    @Test
    void aFilteredFilmIsNoLongerSelected() {
        model.selection().select(0);
        model.selection().toggle(2);

        words("titane");

        assertThat(model.selection().films()).containsExactly(titane);
        assertThat(model.selection().leadProperty().get()).isEqualTo(titane);
    }

    @ParameterizedTest
    @EnumSource(SortKey.class)
    void ordersAHundredThousandFilmsAsAComparatorWould(SortKey key) {
        all.setAll(Summaries.many(100_000, 11));
        for (boolean ascending : new boolean[] {true, false}) {
            model.sortProperty().set(new FilmSort(key, ascending));

            Comparator<FilmSummary> byTitle =
                    Comparator.comparing(FilmSummary::sortKey)
                            .thenComparing(f -> f.year() == null ? 9999 : f.year())
                            .thenComparing(FilmSummary::id);
            Comparator<Comparable<Object>> way =
                    ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
            Function<FilmSummary, Comparable<Object>> value = film -> value(key, film);
            Comparator<FilmSummary> order =
                    Comparator.comparing(value, Comparator.nullsLast(way)).thenComparing(byTitle);
            if (key == SortKey.TITLE) {
                order = ascending ? byTitle : byTitle.reversed();
            }
            assertThat(model.shown()).isSortedAccordingTo(order).hasSizeGreaterThan(80_000);
        }
    }

    @Test
    void aChangeAmongManyFilmsKeepsTheOrder() {
        all.setAll(Summaries.many(5_000, 3));
        model.sortProperty().set(FilmSort.by(SortKey.TITLE));
        all.set(17, Summaries.film(all.get(17).id(), "Zzyzx", 1999).done());
        all.add(Summaries.film(99_999, "Aardvark", 2001).done());
        all.remove(40);

        assertThat(model.shown())
                .isSortedAccordingTo(Comparator.comparing(FilmSummary::sortKey))
                .last()
                .extracting(FilmSummary::title)
                .isEqualTo("Zzyzx");
        assertThat(model.shown().getFirst().title()).isEqualTo("Aardvark");
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> value(SortKey key, FilmSummary film) {
        Object value =
                switch (key) {
                    case TITLE -> film.sortKey();
                    case SEEN -> film.flags().seen();
                    case YEAR -> film.year();
                    case DIRECTOR -> film.directors().isEmpty() ? null : fold(film.directors());
                    case RATING -> film.rating();
                    case PRIZES ->
                            film.counts().wins() + film.counts().unwon() == 0
                                    ? null
                                    : film.counts().wins() * 1000 + film.counts().unwon();
                    case LENGTH -> film.minutes();
                    case LAST_SEEN -> film.lastSeen();
                    case GENRES -> fold(String.join(", ", film.genres()));
                    case COUNTRIES, TAGS, PRIORITY, SINCE, WHY -> null;
                    case VIEWINGS -> film.counts().viewings();
                    case ADDED -> film.added();
                };
        return (Comparable<Object>) value;
    }

    private static String fold(String text) {
        return app.matinee.model.TextFold.fold(text);
    }

    private void words(String words) {
        model.filterProperty().set(model.filterProperty().get().withWords(words));
    }

    private List<String> titles() {
        return model.shown().stream().map(FilmSummary::title).toList();
    }
}
