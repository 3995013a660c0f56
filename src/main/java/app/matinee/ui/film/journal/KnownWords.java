package app.matinee.ui.film.journal;

import app.matinee.job.Jobs;
import app.matinee.library.Viewings;
import app.matinee.ui.kit.TypeAhead;
import app.matinee.ui.mirror.Mirror;
import java.util.List;

/// The places, formats and people of earlier viewings, to complete what is typed.
final class KnownWords {

    private record Known(List<String> places, List<String> formats, List<String> people) {}

    private final Mirror mirror;
    private final Jobs jobs;
    private Known known = new Known(List.of(), List.of(), List.of());
    private List<TypeAhead> fields = List.of();

    KnownWords(Mirror mirror, Jobs jobs) {
        this.mirror = mirror;
        this.jobs = jobs;
    }

    void complete(TypeAhead place, TypeAhead format, TypeAhead company) {
        fields = List.of(place, format, company);
    }

    /// Writes known words as they are known.
    void settle() {
        fields.forEach(TypeAhead::settle);
    }

    /// Reads them again.
    void read() {
        Viewings viewings = mirror.journal().viewings();
        jobs.startQuietly(_ ->
                        new Known(viewings.places(), viewings.formats(), viewings.companions()))
                .onSuccess(found -> {
                    known = found;
                    List<List<String>> words =
                            List.of(known.places(), known.formats(), known.people());
                    for (int i = 0; i < fields.size(); i++) {
                        fields.get(i).words(words.get(i));
                    }
                });
    }
}
