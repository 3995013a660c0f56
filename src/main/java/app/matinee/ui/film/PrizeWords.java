package app.matinee.ui.film;

import app.matinee.awards.PrizeLine;
import app.matinee.awards.PrizeLine.Prize;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import java.util.ArrayList;
import java.util.List;

/// Says what a film won: "Won the Palme d’Or and 5 Academy Awards".
final class PrizeWords {

    private final Texts texts;

    PrizeWords(Texts texts) {
        this.texts = texts;
    }

    /// The line itself, "" where there is nothing to say.
    String line(PrizeLine prizes) {
        if (prizes.isEmpty()) {
            return "";
        }
        if (prizes.named().isEmpty()) {
            return texts.get("film.prizes.namedOnly", prizes.namings());
        }
        List<String> words = prizes.named().stream().map(this::prize).toList();
        String all =
                words.size() == 1
                        ? words.getFirst()
                        : texts.get("film.prizes.and", words.getFirst(), words.getLast());
        return Typeset.of(
                texts.get(prizes.wins() > 0 ? "film.prizes.won" : "film.prizes.nominated", all));
    }

    /// "15 wins from 35 nominations, 2 best-of lists"; "" where the line says it all.
    String totals(PrizeLine prizes) {
        List<String> parts = new ArrayList<>();
        if (prizes.wins() > 0 && prizes.nominations() > 0) {
            parts.add(texts.get("film.prizes.winsFrom", prizes.wins(), prizes.nominations()));
        } else if (prizes.wins() > 0) {
            parts.add(texts.get("film.prizes.wins", prizes.wins()));
        } else if (prizes.nominations() > 0) {
            parts.add(texts.get("film.prizes.nominations", prizes.nominations()));
        }
        if (prizes.namings() > 0 && !parts.isEmpty()) {
            parts.add(texts.get("film.prizes.lists", prizes.namings()));
        }
        return String.join(", ", parts);
    }

    private String prize(Prize prize) {
        if (!prize.awards().isEmpty()) {
            return texts.get("film.prizes.awards", prize.count(), prize.awards());
        }
        return prize.category().isEmpty()
                ? texts.get("film.prizes.ofBody", prize.count(), prize.body())
                : texts.get("film.prizes.category", prize.category());
    }
}
