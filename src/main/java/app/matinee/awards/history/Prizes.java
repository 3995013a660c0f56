package app.matinee.awards.history;

import static java.util.Objects.requireNonNull;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which prize each category of a ceremony is.
record Prizes(Map<Long, Prize> byCategory, Map<Prize.Key, Prize> byKey) {

    /// @param body gives the body of a category
    static Prizes of(Collection<Category> categories, Function<Category, AwardBody> body) {
        Map<Long, Prize> byCategory = new HashMap<>();
        Map<Prize.Key, Prize> byKey = new HashMap<>();
        for (Category category : categories) {
            Prize prize = Prize.of(body.apply(category), category);
            byCategory.put(category.id(), byKey.computeIfAbsent(prize.key(), _ -> prize));
        }
        return new Prizes(byCategory, byKey);
    }

    Prize of(Category category) {
        return requireNonNull(byCategory.get(category.id()));
    }

    Optional<Prize> find(Prize.Key key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
