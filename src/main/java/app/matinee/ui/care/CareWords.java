package app.matinee.ui.care;

import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what it is that misses something.
record CareWords(Texts texts, DateText dates) {

    String title(CareItem item, @Nullable FilmSummary film) {
        return switch (item) {
            case CareItem.OfFilm(var of) -> of.title();
            case CareItem.OfViewing _ -> film == null ? "" : film.title();
            case CareItem.OfDraft(var draft) ->
                    draft.title().isBlank() ? texts.get("care.untitled") : draft.title();
        };
    }

    String facts(CareItem item, @Nullable FilmSummary film) {
        return switch (item) {
            case CareItem.OfFilm(var of) -> joined(year(of), of.directors());
            case CareItem.OfViewing(var viewing) -> {
                PartialDate date = viewing.date();
                yield joined(
                        film == null ? "" : year(film),
                        date == null ? texts.get("diary.undated") : dates.of(date));
            }
            case CareItem.OfDraft(var draft) ->
                    joined(
                            draft.film(),
                            texts.get(
                                    "care.since",
                                    dates.of(
                                            PartialDate.of(
                                                    LocalDate.ofInstant(
                                                            draft.changed(),
                                                            ZoneId.systemDefault())))));
        };
    }

    private static String year(FilmSummary film) {
        return film.year() == null ? "" : String.valueOf(film.year());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
