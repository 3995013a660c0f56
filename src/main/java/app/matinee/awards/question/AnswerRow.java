package app.matinee.awards.question;

import app.matinee.awards.history.Score;
import app.matinee.model.AwardedFilm;
import app.matinee.model.AwardedPerson;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.LibraryTitle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of an answer, with the honours it rests on.
public sealed interface AnswerRow {

    /// The wins and nominations this line rests on, in order of time.
    List<Honour> basis();

    /// A film with its counts within the question.
    record FilmRow(AwardedFilm film, Score score, List<Honour> basis) implements AnswerRow {
        public FilmRow {
            basis = List.copyOf(basis);
        }
    }

    /// A person with their counts within the question.
    ///
    /// @param ceremony the one night the counts are of, else null
    /// @param films how many films the wins were for
    record PersonRow(
            AwardedPerson person,
            @Nullable Ceremony ceremony,
            Score score,
            int films,
            List<Honour> basis)
            implements AnswerRow {
        public PersonRow {
            basis = List.copyOf(basis);
        }
    }

    /// One year of a prize.
    ///
    /// @param winners more than one in a tie; none where nobody won or it is not known
    /// @param others the nominees who did not win
    record YearRow(Ceremony ceremony, List<Honour> winners, List<Honour> others)
            implements AnswerRow {
        public YearRow {
            winners = List.copyOf(winners);
            others = List.copyOf(others);
        }

        @Override
        public List<Honour> basis() {
            return Stream.concat(winners.stream(), others.stream()).toList();
        }
    }

    /// Consecutive winners with something in common.
    ///
    /// @param trait what they share, as a name
    /// @param running whether the latest winner is among them
    record StreakRow(String trait, boolean running, int years, List<Honour> basis)
            implements AnswerRow {
        public StreakRow {
            basis = List.copyOf(basis);
        }
    }

    /// A film of the library that won nothing.
    record TitleRow(LibraryTitle film) implements AnswerRow {
        @Override
        public List<Honour> basis() {
            return List.of();
        }
    }
}
