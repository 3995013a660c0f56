package app.matinee.ui.seasons.season;

import app.matinee.awards.season.SeasonCategory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The order in which a season shows its categories: the top prize, directing, acting, writing,
/// then the others as the ceremony has them, special awards last.
final class CategoryOrder {

    static final Comparator<SeasonCategory> ORDER =
            Comparator.comparing(SeasonCategory::special).thenComparingInt(CategoryOrder::rank);

    private static final List<Pattern> FIRST =
            List.of(
                    Pattern.compile(
                            "^(best picture|best film|palme d.or|golden (lion|bear|leopard)"
                                    + "|outstanding (picture|production).*)$"),
                    Pattern.compile("\\bdirect(ing|or)\\b"),
                    Pattern.compile("\\b(actor|actress|performance)\\b.*lead"),
                    Pattern.compile("\\b(actor|actress|performance|acting)\\b"),
                    Pattern.compile("\\b(writing|screenplay)\\b"));

    private CategoryOrder() {}

    private static int rank(SeasonCategory category) {
        String name = category.category().canonical().toLowerCase(Locale.ROOT);
        for (int rank = 0; rank < FIRST.size(); rank++) {
            if (FIRST.get(rank).matcher(name).find()) {
                return rank;
            }
        }
        return FIRST.size();
    }
}
