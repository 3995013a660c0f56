package app.matinee.incoming;

import app.matinee.model.BallotPick;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.Person;
import app.matinee.model.Revision;
import app.matinee.model.SavedQuestion;
import app.matinee.model.SavedView;
import app.matinee.model.WritingKind;
import java.util.List;

/// What only another journal brings beside films, writing and awards; things of the batch are named
/// by their index in it.
///
/// @param people in full, whose names the credits spell
/// @param pictures of people, ceremonies and texts; a film has its own
public record IncomingJournal(
        List<Person> people,
        List<Pick> picks,
        List<SavedQuestion> questions,
        List<SavedView> views,
        List<Version> versions,
        List<Feature> features,
        List<Placed> pictures) {

    public static final IncomingJournal NONE =
            new IncomingJournal(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public IncomingJournal {
        people = List.copyOf(people);
        picks = List.copyOf(picks);
        questions = List.copyOf(questions);
        views = List.copyOf(views);
        versions = List.copyOf(versions);
        features = List.copyOf(features);
        pictures = List.copyOf(pictures);
    }

    /// A mark on a ballot.
    public record Pick(int nomination, BallotPick pick) {}

    /// An earlier version of a text.
    public record Version(int writing, Revision revision) {}

    /// A film of the month.
    ///
    /// @param feature its film and pieces are empty, those here count
    public record Feature(int film, FeaturedFilm feature, List<Piece> pieces) {

        public Feature {
            pieces = List.copyOf(pieces);
        }
    }

    /// A piece of a feature.
    ///
    /// @param writing [IncomingWriting#NONE] while nothing fills it
    public record Piece(WritingKind kind, int writing) {}

    /// The kinds of thing that pictures stand on here.
    public enum Thing {
        PERSON,
        CEREMONY,
        WRITING
    }

    /// A picture and where it stands.
    ///
    /// @param index among the people here, or the ceremonies or texts of the batch
    public record Placed(Thing thing, int index, IncomingPicture picture) {}

    /// How many records of it a report counts.
    public int size() {
        return picks.size() + questions.size() + views.size() + features.size();
    }
}
