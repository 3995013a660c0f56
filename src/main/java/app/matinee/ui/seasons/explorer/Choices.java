package app.matinee.ui.seasons.explorer;

import app.matinee.awards.answer.Traits;
import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.PrizeRef;
import app.matinee.awards.question.Question;
import app.matinee.awards.question.Scope;
import app.matinee.awards.question.Shared;
import app.matinee.awards.question.Trait;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.Option;
import app.matinee.ui.seasons.part.SeasonWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// What the parts of a question can be: all prizes, scopes, people, films and traits of a history.
/// Each choice is the question it leads to.
record Choices(AwardHistory history, Texts texts) {

    List<Option<Question>> prizes(Function<PrizeRef, Question> becomes) {
        return history.prizes().stream()
                .map(prize ->
                        Option.of(
                                becomes.apply(PrizeRef.to(prize)),
                                prize.name(),
                                prize.body().shownShortName()))
                .toList();
    }

    /// Whole bodies first, then prizes, then ceremonies with the latest first.
    List<Option<Question>> scopes(Function<Scope, Question> becomes) {
        List<Option<Question>> all = new ArrayList<>();
        for (AwardBody body : history.bodies()) {
            all.add(option(becomes, new Scope.AllTime(body.uuid()), "seasons.scope.ever"));
            all.add(option(becomes, new Scope.OneNight(body.uuid()), "seasons.scope.night"));
        }
        for (Prize prize : history.prizes()) {
            all.add(option(becomes, new Scope.In(PrizeRef.to(prize)), "seasons.scope.prize"));
        }
        for (Ceremony ceremony : history.ceremonies().reversed()) {
            all.add(option(becomes, new Scope.At(ceremony.uuid()), "seasons.scope.ceremony"));
        }
        return all;
    }

    private Option<Question> option(
            Function<Scope, Question> becomes, Scope scope, String detailKey) {
        return Option.of(becomes.apply(scope), scope(scope), texts.get(detailKey));
    }

    /// "at the Academy Awards", "in one night of …", "at the 97th Academy Awards", "for Directing".
    String scope(Scope scope) {
        return switch (scope) {
            case Scope.AllTime(var body) -> texts.get("seasons.scope.ever.words", body(body));
            case Scope.OneNight(var body) -> texts.get("seasons.scope.night.words", body(body));
            case Scope.At(var ceremony) ->
                    texts.get(
                            "seasons.scope.ceremony.words",
                            history.ceremony(ceremony).map(Ceremony::name).orElse("…"));
            case Scope.In(var prize) -> texts.get("seasons.scope.prize.words", prize.category());
        };
    }

    private String body(UUID body) {
        return history.body(body).map(Wording.of(texts).prizes()::whole).orElse("…");
    }

    List<Option<Question>> people(Function<UUID, Question> becomes) {
        return history.people().stream()
                .filter(person -> !history.ofPerson(person.id()).isEmpty())
                .sorted(Comparator.comparingInt(person -> -history.ofPerson(person.id()).size()))
                .map(person ->
                        Option.of(
                                becomes.apply(person.uuid()),
                                person.name(),
                                texts.get(
                                        "seasons.score.nominations",
                                        history.ofPerson(person.id()).size())))
                .toList();
    }

    List<Option<Question>> films(Function<UUID, Question> becomes) {
        return history.films().stream()
                .sorted(Comparator.comparingInt(film -> -history.ofFilm(film.id()).size()))
                .map(film ->
                        Option.of(
                                becomes.apply(film.uuid()),
                                film.title(),
                                film.year() == null ? "" : String.valueOf(film.year())))
                .toList();
    }

    /// What winners of a prize had in common, the latest first.
    List<Option<Question>> traits(PrizeRef prize, Function<Trait, Question> becomes) {
        Traits traits = new Traits(history);
        Map<Trait, Honour> latest = new LinkedHashMap<>();
        for (Honour win : winners(prize).reversed()) {
            for (Shared shared : Shared.values()) {
                traits.of(win, shared).forEach(trait -> latest.putIfAbsent(trait, win));
            }
        }
        return latest.entrySet().stream()
                .map(e ->
                        Option.of(
                                becomes.apply(e.getKey()),
                                trait(e.getKey()),
                                String.valueOf(CeremonyTime.year(e.getValue().ceremony()))))
                .toList();
    }

    private List<Honour> winners(PrizeRef ref) {
        return history.prize(ref.body(), ref.category())
                .map(prize -> history.ofPrize(prize).stream().filter(Honour::won).toList())
                .orElse(List.of());
    }

    /// "from the United States", "distributed by Neon", "directed by Sean Baker".
    String trait(Trait trait) {
        String named = new Traits(history).name(trait).orElse("…");
        String name = trait.shared() == Shared.COUNTRY ? Wording.of(texts).country(named) : named;
        return texts.get("seasons.trait." + trait.shared().code(), SeasonWords.shown(name));
    }
}
