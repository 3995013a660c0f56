package app.matinee.ui.shell;

import app.matinee.library.Journal;
import app.matinee.model.FilmSummary;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.SearchHit;
import app.matinee.model.SearchKind;
import app.matinee.model.TextFold;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the palette finds: films by their titles at once, from memory; the rest from the journal,
/// in a job.
public final class PaletteSearch {

    private static final int FILMS = 8;
    private static final int OTHERS = 8;
    private static final int COMMANDS = 6;

    /// So many hits of all kinds are read to find enough that are no films.
    private static final int READ = 60;

    private static final Comparator<FilmSummary> LATEST_ADDED =
            Comparator.comparingLong(FilmSummary::added).reversed();

    private final Mirror mirror;

    public PaletteSearch(Mirror mirror) {
        this.mirror = mirror;
    }

    /// The films whose titles hold words that begin with all of those typed: those that begin so
    /// first. Runs on the FX thread.
    List<FilmSummary> films(String typed) {
        String folded = TextFold.fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        String[] words = folded.split(" ", -1);
        List<FilmSummary> begin = new ArrayList<>();
        List<FilmSummary> hold = new ArrayList<>();
        for (FilmSummary film : mirror.films().all()) {
            if (film.folded().startsWith(folded) || film.sortKey().startsWith(folded)) {
                begin.add(film);
            } else if (hold.size() < FILMS && holds(film.folded(), words)) {
                hold.add(film);
            }
        }
        begin.sort(Comparator.comparingInt(film -> film.folded().length()));
        begin.addAll(hold);
        return begin.stream().limit(FILMS).toList();
    }

    /// The films that came in last, for a palette in which nothing was typed yet.
    List<FilmSummary> latest() {
        return mirror.films().all().stream().sorted(LATEST_ADDED).limit(FILMS).toList();
    }

    /// People, writing about films, and ceremonies. Runs in a job.
    List<SearchHit> others(String typed) {
        return journal().search().find(typed, READ).stream()
                .filter(PaletteSearch::leadsToFilms)
                .limit(OTHERS)
                .toList();
    }

    /// Commands with words that begin with all of those typed.
    static List<ActionItem> commands(String typed, List<ActionItem> actions) {
        String[] words = TextFold.fold(typed).split(" ", -1);
        return actions.stream()
                .filter(action -> action.enabled().get())
                .filter(action -> holds(TextFold.fold(action.text()), words))
                .limit(COMMANDS)
                .toList();
    }

    /// The keys of the films a hit leads to. Runs in a job.
    Set<Long> filmsOf(SearchHit hit) {
        return switch (hit.kind()) {
            case FILM -> Set.of(hit.id());
            case PERSON -> journal().search().films(hit.title());
            case WRITING ->
                    journal().writings().find(hit.id()).stream()
                            .filter(writing -> writing.filmId() != null)
                            .map(writing -> writing.filmId())
                            .collect(Collectors.toSet());
            case CEREMONY ->
                    journal().awards().ofCeremony(hit.id()).stream()
                            .map(Honour::nomination)
                            .flatMap(nomination -> nomination.films().stream())
                            .map(NominatedFilm::filmId)
                            .collect(Collectors.toSet());
            case LIST -> Set.of();
        };
    }

    private Journal journal() {
        return mirror.journal();
    }

    private static boolean leadsToFilms(SearchHit hit) {
        return hit.kind() == SearchKind.PERSON
                || hit.kind() == SearchKind.CEREMONY
                || hit.kind() == SearchKind.WRITING && !hit.detail().isEmpty();
    }

    private static boolean holds(String folded, String[] words) {
        for (String word : words) {
            if (!begins(folded, word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word of the folded text begins so.
    private static boolean begins(String folded, String word) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
