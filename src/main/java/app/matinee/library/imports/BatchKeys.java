package app.matinee.library.imports;

import app.matinee.library.imports.BatchFilms.Target;

/// The journal's keys of what a batch brings, once all that is new is in.
///
/// @param writings by index; 0 for what stays out
record BatchKeys(NewFilms films, NewAwards awards, long[] writings) {

    long film(Target target) {
        return films.key(target);
    }

    /// 0 for a text that stays out.
    long writing(int index) {
        return writings[index];
    }

    /// 0 for a nomination that stays out.
    long nomination(int index) {
        return awards.nomination(index);
    }

    /// 0 for a ceremony that stays out.
    long ceremony(int index) {
        return awards.ceremony(index);
    }
}
