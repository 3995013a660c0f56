package app.matinee.ui.film.journal;

import app.matinee.model.Completion;
import app.matinee.model.Viewing;
import org.jspecify.annotations.Nullable;

/// The form of a viewing as it was left when another film was opened, so that it waits there.
///
/// @param draft the viewing the form was opened for
/// @param date as typed, and so the other texts
/// @param rating 1 to 100, null for none
record HalfFilled(
        Viewing draft,
        String date,
        @Nullable Integer rating,
        String place,
        String company,
        String format,
        boolean rewatch,
        @Nullable Completion completion,
        String minutes,
        String note,
        String tags) {}
