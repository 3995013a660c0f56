package app.matinee.model;

import java.util.Optional;

/// A rating from 1 to 100, the scale on which every other one fits exactly: 4.5 stars are 90, 7 of
/// 10 are 70.
public record Rating(int value) implements Comparable<Rating> {

    public static final int MAX = 100;

    /// @throws IllegalArgumentException outside 1 to 100
    public Rating {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("a rating is 1 to 100, not " + value);
        }
    }

    /// @param halves half stars, 1 to 10
    public static Rating ofHalfStars(int halves) {
        return new Rating(halves * 10);
    }

    /// The rating a stored number means; null and 0 mean "not rated".
    public static Optional<Rating> of(int value) {
        return value == 0 ? Optional.empty() : Optional.of(new Rating(value));
    }

    /// Half stars, 1 to 10, rounded to the nearest and never down to none.
    public int halfStars() {
        return Math.max(1, Math.round(value / 10f));
    }

    @Override
    public int compareTo(Rating other) {
        return Integer.compare(value, other.value);
    }
}
