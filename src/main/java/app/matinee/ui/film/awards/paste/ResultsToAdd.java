package app.matinee.ui.film.awards.paste;

import app.matinee.awards.table.PastedResult;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.NewHonour;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PartialDate;
import app.matinee.model.TextFold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// Makes pasted rows into results of a film: bodies and ceremonies the journal knows are found by
/// name, others are new; the film's own people are meant by their names, others stay names.
final class ResultsToAdd {

    private final Film film;
    private final List<AwardBody> bodies;
    private final LongFunction<List<Ceremony>> ceremonies;
    private final Map<String, AwardBody> newBodies = new HashMap<>();
    private final Map<String, Ceremony> newCeremonies = new HashMap<>();

    /// @param ceremonies gives those of a body by its key
    ResultsToAdd(Film film, List<AwardBody> bodies, LongFunction<List<Ceremony>> ceremonies) {
        this.film = film;
        this.bodies = bodies;
        this.ceremonies = ceremonies;
    }

    /// @param body the name of the body where the rows name none
    /// @param ceremony the name of the ceremony where the rows name none
    List<NewHonour> of(List<PastedResult> rows, String body, String ceremony) {
        return rows.stream()
                .filter(PastedResult::isWhole)
                .map(row -> row.ceremony().isEmpty() ? of(row, body, ceremony) : named(row))
                .toList();
    }

    private NewHonour of(PastedResult row, String bodyName, String ceremonyName) {
        AwardBody body = body(bodyName);
        return honour(row, body, ceremony(body, ceremonyName, row.date()));
    }

    /// Of a row that says itself where: what it says is a ceremony the journal knows, or else a body
    /// with its awards of the row's year.
    private NewHonour named(PastedResult row) {
        for (AwardBody body : bodies) {
            for (Ceremony known : ceremonies.apply(body.id())) {
                if (same(known.name(), row.ceremony())) {
                    return honour(row, body, known);
                }
            }
        }
        AwardBody body = body(row.ceremony());
        PartialDate date = row.date();
        Optional<Ceremony> onThatDay =
                ceremonies(body).stream()
                        .filter(c -> date != null && Objects.equals(c.date(), date))
                        .findFirst();
        String name =
                date == null ? row.ceremony() : row.ceremony() + " " + date.year();
        return honour(row, body, onThatDay.orElseGet(() -> ceremony(body, name, date)));
    }

    private NewHonour honour(PastedResult row, AwardBody body, Ceremony ceremony) {
        Nomination nomination =
                Nomination.of(
                                0,
                                film.id(),
                                Objects.requireNonNull(row.result()),
                                row.nominees().stream().map(this::nominee).toList())
                        .withDetail(row.detail());
        return new NewHonour(body, ceremony, row.category(), nomination);
    }

    private Nominee nominee(String name) {
        return film.credits().stream()
                .filter(c -> same(c.shownName(), name) || same(c.person().name(), name))
                .findFirst()
                .map(Credit::person)
                .map(person -> new Nominee(0, name, person.id(), null, false))
                .orElseGet(() -> new Nominee(0, name, null, null, false));
    }

    private AwardBody body(String name) {
        return bodies.stream()
                .filter(b -> same(b.name(), name) || same(b.shortName(), name))
                .findFirst()
                .orElseGet(() ->
                        newBodies.computeIfAbsent(
                                TextFold.fold(name), _ -> AwardBody.named(name)));
    }

    private Ceremony ceremony(AwardBody body, String name, @Nullable PartialDate date) {
        return ceremonies(body).stream()
                .filter(c -> same(c.name(), name))
                .findFirst()
                .orElseGet(() ->
                        newCeremonies.computeIfAbsent(
                                body.uuid() + TextFold.fold(name),
                                _ ->
                                        Ceremony.of(body.id(), name)
                                                .withDate(date)
                                                .withFilmYear(film.facts().year())));
    }

    private List<Ceremony> ceremonies(AwardBody body) {
        return body.id() == 0 ? List.of() : ceremonies.apply(body.id());
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && TextFold.fold(one).equals(TextFold.fold(other));
    }
}
