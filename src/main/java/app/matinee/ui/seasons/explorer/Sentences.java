package app.matinee.ui.seasons.explorer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Measure;
import app.matinee.awards.question.PrizeRef;
import app.matinee.awards.question.Question;
import app.matinee.awards.question.Question.CategoryHistory;
import app.matinee.awards.question.Question.FilmRecord;
import app.matinee.awards.question.Question.FilmsThatWon;
import app.matinee.awards.question.Question.FirstSince;
import app.matinee.awards.question.Question.Leaders;
import app.matinee.awards.question.Question.NthTo;
import app.matinee.awards.question.Question.PersonRecord;
import app.matinee.awards.question.Question.Streak;
import app.matinee.awards.question.Question.WithoutAward;
import app.matinee.awards.question.Shared;
import app.matinee.awards.question.Who;
import app.matinee.model.AwardedFilm;
import app.matinee.model.AwardedPerson;
import app.matinee.model.Coded;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.explorer.Piece.Add;
import app.matinee.ui.seasons.explorer.Piece.Part;
import app.matinee.ui.seasons.explorer.Piece.Words;
import app.matinee.ui.seasons.part.Option;
import app.matinee.ui.seasons.part.SeasonWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// Writes a question as a sentence of words and of parts that can be changed.
final class Sentences {

    /// Stands in a pattern for its parts, which are no text.
    private static final char MARK = '\u0001';

    private static final int MOST_PRIZES = 4;

    private final AwardHistory history;
    private final Texts texts;
    private final Choices choices;

    Sentences(AwardHistory history, Texts texts) {
        this.history = history;
        this.texts = texts;
        this.choices = new Choices(history, texts);
    }

    List<Piece> of(Question question) {
        return switch (question) {
            case FilmsThatWon q -> won(q);
            case Leaders q ->
                    write(
                            "seasons.ask.leaders",
                            choice(Who.class, q.who(), w -> new Leaders(w, q.measure(), q.scope())),
                            choice(
                                    Measure.class,
                                    q.measure(),
                                    m -> new Leaders(q.who(), m, q.scope())),
                            part(
                                    choices.scope(q.scope()),
                                    "seasons.find.scope",
                                    () ->
                                            choices.scopes(
                                                    s -> new Leaders(q.who(), q.measure(), s))));
            case Streak q ->
                    write(
                            "seasons.ask.streak",
                            prize(q.prize(), p -> new Streak(p, q.shared())),
                            choice(Shared.class, q.shared(), s -> new Streak(q.prize(), s)));
            case FirstSince q ->
                    write(
                            "seasons.ask.first",
                            prize(q.prize(), p -> new FirstSince(p, q.trait())),
                            part(
                                    choices.trait(q.trait()),
                                    "seasons.find.trait",
                                    () ->
                                            choices.traits(
                                                    q.prize(), t -> new FirstSince(q.prize(), t))));
            case NthTo q -> nth(q);
            case PersonRecord q -> write("seasons.ask.person", person(q.person()));
            case FilmRecord q -> write("seasons.ask.film", film(q.film(), FilmRecord::new));
            case CategoryHistory q ->
                    write("seasons.ask.category", prize(q.prize(), CategoryHistory::new));
            case WithoutAward _ -> write("seasons.ask.without");
        };
    }

    private List<Piece> won(FilmsThatWon q) {
        List<Piece> pieces = new ArrayList<>(write("seasons.ask.won"));
        prizes(pieces, q.prizes(), FilmsThatWon::new);
        return pieces;
    }

    private List<Piece> nth(NthTo q) {
        List<Piece> pieces =
                new ArrayList<>(
                        write(
                                "seasons.ask.nth",
                                film(q.film(), film -> new NthTo(film, q.prizes()))));
        prizes(pieces, q.prizes(), prizes -> new NthTo(q.film(), prizes));
        return pieces;
    }

    /// "the Palme d’Or and Best Picture" with a plus behind it.
    private void prizes(
            List<Piece> pieces, List<PrizeRef> prizes, Function<List<PrizeRef>, Question> becomes) {
        for (int i = 0; i < prizes.size(); i++) {
            int at = i;
            if (i > 0) {
                pieces.add(new Words(texts.get("seasons.ask.and")));
            }
            PrizeRef prize = prizes.get(i);
            if (isHighest(prize)) {
                pieces.add(new Words(texts.get("seasons.ask.the")));
            }
            pieces.add(
                    part(
                            label(prize),
                            "seasons.find.prize",
                            () -> {
                                List<Option<Question>> all = new ArrayList<>();
                                if (prizes.size() > 1) {
                                    all.add(
                                            Option.of(
                                                    becomes.apply(without(prizes, at)),
                                                    texts.get("seasons.ask.remove"),
                                                    ""));
                                }
                                all.addAll(choices.prizes(p -> becomes.apply(with(prizes, at, p))));
                                return all;
                            }));
        }
        if (prizes.size() < MOST_PRIZES) {
            pieces.add(
                    new Add(
                            texts.get("seasons.ask.add"),
                            texts.get("seasons.find.prize"),
                            () ->
                                    choices.prizes(
                                            p -> becomes.apply(with(prizes, prizes.size(), p)))));
        }
    }

    private static List<PrizeRef> with(List<PrizeRef> prizes, int at, PrizeRef prize) {
        List<PrizeRef> changed = new ArrayList<>(prizes);
        if (at < changed.size()) {
            changed.set(at, prize);
        } else {
            changed.add(prize);
        }
        return changed.stream().distinct().toList();
    }

    private static List<PrizeRef> without(List<PrizeRef> prizes, int at) {
        List<PrizeRef> changed = new ArrayList<>(prizes);
        changed.remove(at);
        return changed;
    }

    private Part prize(PrizeRef prize, Function<PrizeRef, Question> becomes) {
        String label =
                isHighest(prize) ? texts.get("seasons.ask.the.prize", label(prize)) : label(prize);
        return part(label, "seasons.find.prize", () -> choices.prizes(becomes));
    }

    /// The prize alone where its name says whose it is, else with its body: "Best Actress, Cannes".
    private String label(PrizeRef ref) {
        String name = SeasonWords.shown(ref.category());
        long namesakes =
                history.prizes().stream()
                        .filter(p -> Prize.plain(p.name()).equals(Prize.plain(ref.category())))
                        .count();
        return namesakes < 2
                ? name
                : history.body(ref.body())
                        .map(body -> texts.get("seasons.prize.of", name, body.shownShortName()))
                        .orElse(name);
    }

    private boolean isHighest(PrizeRef ref) {
        return history.prize(ref.body(), ref.category()).map(Prize::highest).orElse(false);
    }

    private Part person(UUID person) {
        return part(
                history.person(person).map(AwardedPerson::name).orElse("…"),
                "seasons.find.person",
                () -> choices.people(PersonRecord::new));
    }

    private Part film(UUID film, Function<UUID, Question> becomes) {
        return part(
                history.film(film).map(AwardedFilm::title).orElse("…"),
                "seasons.find.film",
                () -> choices.films(becomes));
    }

    private <E extends Enum<E> & Coded> Part choice(
            Class<E> type, E now, Function<E, Question> becomes) {
        String key = "seasons.part." + type.getSimpleName().toLowerCase(Locale.ROOT);
        return part(
                texts.get(key + "." + now.code()),
                "seasons.find.any",
                () ->
                        Arrays.stream(type.getEnumConstants())
                                .map(value ->
                                        Option.of(
                                                becomes.apply(value),
                                                texts.get(key + "." + value.code()),
                                                ""))
                                .toList());
    }

    private Part part(String label, String promptKey, Supplier<List<Option<Question>>> choices) {
        return new Part(SeasonWords.shown(label), texts.get(promptKey), choices);
    }

    /// Cuts a whole sentence at its placeholders and puts the parts there.
    private List<Piece> write(String key, Part... parts) {
        Object[] marks = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            marks[i] = "" + MARK + (char) ('0' + i) + MARK;
        }
        List<Piece> pieces = new ArrayList<>();
        String[] cut = texts.get(key, marks).split(String.valueOf(MARK), -1);
        for (int i = 0; i < cut.length; i++) {
            if (i % 2 == 1) {
                pieces.add(parts[cut[i].charAt(0) - '0']);
            } else if (!cut[i].isBlank()) {
                pieces.add(new Words(cut[i].strip()));
            }
        }
        return pieces;
    }
}
