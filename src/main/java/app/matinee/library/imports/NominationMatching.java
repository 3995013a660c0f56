package app.matinee.library.imports;

import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.IncomingNominee;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.TextFold;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Pairs the nominations of one category with the journal's: the same films and the same nominees.
final class NominationMatching {

    private final AwardIndex index;
    private final BatchFilms films;

    NominationMatching(AwardIndex index, BatchFilms films) {
        this.index = index;
        this.films = films;
    }

    /// How much alike two nominations must be, the strictest first.
    private enum Nearness {
        TO_THE_LETTER,
        NOMINEES,
        SOME_NOMINEE,
        /// Whatever the part is called: nobody is nominated twice for one film in an acting
        /// category.
        ACTING
    }

    /// @param coming the indexes in `all` of those of the category
    /// @param known gets the journal's nomination of each
    void match(
            List<IncomingNomination> all,
            List<Integer> coming,
            List<Nomination> there,
            @Nullable Nomination[] known) {
        Set<Long> claimed = new HashSet<>();
        for (Nearness nearness : Nearness.values()) {
            for (int at : coming) {
                if (known[at] == null) {
                    for (Nomination mine : there) {
                        if (!claimed.contains(mine.id()) && alike(mine, all.get(at), nearness)) {
                            claimed.add(mine.id());
                            known[at] = mine;
                            break;
                        }
                    }
                }
            }
        }
    }

    private boolean alike(Nomination mine, IncomingNomination theirs, Nearness nearness) {
        return sameFilms(mine, theirs)
                && switch (nearness) {
                    case TO_THE_LETTER ->
                            sameNominees(mine, theirs)
                                    && mine.detail().equals(theirs.nomination().detail())
                                    && mine.citation().equals(theirs.nomination().citation());
                    case NOMINEES ->
                            sameNominees(mine, theirs)
                                    && agree(mine.detail(), theirs.nomination().detail())
                                    && agree(mine.citation(), theirs.nomination().citation());
                    case SOME_NOMINEE ->
                            someNominee(mine, theirs)
                                    && !theirs.films().isEmpty()
                                    && agree(mine.detail(), theirs.nomination().detail());
                    case ACTING ->
                            TextFold.fold(theirs.canonical()).contains("act")
                                    && !theirs.films().isEmpty()
                                    && sameNominees(mine, theirs);
                };
    }

    private boolean sameFilms(Nomination mine, IncomingNomination theirs) {
        if (mine.films().size() != theirs.films().size()) {
            return false;
        }
        Set<Long> ours =
                mine.films().stream().map(NominatedFilm::filmId).collect(Collectors.toSet());
        for (IncomingNomination.OfFilm film : theirs.films()) {
            Target target = films.target(film.film());
            if (target == null || !ours.contains(target.key())) {
                return false;
            }
        }
        return true;
    }

    private boolean sameNominees(Nomination mine, IncomingNomination theirs) {
        return mine.nominees().size() == theirs.nominees().size()
                && theirs.nominees().stream()
                        .allMatch(n -> mine.nominees().stream().anyMatch(m -> same(m, n)));
    }

    private boolean someNominee(Nomination mine, IncomingNomination theirs) {
        return mine.nominees().isEmpty()
                || theirs.nominees().isEmpty()
                || mine.nominees().stream().anyMatch(Nominee::country)
                        != theirs.nominees().stream()
                                .anyMatch(n -> n.kind() == IncomingNominee.Kind.COUNTRY)
                || theirs.nominees().stream()
                        .anyMatch(n -> mine.nominees().stream().anyMatch(m -> same(m, n)));
    }

    private boolean same(Nominee mine, IncomingNominee theirs) {
        Set<String> ours = new HashSet<>();
        ours.add(TextFold.fold(mine.name()));
        if (mine.personId() != null) {
            ours.add("#" + mine.personId());
        }
        return !Collections.disjoint(ours, index.tokens(theirs));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || TextFold.fold(one).equals(TextFold.fold(other));
    }
}
