package app.matinee.ui.seasons.explorer;

import app.matinee.awards.answer.Ranking;
import app.matinee.awards.answer.Traits;
import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Measure;
import app.matinee.awards.question.PrizeRef;
import app.matinee.awards.question.Question;
import app.matinee.awards.question.Scope;
import app.matinee.awards.question.Shared;
import app.matinee.awards.question.Trait;
import app.matinee.awards.question.Who;
import app.matinee.model.AwardBody;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// A new question of each kind, its parts filled with what the history makes likely, so that there
/// is an answer at once and every part can then be changed.
final class Blanks {

    private static final String PICTURE = "best picture";

    private final AwardHistory history;

    Blanks(AwardHistory history) {
        this.history = history;
    }

    /// The question the place opens with; empty where the journal has no award.
    Optional<Question> opening() {
        return of(Kind.FILMS_THAT_WON);
    }

    /// A question of a kind; empty where the history has nothing to ask about.
    Optional<Question> of(Kind kind) {
        return switch (kind) {
            case FILMS_THAT_WON -> films();
            case PEOPLE_LEAD -> leaders(Who.PEOPLE, Measure.WINS, Scope.AllTime::new);
            case PEOPLE_IN_ONE_NIGHT -> leaders(Who.PEOPLE, Measure.WINS, Scope.OneNight::new);
            case FILMS_LEAD -> leaders(Who.FILMS, Measure.NOMINATIONS, Scope.AllTime::new);
            case WITHOUT_WIN ->
                    leaders(Who.FILMS, Measure.NOMINATIONS_WITHOUT_WIN, Scope.AllTime::new);
            case STREAK -> prize().map(p -> new Question.Streak(p, Shared.DISTRIBUTOR));
            case FIRST_SINCE -> firstSince();
            case NTH_TO -> nthTo();
            case PERSON -> person();
            case FILM -> film();
            case CATEGORY -> picture().or(this::prize).map(Question.CategoryHistory::new);
            case WITHOUT_AWARD -> Optional.of(new Question.WithoutAward());
        };
    }

    private Optional<Question> films() {
        Optional<PrizeRef> highest = highest();
        Optional<PrizeRef> picture = picture();
        if (highest.isPresent() && picture.isPresent()) {
            return Optional.of(new Question.FilmsThatWon(List.of(highest.get(), picture.get())));
        }
        return prize().map(prize -> new Question.FilmsThatWon(List.of(prize)));
    }

    private Optional<Question> leaders(Who who, Measure measure, Function<UUID, Scope> scope) {
        return body().map(b -> new Question.Leaders(who, measure, scope.apply(b.uuid())));
    }

    private Optional<Question> firstSince() {
        return prize().flatMap(prize ->
                trait(prize, Shared.COUNTRY)
                        .or(() -> trait(prize, Shared.DIRECTOR))
                        .or(() -> trait(prize, Shared.PERSON))
                        .map(trait -> new Question.FirstSince(prize, trait)));
    }

    private Optional<Trait> trait(PrizeRef ref, Shared shared) {
        Traits traits = new Traits(history);
        return winners(ref).reversed().stream()
                .flatMap(win -> traits.of(win, shared).stream())
                .findFirst();
    }

    private Optional<Question> nthTo() {
        List<PrizeRef> prizes =
                films().map(q -> ((Question.FilmsThatWon) q).prizes()).orElse(List.of());
        return films(prizes)
                .reduce((_, later) -> later)
                .map(film -> new Question.NthTo(film.uuid(), prizes));
    }

    /// The films that won all of some prizes, in the order in which they won the last one; those
    /// that won the first where none has all.
    private Stream<AwardedFilm> films(List<PrizeRef> prizes) {
        List<List<AwardedFilm>> winners = prizes.stream().map(this::films).toList();
        List<AwardedFilm> all =
                winners.isEmpty()
                        ? List.of()
                        : winners.getLast().stream()
                                .filter(film -> winners.stream().allMatch(w -> w.contains(film)))
                                .toList();
        return all.isEmpty() ? winners.stream().limit(1).flatMap(List::stream) : all.stream();
    }

    private List<AwardedFilm> films(PrizeRef prize) {
        return winners(prize).stream().flatMap(win -> history.films(win).stream()).toList();
    }

    private Optional<Question> person() {
        return new Ranking(history, Measure.WINS)
                .people(history.honours(), 1).stream()
                        .findFirst()
                        .map(row -> new Question.PersonRecord(row.person().uuid()));
    }

    private Optional<Question> film() {
        return history.honours().reversed().stream()
                .filter(Honour::won)
                .flatMap(win -> history.films(win).stream())
                .findFirst()
                .map(film -> new Question.FilmRecord(film.uuid()));
    }

    private List<Honour> winners(PrizeRef ref) {
        return history.prize(ref.body(), ref.category())
                .map(prize -> history.ofPrize(prize).stream().filter(Honour::won).toList())
                .orElse(List.of());
    }

    private Optional<PrizeRef> prize() {
        return highest()
                .or(this::picture)
                .or(() ->
                        history.prizes().stream()
                                .filter(prize -> !prize.special())
                                .findFirst()
                                .map(PrizeRef::to));
    }

    private Optional<PrizeRef> highest() {
        return history.prizes().stream().filter(Prize::highest).findFirst().map(PrizeRef::to);
    }

    private Optional<PrizeRef> picture() {
        return history.prizes().stream()
                .filter(prize -> Prize.plain(prize.name()).equals(PICTURE))
                .findFirst()
                .map(PrizeRef::to);
    }

    private Optional<AwardBody> body() {
        return history.bodies().stream()
                .max(
                        Comparator.comparingLong(body ->
                                history.ceremonies(body.id()).stream()
                                        .mapToLong(c -> history.ofCeremony(c.id()).size())
                                        .sum()));
    }
}
