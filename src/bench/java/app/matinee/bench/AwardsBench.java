package app.matinee.bench;

import app.matinee.awards.answer.Answers;
import app.matinee.awards.fact.Facts;
import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Measure;
import app.matinee.awards.question.PrizeRef;
import app.matinee.awards.question.Question;
import app.matinee.awards.question.Scope;
import app.matinee.awards.question.Shared;
import app.matinee.awards.question.Trait;
import app.matinee.awards.question.Who;
import app.matinee.awards.season.Seasons;
import app.matinee.library.Journal;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Ceremony;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Measures each question over a history as long as the Academy's, beside the films of the bench.
final class AwardsBench {

    private static final int ROUNDS = 25;
    private static final PartialDate AS_OF = new PartialDate("2025-04-30");

    private final Journal journal;
    private final Report report;

    AwardsBench(Journal journal, Report report) {
        this.journal = journal;
        this.report = report;
    }

    void run() {
        BenchAwards.fill(journal);
        report.times(
                "awards: reading the whole history",
                Bench.measure(7, _ -> AwardHistory.read(journal)));
        AwardHistory history = AwardHistory.read(journal);
        report.line("awards: nominations in it", history.honours().size());
        Answers answers = new Answers(history, Texts.english());
        questions(history)
                .forEach((name, question) ->
                        report.times(
                                "awards: " + name,
                                Bench.measure(ROUNDS, _ -> answers.answer(question, AS_OF))));
        Ceremony ceremony = history.ceremonies().getLast();
        report.times(
                "awards: season view",
                Bench.measure(ROUNDS, _ -> new Seasons(history).of(ceremony.id())));
        Facts facts = new Facts(history, Texts.english());
        AwardedFilm film = history.films(history.ofCeremony(ceremony.id()).getFirst()).getFirst();
        report.times(
                "awards: facts about a film",
                Bench.measure(ROUNDS, _ -> facts.of(film.uuid(), AS_OF)));
    }

    private static Map<String, Question> questions(AwardHistory history) {
        Prize first = history.prizes().get(0);
        PrizeRef prize = PrizeRef.to(first);
        PrizeRef other = PrizeRef.to(history.prizes().get(1));
        UUID body = first.body().uuid();
        UUID ceremony = history.ceremonies().getLast().uuid();
        AwardedFilm film = history.films().iterator().next();
        UUID person = history.people().iterator().next().uuid();
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("films that won both", new Question.FilmsThatWon(List.of(prize, other)));
        for (Who who : Who.values()) {
            for (Measure measure : Measure.values()) {
                String what = who.code() + " by " + measure.code();
                questions.put(what, new Question.Leaders(who, measure, new Scope.AllTime(body)));
                questions.put(
                        what + " in one night",
                        new Question.Leaders(who, measure, new Scope.OneNight(body)));
            }
        }
        questions.put(
                "leaders of a ceremony",
                new Question.Leaders(Who.FILMS, Measure.NOMINATIONS, new Scope.At(ceremony)));
        for (Shared shared : Shared.values()) {
            questions.put("streaks by " + shared.code(), new Question.Streak(prize, shared));
        }
        questions.put(
                "first since", new Question.FirstSince(prize, new Trait(Shared.COUNTRY, "France")));
        questions.put("nth to", new Question.NthTo(film.uuid(), List.of(prize, other)));
        questions.put("record of a person", new Question.PersonRecord(person));
        questions.put("record of a film", new Question.FilmRecord(film.uuid()));
        questions.put("history of a category", new Question.CategoryHistory(prize));
        questions.put("library without award", new Question.WithoutAward());
        return questions;
    }
}
