package app.matinee.ui.transfer;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingList;
import app.matinee.library.imports.ImportField;
import app.matinee.library.imports.PlannedRow;
import app.matinee.model.Film;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says in a line what a new record is: the day of a viewing, the rating of a film, the length of a
/// list.
final class NewRecordWords {

    private static final int LONGEST = 90;

    private final Texts texts;
    private final Say say;
    private final ImportWords words;

    NewRecordWords(Texts texts, ImportWords words) {
        this.texts = texts;
        this.say = new Say(texts);
        this.words = words;
    }

    String of(PlannedRow row, IncomingBatch batch) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("transfer.record." + row.kind().code()));
        switch (row.kind()) {
            case FILM -> film(batch.films().get(row.index()).film(), parts);
            case VIEWING -> viewing(batch.viewings().get(row.index()).viewing(), parts);
            case LIST -> {
                IncomingList list = batch.lists().get(row.index());
                parts.add(texts.get("transfer.record.films", list.items().size()));
            }
            case WRITING -> writing(batch.writings().get(row.index()).writing(), parts);
            default -> {}
        }
        return String.join(" · ", parts);
    }

    private void film(Film film, List<String> parts) {
        rating(film.opinion().rating(), parts);
        said(film.opinion().liked(), "transfer.record.liked", parts);
        said(film.shelves().seenUndated(), "transfer.record.seen", parts);
        said(film.shelves().watchlist() != null, "transfer.record.watchlist", parts);
        said(!film.shelves().copies().isEmpty(), "transfer.record.owned", parts);
        said(!film.shelves().catalogued(), "transfer.record.reference", parts);
    }

    private void viewing(Viewing viewing, List<String> parts) {
        parts.add(
                viewing.date() == null
                        ? texts.get("transfer.record.noDay")
                        : say.date(viewing.date()));
        rating(viewing.rating(), parts);
        said(viewing.rewatch(), "transfer.record.again", parts);
    }

    /// Its title, else how it begins; and the day it appeared.
    private void writing(Writing writing, List<String> parts) {
        parts.add(start(writing.title().isBlank() ? writing.text() : writing.title()));
        if (writing.publishedOn() != null) {
            parts.add(say.date(writing.publishedOn()));
        }
    }

    private void rating(@Nullable Rating rating, List<String> parts) {
        if (rating != null) {
            parts.add(words.shown(ImportField.RATING, String.valueOf(rating.value())));
        }
    }

    private void said(boolean so, String key, List<String> parts) {
        if (so) {
            parts.add(texts.get(key));
        }
    }

    private static String start(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
