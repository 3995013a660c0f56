package app.matinee.awards;

import app.matinee.model.AwardBody;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a film won, short enough for a line: its two greatest prizes, and the totals.
///
/// @param named the prizes to name, the greatest first; of a film that won nothing, what it was
///   nominated for most
/// @param wins all wins, official or not
/// @param nominations official nominations, those that were won included
/// @param namings places on unranked lists of the best
public record PrizeLine(List<Prize> named, int wins, int nominations, int namings) {

    /// One body's part in the line.
    ///
    /// @param category the one category it was won in, "" where several were, or where the body's
    ///   awards go by one name
    /// @param awards what one of the body's awards is called, "" where it has no name of its own
    /// @param body the body's short name
    public record Prize(String category, String awards, String body, int count) {}

    private static final int MOST_NAMED = 2;

    /// The highest prizes of the great festivals, which are called by their own name.
    private static final Set<String> HIGHEST =
            Set.of(
                    "Palme d'Or",
                    "Golden Lion",
                    "Golden Bear",
                    "Golden Leopard",
                    "Grand Prix du Festival");

    private static final String ACADEMY = "Academy Award";

    public PrizeLine {
        named = List.copyOf(named);
    }

    public static PrizeLine of(List<Honour> honours) {
        List<Honour> won = honours.stream().filter(Honour::won).toList();
        List<Honour> nominated = honours.stream().filter(Honour::countsAsNomination).toList();
        int namings = (int) honours.stream().filter(Honour::named).count();
        List<Prize> named = won.isEmpty() ? ranked(nominated, 1) : ranked(won, MOST_NAMED);
        return new PrizeLine(named, won.size(), nominated.size(), namings);
    }

    public boolean isEmpty() {
        return wins == 0 && nominations == 0 && namings == 0;
    }

    private static List<Prize> ranked(List<Honour> honours, int most) {
        List<Prize> prizes = new ArrayList<>();
        List<Honour> rest = new ArrayList<>(honours);
        for (Honour honour : honours) {
            if (honour.won() && HIGHEST.contains(plain(honour.category().canonical()))) {
                prizes.add(
                        new Prize(honour.category().name(), "", honour.body().shownShortName(), 1));
                rest.remove(honour);
            }
        }
        Map<AwardBody, List<Honour>> bodies =
                rest.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Honour::body, LinkedHashMap::new, Collectors.toList()));
        bodies.entrySet().stream()
                .sorted(
                        Comparator.comparing((Map.Entry<AwardBody, List<Honour>> e) ->
                                        !e.getKey().awardName().equals(ACADEMY))
                                .thenComparingInt(e -> -e.getValue().size()))
                .map(e -> prize(e.getKey(), e.getValue()))
                .forEach(prizes::add);
        return prizes.stream().limit(most).toList();
    }

    private static Prize prize(AwardBody body, List<Honour> honours) {
        boolean named = !body.awardName().isEmpty();
        String category = !named && honours.size() == 1 ? honours.getFirst().category().name() : "";
        return new Prize(category, body.awardName(), body.shownShortName(), honours.size());
    }

    private static String plain(String name) {
        return name.replace('’', '\'');
    }
}
