package app.matinee.awards.words;

import app.matinee.awards.history.Prize;
import app.matinee.awards.history.Score;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import app.matinee.text.Numerals;
import app.matinee.text.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The words sentences about awards are made of.
///
/// @param texts the patterns of whole sentences
public record Wording(Texts texts, Numerals numerals, PrizeWords prizes) {

    private static final int MOST_LISTED = 12;

    public static Wording of(Texts texts) {
        return new Wording(texts, new Numerals(texts), new PrizeWords(texts));
    }

    /// The words of a key as a sentence: with a capital at its beginning, its apostrophes curved.
    public String sentence(String key, Object... args) {
        return numerals.capital(texts.get(key, args)).replace('\'', '’');
    }

    public String cardinal(int number) {
        return numerals.cardinal(number);
    }

    public String list(List<String> items) {
        return numerals.list(items);
    }

    /// "A, B and C", or "97 films" where they are very many.
    public String titles(List<AwardedFilm> films) {
        return many(films)
                ? texts.get("answers.films", films.size(), cardinal(films.size()))
                : list(films.stream().map(AwardedFilm::title).toList());
    }

    /// Whether films are too many to be listed in a sentence.
    public static boolean many(List<AwardedFilm> films) {
        return films.size() > MOST_LISTED;
    }

    /// The names of some prizes; the highest of a festival is its top prize where some of the wins
    /// that are spoken of had another name.
    public List<String> prizes(Collection<Prize> spoken, Collection<Honour> wins) {
        return spoken.stream().map(prize -> prize(prize, wins)).toList();
    }

    public String prize(Prize prize, Collection<Honour> wins) {
        return otherNames(prize, wins).isEmpty() ? prizes.prize(prize) : prizes.topPrize(prize);
    }

    /// What a festival’s top prize was called in some of the years, other than its name of today.
    public List<String> otherNames(Prize prize, Collection<Honour> wins) {
        return prize.highest()
                ? wins.stream()
                        .filter(h ->
                                h.body().id() == prize.body().id()
                                        && Prize.plain(h.category().canonical())
                                                .equals(Prize.plain(prize.name())))
                        .map(h -> h.category().name())
                        .filter(name -> !Prize.plain(name).equals(Prize.plain(prize.name())))
                        .distinct()
                        .toList()
                : List.of();
    }

    /// "five wins from six nominations", "13 nominations", "two wins", "no wins".
    public String score(Score score) {
        return texts.get(
                "answers.score",
                score.nominations() == 0 ? 1 : score.wins() == 0 ? 0 : 2,
                wins(score.wins()),
                nominations(score.nominations()));
    }

    public String wins(int count) {
        return texts.get("answers.wins", count, cardinal(count));
    }

    public String nominations(int count) {
        return texts.get("answers.nominations", count, cardinal(count));
    }

    /// "the United States", "France".
    public String country(String name) {
        boolean articled =
                Arrays.asList(texts.get("awards.country.articled").split(";")).contains(name);
        return articled ? texts.get("awards.country.the", name) : name;
    }
}
