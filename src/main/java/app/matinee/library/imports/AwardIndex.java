package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCeremony;
import app.matinee.incoming.IncomingNominee;
import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.ExternalId;
import app.matinee.model.Honour;
import app.matinee.model.Nomination;
import app.matinee.model.TextFold;
import app.matinee.store.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The award bodies, ceremonies, categories and nominations of the journal that a batch may mean.
final class AwardIndex {

    private final Session session;
    private final Map<String, AwardBody> bodies = new HashMap<>();
    private final Map<Long, List<Ceremony>> ceremonies = new HashMap<>();
    private final Map<ExternalId, List<Long>> people;

    AwardIndex(Session session, IncomingBatch batch) {
        this.session = session;
        Set<ExternalId> ids = new HashSet<>();
        if (!batch.nominations().isEmpty()) {
            for (AwardBody body : session.awards().bodies()) {
                names(body).forEach(name -> bodies.putIfAbsent(name, body));
            }
            batch.nominations()
                    .forEach(n -> n.nominees().forEach(nominee -> ids.addAll(nominee.ids())));
        }
        this.people = session.matches().peopleBy(ids);
    }

    /// A ceremony of the journal with its categories and what was given in each.
    record Known(Ceremony ceremony, List<Category> categories, Map<Long, List<Nomination>> given) {}

    @Nullable AwardBody body(AwardBody coming) {
        return names(coming).map(bodies::get).filter(body -> body != null).findFirst().orElse(null);
    }

    @Nullable Known ceremony(IncomingCeremony coming) {
        AwardBody body = body(coming.body());
        if (body == null) {
            return null;
        }
        return ceremonies.computeIfAbsent(body.id(), session.awards()::ceremonies).stream()
                .filter(known -> same(known, coming.ceremony()))
                .findFirst()
                .map(this::known)
                .orElse(null);
    }

    /// The words by which two nominees are found to be the same: the name used, and who it is.
    Set<String> tokens(IncomingNominee nominee) {
        Set<String> tokens = new HashSet<>();
        tokens.add(TextFold.fold(nominee.name()));
        for (ExternalId id : nominee.ids()) {
            people.getOrDefault(id, List.of()).forEach(person -> tokens.add("#" + person));
        }
        return tokens;
    }

    private Known known(Ceremony ceremony) {
        Map<Long, List<Nomination>> given = new HashMap<>();
        for (Honour honour : session.nominations().ofCeremony(ceremony.id())) {
            given.computeIfAbsent(honour.category().id(), _ -> new ArrayList<>())
                    .add(honour.nomination());
        }
        return new Known(ceremony, session.awards().categories(ceremony.id()), given);
    }

    private static boolean same(Ceremony known, Ceremony coming) {
        if (known.edition() != null && coming.edition() != null) {
            return known.edition().equals(coming.edition());
        }
        if (TextFold.fold(known.name()).equals(TextFold.fold(coming.name()))) {
            return true;
        }
        if (known.date() != null && coming.date() != null) {
            return known.date().equals(coming.date())
                    || known.date().year() == coming.date().year() && coming.edition() == null;
        }
        return coming.edition() == null
                && coming.filmYear() != null
                && coming.filmYear().equals(known.filmYear());
    }

    private static Stream<String> names(AwardBody body) {
        return Stream.of(
                        body.name(),
                        body.shortName(),
                        body.awardName(),
                        body.awardName().isEmpty() ? "" : body.awardName() + "s")
                .filter(name -> !name.isEmpty())
                .map(TextFold::fold);
    }
}
