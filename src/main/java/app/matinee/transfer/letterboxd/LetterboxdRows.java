package app.matinee.transfer.letterboxd;

import app.matinee.model.Completion;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.transfer.writing.ExportedFilm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lines a film has in an import for Letterboxd: one a viewing with its review, and one without
/// a day for what belongs to none: its rating, where the latest viewing has another, and further
/// reviews.
final class LetterboxdRows {

    private static final Set<WritingState> DONE =
            Set.of(WritingState.READY, WritingState.PUBLISHED);

    private final ReviewHtml html = new ReviewHtml();
    private final LetterboxdLosses losses = new LetterboxdLosses();

    /// The lines of a film that was seen; none of one that was not.
    List<LetterboxdRow> of(ExportedFilm exported) {
        List<Writing> reviews = reviews(exported);
        List<LetterboxdRow> rows = new ArrayList<>();
        Rating last = null;
        boolean undated = false;
        if (exported.film().opinion().liked()) {
            losses.like();
        }
        for (Viewing viewing : exported.viewings()) {
            if (viewing.completion() != Completion.WHOLE) {
                losses.part();
                continue;
            }
            String day = day(viewing.date());
            if (viewing.date() != null && day.isEmpty()) {
                losses.partialDate();
            }
            undated |= day.isEmpty();
            Writing review = takeReview(viewing, reviews);
            rows.add(
                    new LetterboxdRow(
                            exported.film(),
                            fine(day.isEmpty() ? ofFilm(exported, viewing) : viewing.rating()),
                            day,
                            viewing.rewatch(),
                            tags(viewing, review),
                            review == null ? "" : html.of(review.text())));
            last = viewing.rating();
        }
        Rating rating = exported.film().opinion().rating();
        boolean rated = rating != null && !undated && !Objects.equals(rating, last);
        boolean watched = rows.isEmpty() && (exported.film().shelves().seenUndated() || rated);
        if (reviews.isEmpty() && (rated || watched)) {
            rows.add(undated(exported, rating, null));
        }
        for (Writing review : reviews) {
            rows.add(undated(exported, rated || rows.isEmpty() ? rating : null, review));
        }
        return rows;
    }

    LetterboxdLosses losses() {
        return losses;
    }

    private LetterboxdRow undated(
            ExportedFilm exported, @Nullable Rating rating, @Nullable Writing review) {
        return new LetterboxdRow(
                exported.film(),
                fine(rating),
                "",
                false,
                review == null ? List.of() : review.tags(),
                review == null ? "" : html.of(review.text()));
    }

    /// Of a line without a day the rating is that of the film.
    private static @Nullable Rating ofFilm(ExportedFilm exported, Viewing viewing) {
        Rating rating = exported.film().opinion().rating();
        return rating == null ? viewing.rating() : rating;
    }

    private @Nullable Rating fine(@Nullable Rating rating) {
        if (rating != null && rating.value() % 10 != 0) {
            losses.rounded();
        }
        return rating;
    }

    /// Reviews that are finished; drafts stay where they are.
    private List<Writing> reviews(ExportedFilm exported) {
        List<Writing> reviews = new ArrayList<>();
        for (Writing writing : exported.writings()) {
            if (writing.kind() == WritingKind.REVIEW && !writing.text().isBlank()) {
                if (DONE.contains(writing.state())) {
                    reviews.add(writing);
                } else {
                    losses.draft();
                }
            }
        }
        return reviews;
    }

    private static @Nullable Writing takeReview(Viewing viewing, List<Writing> reviews) {
        for (Writing review : reviews) {
            if (Objects.equals(review.viewingId(), viewing.id())) {
                reviews.remove(review);
                return review;
            }
        }
        return null;
    }

    private static List<String> tags(Viewing viewing, @Nullable Writing review) {
        Set<String> tags = new LinkedHashSet<>(viewing.tags());
        if (review != null) {
            tags.addAll(review.tags());
        }
        return List.copyOf(tags);
    }

    private static String day(@Nullable PartialDate date) {
        return date != null && date.precision() == PartialDate.Precision.DAY ? date.iso() : "";
    }
}
