package app.matinee.library.imports;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingCustomValue;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.IncomingPerson;
import app.matinee.incoming.IncomingViewing;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Source;
import app.matinee.model.CustomType;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.Rating;
import app.matinee.model.Uuid7;
import app.matinee.model.Viewing;
import app.matinee.model.Watchlisting;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import java.util.List;

/// What a small diary brings: a film seen, one to be seen, a review and a list.
final class DiaryBatch {

    private static final Source ROW = Source.of("films.csv", 2);

    private DiaryBatch() {}

    static IncomingBatch make() {
        Gathering file = new Gathering();
        Film anora =
                Film.titled("Anora")
                        .withExternalIds(List.of(new ExternalId(ExternalId.IMDB, "tt28607951")));
        anora = anora.withFacts(anora.facts().withYear(2024));
        anora = anora.withOpinion(anora.opinion().withRating(new Rating(90)));
        int film =
                file.add(
                        IncomingFilm.of(ROW, anora)
                                .withCredits(
                                        List.of(
                                                IncomingCredit.director(
                                                        IncomingPerson.named("Sean Baker"))))
                                .withCustomValues(
                                        List.of(
                                                new IncomingCustomValue(
                                                        "Shelf",
                                                        CustomType.TEXT,
                                                        List.of(),
                                                        "B2"))));
        Film later = Film.titled("Flow");
        later = later.withFacts(later.facts().withYear(2024));
        later = later.withShelves(later.shelves().withWatchlist(new Watchlisting(null, "", 0)));
        int flow = file.add(IncomingFilm.of(ROW, later));
        int viewing = file.add(new IncomingViewing(ROW, film, Viewing.on(0, null)));
        file.add(
                new IncomingWriting(
                        ROW,
                        film,
                        viewing,
                        Writing.of(WritingKind.REVIEW, null, "").withText("A fairy tale.")));
        file.add(
                new IncomingList(
                        ROW,
                        new FilmList(0, Uuid7.next(), "2024", true, "", List.of(), List.of(), ""),
                        List.of(
                                new IncomingListItem(ROW, film, "first"),
                                new IncomingListItem(ROW, flow, ""))));
        return file.batch("test", "films.csv");
    }
}
