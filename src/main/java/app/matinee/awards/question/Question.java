package app.matinee.awards.question;

import java.util.List;
import java.util.UUID;

/// What can be asked of the history of awards. Questions name things by UUID and canonical name, so
/// that they can be kept and asked again, see [QuestionJson].
public sealed interface Question {

    /// Which films won all of some prizes?
    ///
    /// @param prizes one or more
    record FilmsThatWon(List<PrizeRef> prizes) implements Question {
        public FilmsThatWon {
            prizes = List.copyOf(prizes);
        }
    }

    /// Which films or people have most wins or nominations?
    record Leaders(Who who, Measure measure, Scope scope) implements Question {}

    /// Which consecutive winners of a prize had something in common, and how many are in the run
    /// that still goes on?
    record Streak(PrizeRef prize, Shared shared) implements Question {}

    /// Which winner of a prize was the latest with a trait, and which the one before?
    record FirstSince(PrizeRef prize, Trait trait) implements Question {}

    /// The how manieth film to win all of some prizes is this one?
    ///
    /// @param prizes one or more
    record NthTo(UUID film, List<PrizeRef> prizes) implements Question {
        public NthTo {
            prizes = List.copyOf(prizes);
        }
    }

    /// What did a person win, and what were they nominated for?
    record PersonRecord(UUID person) implements Question {}

    /// What did a film win, and what was it nominated for?
    record FilmRecord(UUID film) implements Question {}

    /// Who won a prize, year by year, and against whom?
    record CategoryHistory(PrizeRef prize) implements Question {}

    /// Which films of the library have won nothing?
    record WithoutAward() implements Question {}
}
