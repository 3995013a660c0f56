package app.matinee.ui.film.details;

import java.util.Optional;

/// What a form's answers make: a thing, or the words of what is wrong with them.
///
/// @param <T> the thing
record Entry<T>(Optional<T> thing, String wrong) {

    static <T> Entry<T> good(T thing) {
        return new Entry<>(Optional.of(thing), "");
    }

    static <T> Entry<T> wrong(String words) {
        return new Entry<>(Optional.empty(), words);
    }
}
