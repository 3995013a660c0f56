package app.matinee.ui.shell;

import app.matinee.library.Journal;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.SearchHit;
import app.matinee.model.SearchKind;
import app.matinee.model.TextFold;
import app.matinee.model.Writing;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.mirror.TitleSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// What the palette finds: films by their titles, from memory; the rest from the journal.
public final class PaletteSearch {

    private static final int FILMS = 8;
    private static final int PEOPLE = 4;
    private static final int OTHERS = 5;
    private static final int COMMANDS = 6;

    private static final Set<SearchKind> TEXTS =
            Set.of(SearchKind.WRITING, SearchKind.LIST, SearchKind.CEREMONY);

    /// So many hits are read, since some of the writing is about no film.
    private static final int READ = 30;

    private static final Comparator<FilmSummary> FIRST_ADDED =
            Comparator.comparingLong(FilmSummary::added).thenComparingLong(FilmSummary::id);

    private final Mirror mirror;

    public PaletteSearch(Mirror mirror) {
        this.mirror = mirror;
    }

    /// All films as they are now, for a job to look through.
    List<FilmSummary> all() {
        return List.copyOf(mirror.films().all());
    }

    /// The films whose titles hold words that begin with all of those typed: those that begin so
    /// first, the shortest titles before the longer ones. Runs in a job.
    static List<FilmSummary> films(String typed, List<FilmSummary> all) {
        return TitleSearch.films(typed, all, FILMS);
    }

    /// The films that came in last, for a palette in which nothing was typed yet. Runs in a job.
    static List<FilmSummary> latest(List<FilmSummary> all) {
        PriorityQueue<FilmSummary> latest = new PriorityQueue<>(FIRST_ADDED);
        for (FilmSummary film : all) {
            latest.add(film);
            if (latest.size() > FILMS) {
                latest.remove();
            }
        }
        return latest.stream().sorted(FIRST_ADDED.reversed()).toList();
    }

    /// People, those with the most credits first, then writing about films and ceremonies. Runs in
    /// a job.
    List<SearchHit> others(String typed) {
        List<SearchHit> found = new ArrayList<>();
        for (PersonSuggestion person : journal().films().suggestPeople(typed, PEOPLE)) {
            found.add(hit(person));
        }
        journal().search().find(typed, TEXTS, READ).stream().limit(OTHERS).forEach(found::add);
        return found;
    }

    private static SearchHit hit(PersonSuggestion person) {
        String film = person.film() == null ? "" : person.film();
        return new SearchHit(
                SearchKind.PERSON, person.person().id(), person.person().name(), film, "");
    }

    /// Commands with words that begin with all of those typed.
    static List<ActionItem> commands(String typed, List<ActionItem> actions) {
        String[] words = TitleSearch.words(typed);
        return actions.stream()
                .filter(action -> action.enabled().get())
                .filter(action -> TitleSearch.holds(TextFold.fold(action.text()), words))
                .limit(COMMANDS)
                .toList();
    }

    /// The piece of writing a hit stands for. Runs in a job.
    Optional<Writing> writing(SearchHit hit) {
        return journal().writings().find(hit.id());
    }

    private Journal journal() {
        return mirror.journal();
    }
}
