package app.matinee.awards;

import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.PartialDate;
import app.matinee.model.Result;
import app.matinee.text.Numerals;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Tells a film's season in sentences: the lists that named it together, then a sentence a
/// ceremony.
public final class SeasonProse {

    private final Texts texts;
    private final Say say;
    private final Numerals numerals;

    public SeasonProse(Texts texts) {
        this.texts = texts;
        this.say = new Say(texts);
        this.numerals = new Numerals(texts);
    }

    /// "Lists of the best named it twice: Top Ten Films (National Board of Review, 4 December 2024)
    /// and …"; "" where none did.
    public String lists(List<Honour> honours) {
        List<String> named =
                honours.stream()
                        .filter(Honour::named)
                        .map(h ->
                                texts.get(
                                        "awards.prose.list",
                                        h.category().name(),
                                        joined(h.body().name(), date(h.ceremony().date()))))
                        .toList();
        return named.isEmpty()
                ? ""
                : set(
                        texts.get(
                                "awards.prose.lists",
                                named.size(),
                                numerals.cardinal(named.size()),
                                numerals.list(named)));
    }

    /// The film's results at each ceremony in order of time; those that only named it are left out.
    public List<String> ceremonies(String film, List<Honour> honours) {
        return SeasonTimeline.ceremonies(honours).stream()
                .map(prizes -> sentence(film, prizes))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /// "On 2 March 2025, at the 97th Academy Awards (Dolby Theatre, Los Angeles; host Conan
    /// O’Brien), Anora won five of six nominations: …"; "" where a list named it and no more.
    public String sentence(String film, Prizes prizes) {
        List<Honour> won = of(prizes, Result.WON::equals);
        List<Honour> lost = of(prizes, Result.NOMINATED::equals);
        List<Honour> shortlisted = of(prizes, Result.SHORTLISTED::equals);
        List<String> clauses = new ArrayList<>();
        if (!won.isEmpty()) {
            clauses.add(won(won, lost.size()));
        }
        if (!lost.isEmpty()) {
            clauses.add(
                    texts.get(
                            "awards.prose.nominated",
                            won.isEmpty() ? 0 : 1,
                            lost.size(),
                            numerals.cardinal(lost.size()),
                            named(lost)));
        }
        if (!shortlisted.isEmpty()) {
            clauses.add(texts.get("awards.prose.shortlisted", named(shortlisted)));
        }
        return clauses.isEmpty()
                ? ""
                : set(
                        texts.get(
                                "awards.prose.sentence",
                                where(prizes.ceremony()),
                                film,
                                String.join(texts.get("awards.prose.then"), clauses)));
    }

    private String won(List<Honour> won, int lost) {
        if (won.size() == 1) {
            return won(won.getFirst());
        }
        String count = numerals.cardinal(won.size());
        return lost == 0
                ? texts.get("awards.prose.wonAll", count, named(won))
                : texts.get(
                        "awards.prose.wonSome",
                        count,
                        numerals.cardinal(won.size() + lost),
                        named(won));
    }

    private static List<Honour> of(Prizes prizes, Predicate<Result> wanted) {
        return prizes.honours().stream().filter(h -> wanted.test(h.nomination().result())).toList();
    }

    private String where(Ceremony ceremony) {
        String about =
                joined(
                        joined(ceremony.venue(), ceremony.city()),
                        ceremony.hosts().isEmpty()
                                ? ""
                                : texts.get(
                                        "awards.prose.hosts",
                                        ceremony.hosts().size(),
                                        numerals.list(ceremony.hosts())),
                        ceremony.note());
        String name = about.isEmpty() ? ceremony.name() : ceremony.name() + " (" + about + ")";
        PartialDate date = ceremony.date();
        if (date == null) {
            return texts.get("awards.prose.at", name);
        }
        boolean day = date.precision() == PartialDate.Precision.DAY;
        return texts.get(day ? "awards.prose.on" : "awards.prose.in", say.date(date), name);
    }

    private String named(List<Honour> honours) {
        return numerals.list(honours.stream().map(SeasonProse::award).toList());
    }

    /// "Director (Sean Baker)".
    private static String award(Honour honour) {
        String nominees = NomineeNames.whole(honour);
        String name = honour.category().name();
        return nominees.isEmpty() ? name : name + " (" + nominees + ")";
    }

    /// "won the Palme d’Or", "won the prize for Feature Film (Sean Baker)".
    private String won(Honour honour) {
        String first = honour.category().name().split("[\\s-]", 2)[0];
        boolean articled =
                Arrays.asList(texts.get("awards.prose.articled").split(";")).contains(first);
        return texts.get(articled ? "awards.prose.wonThe" : "awards.prose.wonFor", award(honour));
    }

    private String date(@Nullable PartialDate date) {
        return date == null ? "" : say.date(date);
    }

    private static String joined(String... parts) {
        return String.join(
                parts.length == 3 ? "; " : ", ",
                Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
    }

    private static String set(String sentence) {
        return Typeset.of(sentence);
    }
}
