package app.matinee.library;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.CategoryUse;
import app.matinee.model.Ceremony;
import app.matinee.model.Companions;
import app.matinee.model.Done;
import app.matinee.model.Honour;
import app.matinee.model.NewHonour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.store.Database;
import app.matinee.store.StepLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The prizes of a body by their canonical names, those of most ceremonies first.
    public List<CategoryUse> categoryUses(long body) {
        return database.read(s -> s.awards().categoryUses(body));
    }

    /// What stands around a film's honours.
    public Companions companions(long film) {
        return database.read(s -> {
            List<Honour> winners = s.nominations().winnersBeside(film);
            Set<Long> films =
                    Stream.concat(s.nominations().ofFilm(film).stream(), winners.stream())
                            .flatMap(h -> h.nomination().films().stream())
                            .map(NominatedFilm::filmId)
                            .collect(Collectors.toSet());
            return new Companions(
                    s.films().titlesAndYears(films),
                    winners.stream().collect(Collectors.groupingBy(h -> h.category().id())));
        });
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
                s ->
                        new HonourAdding(s)
                                .add(new NewHonour(body, ceremony, category, nomination)));
    }

    /// Stores many results as one step; gives the nominations' keys in their order.
    public Done<List<Long>> addHonours(List<NewHonour> honours) {
        return database.write(
                StepLabel.of("step.honours.add", String.valueOf(honours.size())),
                s -> {
                    HonourAdding adding = new HonourAdding(s);
                    return honours.stream().map(adding::add).toList();
                });
    }

    /// Changes a ceremony and the names of its body as one step.
    public Done<Long> editCeremony(AwardBody body, Ceremony ceremony) {
        return database.write(
                StepLabel.of("step.ceremony.edit", ceremony.name()),
                s -> {
                    s.awards().update(body);
                    s.awards().update(ceremony);
                    return ceremony.id();
                });
    }

    /// Makes several prizes of a body one, over all its ceremonies: they are compared by the name
    /// given from now on. What a year called its category stays.
    public Done<String> mergeCategories(AwardBody body, List<String> canonical, String into) {
        return database.write(
                StepLabel.of("step.category.merge", String.join(", ", canonical), into),
                s -> {
                    canonical.forEach(from -> s.awards().renameCanonical(body.id(), from, into));
                    return into;
                });
    }

    /// Exchanges the places of two categories in the order of their ceremony.
    public Done<Long> swapCategories(Category one, Category other) {
        return database.write(
                StepLabel.of("step.category.move", one.name()),
                s -> {
                    List<Category> order =
                            new ArrayList<>(s.awards().categories(one.ceremonyId()));
                    int from = place(order, one);
                    int to = place(order, other);
                    Collections.swap(order, from, to);
                    for (int i = 0; i < order.size(); i++) {
                        s.awards().place(order.get(i).id(), i);
                    }
                    return one.id();
                });
    }

    private static int place(List<Category> order, Category category) {
        return order.stream().map(Category::id).toList().indexOf(category.id());
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
                s -> HonourAdding.insert(s, ceremony, category, nomination));
    }

    /// Changes a nomination; a category name that its ceremony does not have yet is made.
    public Done<Long> editNomination(long ceremony, String category, Nomination nomination) {
        return database.write(
                StepLabel.of("step.nomination.edit", category),
                s -> {
                    s.nominations()
                            .update(nomination.withCategoryId(
                                            HonourAdding.category(s, ceremony, category)));
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
}
