package app.matinee.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A choice that is stored and written under a lower-case word of its own.
public interface Coded {

    /// The name of the constant, which `Enum` already gives.
    String name();

    /// The word it is stored under, such as "tv-film".
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant of a stored word, or empty if the word is unknown.
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.code().equals(code))
                .findFirst();
    }

    /// The constant of a stored word.
    ///
    /// @throws IllegalArgumentException if the word is unknown
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return find(type, code)
                .orElseThrow(
                        () -> new IllegalArgumentException(type.getSimpleName() + ": " + code));
    }
}
