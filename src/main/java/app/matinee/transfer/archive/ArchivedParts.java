package app.matinee.transfer.archive;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingJournal;
import app.matinee.incoming.IncomingJournal.Placed;
import app.matinee.incoming.IncomingJournal.Thing;
import app.matinee.incoming.IncomingPicture;
import app.matinee.incoming.IncomingWriting;
import app.matinee.model.BallotPick;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.Person;
import app.matinee.model.Picture;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.Revision;
import app.matinee.model.SavedQuestion;
import app.matinee.model.SavedView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Gathers what only an archive brings: people in full, ballots, questions, views, earlier
/// versions, films of the month, pictures. Keys are places in the batch, counted from 1.
final class ArchivedParts {

    private final Gathering gathering;
    private final Path file;
    private final Predicate<Picture> holds;
    private final List<Person> people = new ArrayList<>();
    private final List<IncomingJournal.Pick> picks = new ArrayList<>();
    private final List<SavedQuestion> questions = new ArrayList<>();
    private final List<SavedView> views = new ArrayList<>();
    private final List<IncomingJournal.Version> versions = new ArrayList<>();
    private final List<IncomingJournal.Feature> features = new ArrayList<>();
    private final Map<PlacedOn, List<Hung>> pictures = new HashMap<>();

    /// @param holds whether the file of a picture is in the archive
    ArchivedParts(Gathering gathering, Path file, Predicate<Picture> holds) {
        this.gathering = gathering;
        this.file = file;
        this.holds = holds;
    }

    private int without;

    private record Hung(int position, IncomingPicture picture) {}

    void person(Stamped<Person> person) {
        gathering.stamp(person.thing().uuid(), person.changed());
        people.add(person.thing());
    }

    void pick(Stamped<BallotPick> pick) {
        picks.add(new IncomingJournal.Pick((int) pick.thing().nominationId() - 1, pick.thing()));
    }

    void question(Stamped<SavedQuestion> question) {
        gathering.stamp(question.thing().uuid(), question.changed());
        questions.add(question.thing());
    }

    void view(Stamped<SavedView> view) {
        gathering.stamp(view.thing().uuid(), view.changed());
        views.add(view.thing());
    }

    void version(Revision revision) {
        versions.add(new IncomingJournal.Version((int) revision.writingId() - 1, revision));
    }

    void feature(Stamped<FeaturedFilm> stamped) {
        FeaturedFilm feature = stamped.thing();
        gathering.stamp(feature.uuid(), stamped.changed());
        List<IncomingJournal.Piece> pieces =
                feature.pieces().stream()
                        .map(piece -> {
                            Long writing = piece.writingId();
                            return new IncomingJournal.Piece(
                                    piece.kind(),
                                    writing == null
                                            ? IncomingWriting.NONE
                                            : writing.intValue() - 1);
                        })
                        .toList();
        FeaturedFilm alone =
                new FeaturedFilm(0, feature.uuid(), feature.month(), 0, feature.note(), List.of());
        features.add(new IncomingJournal.Feature((int) feature.filmId() - 1, alone, pieces));
    }

    void picture(ArchivedPicture archived) {
        Picture picture = archived.picture();
        if (!holds.test(picture)) {
            without++;
            return;
        }
        String entry = ArchiveFormat.pictureEntry(picture.hash(), picture.mediaType());
        for (Placement placement : archived.placements()) {
            IncomingPicture coming =
                    new IncomingPicture(
                            placement.kind(),
                            picture.fileName().isEmpty() ? entry : picture.fileName(),
                            picture.hash(),
                            placement.caption(),
                            placement.alt(),
                            new IncomingPicture.Rights(
                                    picture.credit(), picture.licence(), picture.source()),
                            placement.featured(),
                            () -> ZipEntryStream.open(file, entry));
            pictures.computeIfAbsent(placement.on(), _ -> new ArrayList<>())
                    .add(new Hung(placement.position(), coming));
        }
    }

    /// Hangs the pictures up and hands over the rest.
    ///
    /// @return how many pictures have no file in the archive
    int finish() {
        List<Placed> placed = new ArrayList<>();
        pictures.forEach((on, hung) -> {
            int index = (int) on.id() - 1;
            List<IncomingPicture> here =
                    hung.stream()
                            .sorted(Comparator.comparingInt(Hung::position))
                            .map(Hung::picture)
                            .toList();
            switch (on) {
                case PlacedOn.OnFilm _ -> {
                    IncomingFilm film = gathering.film(index);
                    gathering.replace(index, film.withPictures(here));
                }
                case PlacedOn.OnPerson _ -> hang(Thing.PERSON, index, here, placed);
                case PlacedOn.OnCeremony _ -> hang(Thing.CEREMONY, index, here, placed);
                case PlacedOn.OnWriting _ -> hang(Thing.WRITING, index, here, placed);
            }
        });
        gathering.journal(
                new IncomingJournal(people, picks, questions, views, versions, features, placed));
        return without;
    }

    private static void hang(
            Thing thing, int index, List<IncomingPicture> pictures, List<Placed> placed) {
        pictures.forEach(picture -> placed.add(new Placed(thing, index, picture)));
    }
}
