package app.matinee.transfer.reading;

/// English ordinal numbers.
public final class Ordinal {

    private static final int TEN = 10;

    private Ordinal() {}

    /// "1st", "2nd", "11th", "97th".
    public static String of(int number) {
        if (number / TEN % TEN == 1) {
            return number + "th";
        }
        return number
                + switch (number % TEN) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
