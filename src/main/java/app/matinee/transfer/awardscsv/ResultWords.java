package app.matinee.transfer.awardscsv;

import app.matinee.model.Coded;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words for results and standings that are understood; written are always the first.
final class ResultWords {

    private static final Map<String, Result> OTHERS =
            Map.of(
                    "win", Result.WON,
                    "winner", Result.WON,
                    "nominee", Result.NOMINATED,
                    "nomination", Result.NOMINATED,
                    "shortlist", Result.SHORTLISTED);

    private ResultWords() {}

    static Optional<Result> result(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Coded.find(Result.class, word).or(() -> Optional.ofNullable(OTHERS.get(word)));
    }

    static Optional<Standing> standing(String text) {
        return Coded.find(Standing.class, text.toLowerCase(Locale.ROOT));
    }
}
