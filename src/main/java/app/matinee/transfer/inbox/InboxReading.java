package app.matinee.transfer.inbox;

import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.text.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads lines of an inbox: a date, a title with its year perhaps, stars, the word "rewatch", tags
/// and a note in quotes. Only the title must be there; what stands behind it may stand in any
/// order.
public final class InboxReading {

    private static final int LONGEST = 2_000;
    private static final BigDecimal PER_STAR = BigDecimal.valueOf(20);
    private static final BigDecimal MOST_STARS = BigDecimal.valueOf(5);
    private static final Set<String> AGAIN = Set.of("rewatch", "rewatched", "again", "↻");
    private static final Pattern BULLET = Pattern.compile("[-*•+](?:\\s+\\[[ xX]])?\\s+(.*)");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}-\\d{1,2}(?:-\\d{1,2})?|\\d{4})[:,]?(?:\\s+(.*))?");
    private static final Pattern NOTE = Pattern.compile("(.*?)\\s+[\"“](.*)[\"”]");
    private static final Pattern YEAR = Pattern.compile("(.*\\S)\\s+\\((\\d{4})\\)");
    private static final Pattern NUMBER = Pattern.compile("(\\d)(?:([.,])(\\d)|(½))?([*★])?(/5)?");
    private static final Pattern OF_TEN = Pattern.compile("(\\d{1,2})(?:[.,](\\d))?/10");
    private static final Pattern SIGNS = Pattern.compile("([★*]{1,5})(½?)");

    private final LocalDate today;
    private final Predicate<String> isTitle;

    /// Whether a digit at the end belongs to the title and is no number of stars.
    private final boolean digitsOfTitles;

    /// @param today what "today" and "yesterday" are counted from
    /// @param isTitle whether a film of just this title is known, so that "Toy Story 3" is not a
    ///   film with three stars
    public InboxReading(LocalDate today, Predicate<String> isTitle) {
        this(today, isTitle, false);
    }

    private InboxReading(LocalDate today, Predicate<String> isTitle, boolean digitsOfTitles) {
        this.today = today;
        this.isTitle = isTitle;
        this.digitsOfTitles = digitsOfTitles;
    }

    /// How a line may be meant as well: "Toy Story 4" is a film, or one with four stars. Empty
    /// where there is no doubt.
    public Optional<InboxLine.Seen> otherwise(String line) {
        if (!(read(line) instanceof InboxLine.Seen usual)) {
            return Optional.empty();
        }
        InboxReading other =
                usual.rating() == null
                        ? new InboxReading(today, _ -> false, false)
                        : new InboxReading(today, isTitle, true);
        return other.read(line) instanceof InboxLine.Seen seen
                        && !seen.title().equals(usual.title())
                        && Objects.equals(seen.date(), usual.date())
                ? Optional.of(seen)
                : Optional.empty();
    }

    /// What is read off the end of a line, word by word.
    private static final class Ending {

        private final List<String> tags = new ArrayList<>();
        private @Nullable Rating rating;
        private boolean rewatch;
    }

    public InboxLine read(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("# ") || text.equals("#")) {
            return new InboxLine.Nothing();
        }
        if (text.length() > LONGEST) {
            return new InboxLine.Wrong(Phrase.of("inbox.wrong.long"));
        }
        Matcher bullet = BULLET.matcher(text);
        String rest = bullet.matches() ? bullet.group(1).strip() : text;
        Optional<PartialDate> date = Optional.empty();
        String word = rest.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        Matcher dated = DATE.matcher(rest);
        if (word.equals("today") || word.equals("yesterday")) {
            date = Optional.of(PartialDate.of(today.minusDays(word.equals("today") ? 0 : 1)));
            rest = rest.substring(word.length()).strip();
        } else if (dated.matches() && isDate(dated, rest)) {
            String iso = padded(dated.group(1));
            date = PartialDate.parse(iso);
            if (date.isEmpty()) {
                return new InboxLine.Wrong(Phrase.of("import.wrong.date", iso));
            }
            rest = dated.group(2) == null ? "" : dated.group(2).strip();
        }
        if (date.isPresent() && date.get().start().isAfter(today)) {
            return new InboxLine.Wrong(Phrase.of("inbox.wrong.future", date.get().iso()));
        }
        return titled(date.orElse(null), rest);
    }

    /// A number of four digits is the title where nothing but an ending follows: "1917 5".
    private boolean isDate(Matcher dated, String whole) {
        if (dated.group(1).length() > 4) {
            return true;
        }
        List<String> left = withoutEnding(words(whole), new Ending());
        return left.size() > 1 && !isTitle.test(String.join(" ", left));
    }

    private InboxLine titled(@Nullable PartialDate date, String text) {
        Matcher quoted = NOTE.matcher(text);
        String note = quoted.matches() ? quoted.group(2).strip() : "";
        Ending ending = new Ending();
        List<String> left = withoutEnding(words(quoted.matches() ? quoted.group(1) : text), ending);
        String title = String.join(" ", left);
        Matcher year = YEAR.matcher(title);
        boolean hasYear = year.matches();
        title = (hasYear ? year.group(1) : title).replaceFirst("[,;]$", "").strip();
        if (title.isEmpty()) {
            return new InboxLine.Wrong(Phrase.of("import.wrong.noTitle"));
        }
        return new InboxLine.Seen(
                date,
                title,
                hasYear ? Integer.valueOf(year.group(2)) : null,
                ending.rating,
                ending.rewatch,
                ending.tags,
                note);
    }

    /// Takes tags, stars and "rewatch" off the end, as long as a title is left.
    private List<String> withoutEnding(List<String> words, Ending ending) {
        List<String> left = new ArrayList<>(words);
        while (left.size() > 1 && isEnding(left, ending)) {
            left.removeLast();
        }
        return left.size() == 1 && left.getFirst().startsWith("#") ? List.of() : left;
    }

    private boolean isEnding(List<String> left, Ending ending) {
        String word = left.getLast();
        if (word.startsWith("#") && word.length() > 1) {
            ending.tags.addFirst(word.substring(1).replace('_', ' '));
            return true;
        }
        if (AGAIN.contains(word.toLowerCase(Locale.ROOT).replaceAll("[,;.]$", ""))) {
            ending.rewatch = true;
            return true;
        }
        Optional<Rating> rating =
                ending.rating == null ? rating(word.replaceAll("[,;]$", "")) : Optional.empty();
        boolean title =
                word.matches("\\d") && (digitsOfTitles || isTitle.test(String.join(" ", left)));
        if (rating.isPresent() && !title) {
            ending.rating = rating.get();
            return true;
        }
        return false;
    }

    /// "4", "4.5", "4½", "4.5/5", "9/10", "★★★★½".
    private static Optional<Rating> rating(String word) {
        Matcher signs = SIGNS.matcher(word);
        if (signs.matches()) {
            int halves = signs.group(1).length() * 2 + signs.group(2).length();
            return halves <= 10 ? Optional.of(Rating.ofHalfStars(halves)) : Optional.empty();
        }
        Matcher ten = OF_TEN.matcher(word);
        if (ten.matches()) {
            int value = Integer.parseInt(ten.group(1)) * 10;
            int whole = ten.group(2) == null ? value : value + Integer.parseInt(ten.group(2));
            return whole >= 1 && whole <= Rating.MAX
                    ? Optional.of(new Rating(whole))
                    : Optional.empty();
        }
        Matcher number = NUMBER.matcher(word);
        if (!number.matches()) {
            return Optional.empty();
        }
        String tenths =
                number.group(3) == null ? number.group(4) == null ? "0" : "5" : number.group(3);
        BigDecimal stars = new BigDecimal(number.group(1) + "." + tenths);
        return stars.signum() > 0 && stars.compareTo(MOST_STARS) <= 0
                ? Optional.of(new Rating(stars.multiply(PER_STAR).intValue()))
                : Optional.empty();
    }

    private static String padded(String date) {
        return Arrays.stream(date.split("-"))
                .map(part -> part.length() == 1 ? "0" + part : part)
                .reduce((a, b) -> a + "-" + b)
                .orElse(date);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
