package app.matinee.model;

import java.util.List;

/// What became of things that were to be brought back out of the bin.
///
/// @param came how many came
/// @param stayed those that could not, since what they hung on is gone
/// @param lost how many parts of what came stayed away, since their other end is gone
public record BroughtBack(int came, List<BinEntry> stayed, int lost) {

    public BroughtBack {
        stayed = List.copyOf(stayed);
    }
}
