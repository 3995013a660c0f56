package app.matinee.ui.film.journal;

import app.matinee.model.Completion;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.RatingText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what is known of a viewing.
final class ViewingWords {

    private final Texts texts;
    private final DateText dates;
    private final RatingText ratings;

    ViewingWords(Texts texts, LiveSettings settings) {
        this.texts = texts;
        this.dates = new DateText(texts, settings);
        this.ratings = new RatingText(texts);
    }

    /// "12 April 2025", or "No date".
    String date(Viewing viewing) {
        return viewing.date() == null ? texts.get("journal.noDate") : dates.of(viewing.date());
    }

    String rating(@Nullable Rating rating) {
        return ratings.of(rating);
    }

    /// "Kino, 35 mm, with Lena"; "" where nothing is known.
    String circumstances(Viewing viewing) {
        String with =
                viewing.company().isBlank()
                        ? ""
                        : texts.get("journal.with", viewing.company().strip());
        return Stream.of(viewing.place(), viewing.format(), with)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// "Left after 60 min", or "" for a viewing of the whole film.
    String completion(Viewing viewing) {
        boolean left = viewing.completion() == Completion.ABANDONED;
        if (viewing.completion() == Completion.WHOLE) {
            return "";
        }
        Integer minutes = viewing.stoppedAt();
        if (minutes == null) {
            return texts.get(left ? "journal.left" : "journal.part");
        }
        return texts.get(left ? "journal.leftAfter" : "journal.partOf", minutes);
    }

    /// All of it, for who hears it read.
    String spoken(Viewing viewing) {
        return Stream.of(
                        date(viewing),
                        rating(viewing.rating()),
                        circumstances(viewing),
                        viewing.rewatch() ? texts.get("journal.rewatch") : "",
                        completion(viewing),
                        viewing.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }
}
