package app.matinee.ui.desk.pieces;

import app.matinee.model.PartialDate;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.writing.RevisionWords;
import java.time.Clock;

/// What the desk says of a piece.
public final class PieceLines {

    private static final int LONGEST_NAME = 60;

    private final Texts texts;
    private final DateText dates;
    private final RevisionWords times;

    public PieceLines(Texts texts, DateText dates, Clock clock) {
        this.texts = texts;
        this.dates = dates;
        this.times = new RevisionWords(texts, clock);
    }

    /// The title; without one the beginning of the text, or the word for having neither.
    public String name(WritingSummary piece) {
        if (!piece.title().isBlank()) {
            return piece.title().strip();
        }
        String first = piece.beginning().strip().lines().findFirst().orElse("");
        if (first.isEmpty()) {
            return texts.get("writing.untitled");
        }
        return first.length() <= LONGEST_NAME ? first : first.substring(0, LONGEST_NAME) + "…";
    }

    /// "Review · Anora", or the kind alone.
    public String kindAndFilm(WritingSummary piece) {
        String kind = texts.get("writing.kind." + piece.kind().code());
        return piece.film().isEmpty() ? kind : texts.get("desk.kindAndFilm", kind, piece.film());
    }

    /// "Published 12 April 2025", "Planned for May 2025", "Changed yesterday 21:15".
    public String when(WritingSummary piece) {
        PartialDate on = piece.publishedOn();
        PartialDate planned = piece.planned();
        if (piece.state() == WritingState.PUBLISHED) {
            return on == null
                    ? texts.get("desk.when.published")
                    : texts.get("desk.when.publishedOn", dates.of(on));
        }
        return planned == null
                ? texts.get("desk.when.changed", times.time(piece.changed()))
                : texts.get("desk.when.planned", dates.of(planned));
    }

    public String state(WritingState state) {
        return texts.get("writing.state." + state.code());
    }
}
