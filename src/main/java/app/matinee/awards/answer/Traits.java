package app.matinee.awards.answer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Shared;
import app.matinee.awards.question.Trait;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import app.matinee.model.Nominee;
import app.matinee.model.PersonRef;
import app.matinee.model.TextFold;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads off winners what they may have in common.
public final class Traits {

    private final AwardHistory history;

    public Traits(AwardHistory history) {
        this.history = history;
    }

    /// What an honour has of a kind; empty where it is not known.
    public List<Trait> of(Honour honour, Shared shared) {
        Stream<String> values =
                switch (shared) {
                    case DISTRIBUTOR -> films(honour).flatMap(f -> f.distributors().stream());
                    case COUNTRY ->
                            films(honour)
                                    .filter(f -> !f.countries().isEmpty())
                                    .map(f -> f.countries().getFirst());
                    case DIRECTOR ->
                            films(honour)
                                    .flatMap(f -> f.directors().stream())
                                    .map(PersonRef::id)
                                    .map(this::uuid);
                    case PERSON ->
                            honour.nomination().nominees().stream()
                                    .map(Nominee::personId)
                                    .filter(Objects::nonNull)
                                    .map(this::uuid);
                };
        return values.distinct().map(value -> new Trait(shared, value)).toList();
    }

    private Stream<AwardedFilm> films(Honour honour) {
        return history.films(honour).stream();
    }

    private String uuid(long person) {
        return history.person(person).uuid().toString();
    }

    /// The name of a trait’s value, or empty where a person is not in the history.
    public Optional<String> name(Trait trait) {
        return switch (trait.shared()) {
            case DISTRIBUTOR, COUNTRY -> Optional.of(trait.value());
            case DIRECTOR, PERSON ->
                    history.person(UUID.fromString(trait.value())).map(person -> person.name());
        };
    }

    /// The winners of a prize that have a trait, in order of time.
    public List<Honour> having(Prize prize, Trait wanted) {
        return history.ofPrize(prize).stream()
                .filter(Honour::won)
                .filter(h -> of(h, wanted.shared()).stream().anyMatch(t -> same(t, wanted)))
                .toList();
    }

    private static boolean same(Trait one, Trait other) {
        return one.equals(other) || TextFold.fold(one.value()).equals(TextFold.fold(other.value()));
    }
}
