package app.matinee.library;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Done;
import app.matinee.model.Honour;
import app.matinee.model.Nomination;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.util.List;

/// The verbs on award bodies, ceremonies, categories and nominations.
public final class Awards {

    private final Database database;

    Awards(Database database) {
        this.database = database;
    }

    public List<AwardBody> bodies() {
        return database.read(s -> s.awards().bodies());
    }

    /// A body's ceremonies, the latest first.
    public List<Ceremony> ceremonies(long body) {
        return database.read(s -> s.awards().ceremonies(body));
    }

    /// A ceremony's categories in its order.
    public List<Category> categories(long ceremony) {
        return database.read(s -> s.awards().categories(ceremony));
    }

    /// Category names a body has used, the most used first.
    public List<String> categoryNames(long body) {
        return database.read(s -> s.awards().categoryNames(body));
    }

    /// Everything that happened at a ceremony.
    public List<Honour> ofCeremony(long ceremony) {
        return database.read(s -> s.nominations().ofCeremony(ceremony));
    }

    /// Stores a new ceremony, with its body where that is new too (id 0), and gives its key.
    public Done<Long> addCeremony(AwardBody body, Ceremony ceremony) {
        return database.write(
                StepLabel.of("step.ceremony.add", ceremony.name()),
                s -> {
                    long bodyId = body.id() == 0 ? s.awards().insert(body) : body.id();
                    return s.awards().insert(ceremony.withBodyId(bodyId));
                });
    }

    /// Stores a result of a ceremony, and the ceremony and its body where they are new (id 0), as
    /// one step; gives the nomination's key.
    public Done<Long> addHonour(
            AwardBody body, Ceremony ceremony, String category, Nomination nomination) {
        return database.write(
                StepLabel.of("step.ceremony.add", ceremony.name()),
                s -> {
                    long bodyId = body.id() == 0 ? s.awards().insert(body) : body.id();
                    long ceremonyId =
                            ceremony.id() == 0
                                    ? s.awards().insert(ceremony.withBodyId(bodyId))
                                    : ceremony.id();
                    return insert(s, ceremonyId, category, nomination);
                });
    }

    public Done<Long> editCeremony(Ceremony ceremony) {
        return database.write(
                StepLabel.of("step.ceremony.edit", ceremony.name()),
                s -> {
                    s.awards().update(ceremony);
                    return ceremony.id();
                });
    }

    public Done<Long> deleteCeremony(Ceremony ceremony) {
        return database.write(
                StepLabel.of("step.ceremony.delete", ceremony.name()),
                s -> {
                    s.awards().deleteCeremony(ceremony.id());
                    return ceremony.id();
                });
    }

    /// Stores a nomination under a ceremony's category of this name, which is made if it is new.
    public Done<Long> addNomination(long ceremony, String category, Nomination nomination) {
        return database.write(
                StepLabel.of("step.nomination.add", category),
                s -> insert(s, ceremony, category, nomination));
    }

    /// Changes a nomination; a category name that its ceremony does not have yet is made.
    public Done<Long> editNomination(long ceremony, String category, Nomination nomination) {
        return database.write(
                StepLabel.of("step.nomination.edit", category),
                s -> {
                    s.nominations()
                            .update(nomination.withCategoryId(category(s, ceremony, category)));
                    return nomination.id();
                });
    }

    public Done<Long> deleteNomination(Honour honour) {
        return database.write(
                StepLabel.of("step.nomination.delete", honour.category().name()),
                s -> {
                    s.nominations().delete(honour.nomination().id());
                    return honour.nomination().id();
                });
    }

    /// Deletes a film's nominations of one ceremony as one step; the ceremony stays. Gives how many
    /// there were.
    public Done<Integer> deleteFromCeremony(long film, Ceremony ceremony) {
        return database.write(
                StepLabel.of("step.ceremony.clear", ceremony.name()),
                s -> {
                    List<Honour> gone =
                            s.nominations().ofFilm(film).stream()
                                    .filter(h -> h.ceremony().id() == ceremony.id())
                                    .toList();
                    gone.forEach(h -> s.nominations().delete(h.nomination().id()));
                    return gone.size();
                });
    }

    private static long insert(Session s, long ceremony, String category, Nomination nomination) {
        long id = category(s, ceremony, category);
        int position = s.nominations().ofCategory(id).size();
        return s.nominations().insert(nomination.withCategoryId(id), position);
    }

    private static long category(Session s, long ceremony, String name) {
        List<Category> known = s.awards().categories(ceremony);
        return known.stream()
                .filter(c -> c.name().equalsIgnoreCase(name))
                .map(Category::id)
                .findFirst()
                .orElseGet(() ->
                        s.awards().insert(new Category(0, ceremony, name, name, known.size())));
    }
}
