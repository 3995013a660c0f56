package app.matinee.transfer.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what cells mean, because a table says the same again and again: genres, ratings, days.
/// What is read is then made once, and held once. For one thread.
final class CellMemory<T> {

    private static final int LONGEST = 60;
    private static final int MOST = 20_000;

    private final Function<String, T> read;
    private final Map<String, T> known = new HashMap<>();

    CellMemory(Function<String, T> read) {
        this.read = read;
    }

    T of(String cell) {
        if (cell.length() > LONGEST) {
            return read.apply(cell);
        }
        T meaning = known.get(cell);
        if (meaning == null) {
            meaning = read.apply(cell);
            if (known.size() < MOST) {
                known.put(cell, meaning);
            }
        }
        return meaning;
    }
}
