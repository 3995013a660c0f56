package app.matinee.library;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.NewHonour;
import app.matinee.model.Nomination;
import app.matinee.store.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Stores results within one write; a new body or ceremony that several of them bring is stored
/// once.
final class HonourAdding {

    private final Session session;
    private final Map<UUID, Long> stored = new HashMap<>();

    HonourAdding(Session session) {
        this.session = session;
    }

    /// Gives the key of the nomination.
    long add(NewHonour honour) {
        return insert(
                session, ceremony(honour.body(), honour.ceremony()), honour.category(), honour.nomination());
    }

    private long ceremony(AwardBody body, Ceremony ceremony) {
        if (ceremony.id() != 0) {
            return ceremony.id();
        }
        long owner = body(body);
        return stored.computeIfAbsent(
                ceremony.uuid(), _ -> session.awards().insert(ceremony.withBodyId(owner)));
    }

    private long body(AwardBody body) {
        return body.id() != 0
                ? body.id()
                : stored.computeIfAbsent(body.uuid(), _ -> session.awards().insert(body));
    }

    /// Stores a nomination behind the others of a ceremony's category of this name.
    static long insert(Session s, long ceremony, String category, Nomination nomination) {
        long id = category(s, ceremony, category);
        int position = s.nominations().ofCategory(id).size();
        return s.nominations().insert(nomination.withCategoryId(id), position);
    }

    /// The key of a ceremony's category of this name; a new one is compared over the years by the
    /// name that the body's other ceremonies are.
    static long category(Session s, long ceremony, String name) {
        List<Category> known = s.awards().categories(ceremony);
        return known.stream()
                .filter(c -> c.name().equalsIgnoreCase(name))
                .map(Category::id)
                .findFirst()
                .orElseGet(() ->
                        s.awards()
                                .insert(
                                        new Category(
                                                0,
                                                ceremony,
                                                name,
                                                s.awards().canonical(ceremony, name).orElse(name),
                                                known.size())));
    }
}
