package app.matinee.transfer.mapping;

import app.matinee.model.Coded;
import app.matinee.model.Rating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// On which scale a column rates. A cell that names its own ("7/10", "85%", "★★★½") is read by that
/// on any scale.
public enum RatingScale implements Coded {
    FIVE(20),
    TEN(10),
    HUNDRED(1),
    /// A+ to F, as schools grade.
    LETTERS(0);

    private static final Pattern OF = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*/\\s*(\\d{1,3})");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*%");
    private static final Pattern STARS = Pattern.compile("(★*)(½?)☆*");
    private static final Pattern NONE = Pattern.compile("0+(?:[.,]0+)?|-|–|—|n/?a|N/?A|null");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,4})?");
    private static final List<String> GRADES =
            List.of("F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+");
    private static final List<Integer> VALUES =
            List.of(10, 20, 30, 40, 50, 60, 65, 75, 80, 85, 90, 95, 100);

    private final int perPoint;

    RatingScale(int perPoint) {
        this.perPoint = perPoint;
    }

    /// The key of its name in the texts.
    public String nameKey() {
        return "import.scale." + code();
    }

    /// The scale that all ratings of a column fit on.
    static RatingScale of(Collection<String> cells) {
        BigDecimal most = BigDecimal.ZERO;
        for (String cell : cells) {
            if (GRADES.contains(cell.strip().toUpperCase(Locale.ROOT))) {
                return LETTERS;
            }
            if (NUMBER.matcher(cell.strip()).matches()) {
                most = most.max(number(cell.strip()));
            }
        }
        if (most.compareTo(BigDecimal.valueOf(5)) <= 0) {
            return FIVE;
        }
        return most.compareTo(BigDecimal.TEN) <= 0 ? TEN : HUNDRED;
    }

    /// The rating a cell spells; empty where it is none. Zero means that there is none, which is
    /// [#isNone].
    Optional<Rating> parse(String cell) {
        String word = cell.strip();
        if (perPoint > 0 && NUMBER.matcher(word).matches()) {
            return scaled(number(word).multiply(BigDecimal.valueOf(perPoint)), BigDecimal.ONE);
        }
        Matcher of = OF.matcher(word);
        if (of.matches() && !of.group(2).matches("0+")) {
            return scaled(
                    number(of.group(1)).multiply(BigDecimal.valueOf(100)),
                    new BigDecimal(of.group(2)));
        }
        Matcher percent = PERCENT.matcher(word);
        if (percent.matches()) {
            return scaled(number(percent.group(1)), BigDecimal.ONE);
        }
        Matcher stars = STARS.matcher(word);
        if (!word.isEmpty() && stars.matches()) {
            int halves = 2 * stars.group(1).length() + stars.group(2).length();
            return halves > 0 && halves <= 10
                    ? Optional.of(Rating.ofHalfStars(halves))
                    : Optional.empty();
        }
        if (this == LETTERS) {
            int grade = GRADES.indexOf(word.toUpperCase(Locale.ROOT).replace('−', '-'));
            return grade < 0 ? Optional.empty() : Optional.of(new Rating(VALUES.get(grade)));
        }
        return Optional.empty();
    }

    /// Whether a cell says that there is no rating.
    static boolean isNone(String cell) {
        return cell.isBlank() || NONE.matcher(cell.strip()).matches();
    }

    private static BigDecimal number(String word) {
        return new BigDecimal(word.replace(',', '.'));
    }

    private static Optional<Rating> scaled(BigDecimal value, BigDecimal by) {
        int rounded = value.divide(by, 0, RoundingMode.HALF_UP).intValue();
        return rounded >= 1 && rounded <= Rating.MAX
                ? Optional.of(new Rating(rounded))
                : Optional.empty();
    }
}
