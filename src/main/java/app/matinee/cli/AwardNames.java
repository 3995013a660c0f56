package app.matinee.cli;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.PrizeRef;
import app.matinee.model.AwardBody;
import app.matinee.model.AwardedPerson;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.Nominee;
import app.matinee.model.TextFold;
import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the bodies, prizes, ceremonies and people that words on the command line mean.
final class AwardNames {

    private static final String PART = ":";

    private final AwardHistory history;

    AwardNames(AwardHistory history) {
        this.history = history;
    }

    /// The body of a name, a short name or the name of its awards ("Academy", "Cannes", "BAFTA").
    AwardBody body(String words) throws CommandFailed {
        return one(
                words,
                history.bodies().stream().filter(body -> isNamed(body, words)).toList(),
                AwardBody::name,
                "cli.awards.body.none");
    }

    private static boolean isNamed(AwardBody body, String words) {
        return Stream.of(
                        body.name(),
                        body.shortName(),
                        body.awardName(),
                        body.awardName() + "s",
                        body.uuid().toString())
                .anyMatch(name -> same(name, words));
    }

    /// The prize of a canonical name, else of a name it had in some year; "Academy: Directing"
    /// names the body too.
    ///
    /// @param bodyWords the body, null for any
    PrizeRef prize(String words, @Nullable String bodyWords) throws CommandFailed {
        int colon = words.indexOf(PART);
        if (bodyWords == null && colon > 0) {
            String before = words.substring(0, colon);
            if (history.bodies().stream().anyMatch(body -> isNamed(body, before))) {
                return prize(words.substring(colon + 1).strip(), before);
            }
        }
        AwardBody body = bodyWords == null ? null : body(bodyWords);
        List<Prize> among =
                history.prizes().stream()
                        .filter(prize -> body == null || prize.body().equals(body))
                        .toList();
        List<Prize> canonical = among.stream().filter(p -> same(p.name(), words)).toList();
        List<Prize> meant =
                canonical.isEmpty()
                        ? among.stream().filter(prize -> wasCalled(prize, words)).toList()
                        : canonical;
        return PrizeRef.to(
                one(
                        words,
                        meant,
                        prize -> prize.body().shownShortName() + ": " + prize.name(),
                        "cli.awards.prize.none"));
    }

    /// The prizes of some names, as [#prize] finds them.
    List<PrizeRef> prizes(List<String> all) throws CommandFailed {
        List<PrizeRef> refs = new ArrayList<>();
        for (String words : all) {
            refs.add(prize(words, null));
        }
        return refs;
    }

    private boolean wasCalled(Prize prize, String words) {
        return history.ofPrize(prize).stream()
                .map(h -> h.category().name())
                .distinct()
                .anyMatch(name -> same(name, words));
    }

    /// The ceremony of a key, a name, an edition ("97", "97th") or a body and one of these or a
    /// year ("Academy 97", "Academy 2025").
    Ceremony ceremony(String words) throws CommandFailed {
        List<Ceremony> named = ceremonies(c -> true, words);
        if (!named.isEmpty()) {
            return one(words, named, Ceremony::name, "cli.awards.ceremony.none");
        }
        int space = words.lastIndexOf(' ');
        if (space > 0) {
            String before = words.substring(0, space);
            List<AwardBody> bodies =
                    history.bodies().stream().filter(body -> isNamed(body, before)).toList();
            if (bodies.size() == 1) {
                return ceremony(bodies.getFirst(), words.substring(space + 1));
            }
        }
        return one(words, named, Ceremony::name, "cli.awards.ceremony.none");
    }

    /// A body’s ceremony of an edition, else of a film year, else of the year it was held.
    Ceremony ceremony(AwardBody body, String words) throws CommandFailed {
        List<Ceremony> numbered = ceremonies(c -> c.bodyId() == body.id(), words);
        if (!numbered.isEmpty()) {
            return one(words, numbered, Ceremony::name, "cli.awards.ceremony.none");
        }
        List<Ceremony> all = history.ceremonies(body.id());
        List<Ceremony> ofYear =
                all.stream().filter(c -> words.equals(String.valueOf(c.filmYear()))).toList();
        List<Ceremony> held =
                all.stream()
                        .filter(c -> words.equals(String.valueOf(CeremonyTime.year(c))))
                        .toList();
        return one(
                body.shownShortName() + " " + words,
                ofYear.isEmpty() ? held : ofYear,
                Ceremony::name,
                "cli.awards.ceremony.none");
    }

    private List<Ceremony> ceremonies(Predicate<Ceremony> among, String words) {
        String number = words.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        return history.ceremonies().stream()
                .filter(among)
                .filter(c ->
                        same(c.name(), words)
                                || c.uuid().toString().equals(words)
                                || Objects.toString(c.edition(), "").equals(number))
                .toList();
    }

    /// The person of a UUID, a name, or a name that some nomination used.
    AwardedPerson person(String words) throws CommandFailed {
        List<AwardedPerson> named =
                history.people().stream()
                        .filter(p -> same(p.name(), words) || p.uuid().toString().equals(words))
                        .toList();
        return one(
                words,
                named.isEmpty() ? credited(words) : named,
                p -> p.name() + "  " + p.uuid() + "  " + known(p),
                "cli.awards.person.none");
    }

    private List<AwardedPerson> credited(String words) {
        return history.honours().stream()
                .flatMap(h -> h.nomination().nominees().stream())
                .filter(n -> n.personId() != null && same(n.name(), words))
                .map(Nominee::personId)
                .filter(Objects::nonNull)
                .distinct()
                .map(history::person)
                .toList();
    }

    /// What tells namesakes apart: the first thing they were nominated for.
    private String known(AwardedPerson person) {
        return history.ofPerson(person.id()).stream().findFirst().map(this::named).orElse("");
    }

    private String named(Honour honour) {
        return honour.category().name() + ", " + honour.ceremony().name();
    }

    private static <T> T one(String words, List<T> meant, Function<T, String> name, String none)
            throws CommandFailed {
        return switch (meant.size()) {
            case 0 -> throw new CommandFailed(Phrase.of(none, words));
            case 1 -> meant.getFirst();
            default ->
                    throw new CommandFailed(
                            Phrase.of("cli.awards.several", words, meant.size()),
                            meant.stream().map(name).map(line -> "  " + line).sorted().toList());
        };
    }

    private static boolean same(String name, String words) {
        return !name.isEmpty() && TextFold.fold(name).equals(TextFold.fold(words));
    }
}
