package app.matinee.awards.fact;

import app.matinee.model.Honour;
import app.matinee.model.PartialDate;
import java.util.List;

/// A sentence that can be printed about a film, true as of a date.
///
/// @param id tells which fact it is, the same at every date, so that an inserted one can be looked
///   up again: "nth-to:…"
/// @param sentence with its full stop
/// @param range the years it is about: "1946 to spring 2025"
/// @param basis the wins and nominations it rests on, in order of time
public record Fact(String id, String sentence, String range, PartialDate asOf, List<Honour> basis) {

    public Fact {
        basis = List.copyOf(basis);
    }
}
