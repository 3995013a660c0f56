package app.matinee.awards.answer;

import app.matinee.awards.history.Coverage;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What leaders are counted over.
///
/// @param ceremony the one ceremony, null where it is about many
/// @param night whether each ceremony counts for itself
/// @param where how a sentence names it: "the Academy Awards", "at the 97th Academy Awards"
record Counted(
        AwardBody body,
        @Nullable Ceremony ceremony,
        boolean night,
        String where,
        List<Honour> honours,
        List<Coverage> coverage) {}
