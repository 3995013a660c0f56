package app.matinee.store;

import app.matinee.model.FeaturedFilm;
import app.matinee.model.FeaturedPiece;
import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.model.Revision;
import app.matinee.model.SavedView;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import java.time.Instant;

/// New viewings, lists and writing in great number; each method gives the key.
public final class BulkTexts {

    private final Bulk bulk;

    BulkTexts(Bulk bulk) {
        this.bulk = bulk;
    }

    public long viewing(Viewing viewing, Instant changed) {
        return bulk.table(
                        "viewing",
                        "uuid",
                        "changed",
                        "film",
                        "date",
                        "place",
                        "format",
                        "company",
                        "rewatch",
                        "completion",
                        "stopped_at",
                        "rating",
                        "note",
                        "tags")
                .insert(
                        Uuids.write(viewing.uuid()),
                        changed.toEpochMilli(),
                        viewing.filmId(),
                        Columns.text(viewing.date()),
                        viewing.place(),
                        viewing.format(),
                        viewing.company(),
                        viewing.rewatch(),
                        viewing.completion().code(),
                        viewing.stoppedAt(),
                        Columns.number(viewing.rating()),
                        viewing.note(),
                        Words.write(viewing.tags()));
    }

    public long list(FilmList list, Instant changed) {
        long id =
                bulk.table(
                                "film_list",
                                "uuid",
                                "changed",
                                "name",
                                "ranked",
                                "description",
                                "tags",
                                "query")
                        .insert(
                                Uuids.write(list.uuid()),
                                changed.toEpochMilli(),
                                list.name(),
                                list.ranked(),
                                list.description(),
                                Words.write(list.tags()),
                                list.query());
        int place = 0;
        for (ListItem x : list.items()) {
            bulk.table("list_item", "list", "film", "note", "position")
                    .insert(id, x.filmId(), x.note(), place++);
        }
        return id;
    }

    /// @param position its place among the views, from 0
    public long view(SavedView view, int position, Instant changed) {
        return bulk.table(
                        "saved_view",
                        "uuid",
                        "changed",
                        "name",
                        "query",
                        "sort",
                        "ascending",
                        "shape",
                        "position")
                .insert(
                        Uuids.write(view.uuid()),
                        changed.toEpochMilli(),
                        view.name(),
                        view.query(),
                        view.sort(),
                        view.ascending(),
                        view.shape(),
                        position);
    }

    public long writing(Writing writing, Instant changed) {
        return bulk.table(
                        "writing",
                        "uuid",
                        "changed",
                        "kind",
                        "film",
                        "list",
                        "viewing",
                        "title",
                        "text",
                        "state",
                        "slug",
                        "spoilers",
                        "tags",
                        "planned",
                        "published_on",
                        "published_at")
                .insert(
                        Uuids.write(writing.uuid()),
                        changed.toEpochMilli(),
                        writing.kind().code(),
                        writing.filmId(),
                        writing.listId(),
                        writing.viewingId(),
                        writing.title(),
                        writing.text(),
                        writing.state().code(),
                        writing.slug(),
                        writing.spoilers(),
                        Words.write(writing.tags()),
                        Columns.text(writing.planned()),
                        Columns.text(writing.publishedOn()),
                        writing.publishedAt());
    }

    public long revision(Revision revision) {
        return bulk.table("revision", "writing", "at", "title", "text", "state", "words")
                .insert(
                        revision.writingId(),
                        revision.at().toEpochMilli(),
                        revision.title(),
                        revision.text(),
                        revision.state().code(),
                        revision.words());
    }

    public long featured(FeaturedFilm featured, Instant changed) {
        long id =
                bulk.table("featured_film", "uuid", "changed", "month", "film", "note")
                        .insert(
                                Uuids.write(featured.uuid()),
                                changed.toEpochMilli(),
                                Columns.text(featured.month()),
                                featured.filmId(),
                                featured.note());
        int place = 0;
        for (FeaturedPiece x : featured.pieces()) {
            bulk.table("featured_piece", "featured", "kind", "writing", "position")
                    .insert(id, x.kind().code(), x.writingId(), place++);
        }
        return id;
    }
}
