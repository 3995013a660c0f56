package app.matinee.awards.fact;

import app.matinee.awards.answer.Known;
import app.matinee.awards.answer.Traits;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Shared;
import app.matinee.awards.question.Trait;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// "The first winner from the United States at Cannes since The Tree of Life."
final class SinceFacts implements FactSource {

    /// A shorter while is nothing to tell.
    private static final int FEWEST_YEARS = 5;

    @Override
    public List<Fact> of(AwardedFilm film, Known known) {
        List<Fact> facts = new ArrayList<>();
        if (!film.countries().isEmpty()) {
            Trait country = new Trait(Shared.COUNTRY, film.countries().getFirst());
            Wins.great(film, known)
                    .forEach(
                            (prize, win) -> fact(prize, win, country, known).ifPresent(facts::add));
        }
        return facts;
    }

    private static Optional<Fact> fact(Prize prize, Honour win, Trait country, Known known) {
        Coverage coverage = known.coverage(prize);
        List<Honour> all = new Traits(known.history()).having(prize, country);
        List<Honour> earlier = all.stream().filter(h -> isBefore(h, win)).toList();
        boolean alone = all.stream().filter(h -> h.ceremony().equals(win.ceremony())).count() == 1;
        Honour before = earlier.isEmpty() ? null : earlier.getLast();
        Ceremony from = before == null ? null : before.ceremony();
        boolean certain =
                from == null ? coverage.whole() : coverage.wholeBetween(from, win.ceremony());
        boolean longAgo =
                from == null
                        || CeremonyTime.year(win.ceremony()) - CeremonyTime.year(from)
                                >= FEWEST_YEARS;
        if (!alone || !certain || !longAgo || !countriesKnown(prize, from, win, known)) {
            return Optional.empty();
        }
        Wording words = known.words();
        String sentence =
                words.sentence(
                        "facts.since."
                                + (prize.highest() ? "festival" : "prize")
                                + (before == null ? ".ever" : ""),
                        words.country(country.value()),
                        prize.highest()
                                ? prize.body().shownShortName()
                                : words.prizes().prize(prize),
                        before == null ? "" : words.titles(known.history().films(before)));
        return Optional.of(
                Wins.fact(
                        known,
                        "since:country:" + Wins.id(prize),
                        sentence,
                        List.of(coverage),
                        before == null ? List.of(win) : List.of(before, win)));
    }

    private static boolean isBefore(Honour honour, Honour win) {
        return CeremonyTime.ORDER.compare(honour.ceremony(), win.ceremony()) < 0;
    }

    /// Whether the country of every winner in between is known.
    private static boolean countriesKnown(
            Prize prize, @Nullable Ceremony from, Honour win, Known known) {
        return known.history().ofPrize(prize).stream()
                .filter(h -> h.won() && isBefore(h, win))
                .filter(h -> from == null || CeremonyTime.ORDER.compare(from, h.ceremony()) < 0)
                .flatMap(h -> known.history().films(h).stream())
                .noneMatch(film -> film.countries().isEmpty());
    }
}
