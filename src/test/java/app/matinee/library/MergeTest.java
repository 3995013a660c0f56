package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Credit;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.model.JournalFolder;
import app.matinee.model.NewHonour;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PartialDate;
import app.matinee.model.Person;
import app.matinee.model.PersonHonours;
import app.matinee.model.PersonRef;
import app.matinee.model.Result;
import app.matinee.store.JournalRefused;
import app.matinee.store.StepLabel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    @TempDir private Path home;
    private Journal journal;
    private long film;

    @BeforeEach
    void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(home.resolve("journal")), Clock.systemUTC());
        film =
                journal.films()
                        .add(
                                Film.titled("Anora")
                                        .withCredits(
                                                List.of(
                                                        Credit.director(
                                                                PersonRef.unknown("Sean Baker")),
                                                        Credit.actor(
                                                                PersonRef.unknown("Yuriy Borisov"),
                                                                "Igor"))))
                        .value();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private long director() {
        return journal.films().find(film).orElseThrow().credits().getFirst().person().id();
    }

    private long actor() {
        return journal.films().find(film).orElseThrow().credits().getLast().person().id();
    }

    private long honour(String category, long person, String name) {
        AwardBody body = body();
        Ceremony ceremony =
                body.id() == 0
                        ? Ceremony.of(0, "97th Academy Awards")
                                .withDate(new PartialDate("2025-03-02"))
                        : journal.awards().ceremonies(body.id()).getFirst();
        return journal.awards()
                .addHonour(
                        body,
                        ceremony,
                        category,
                        Nomination.of(
                                0,
                                film,
                                Result.WON,
                                List.of(new Nominee(0, name, person, null, false))))
                .value();
    }

    private AwardBody body() {
        return journal.awards().bodies().stream()
                .findFirst()
                .orElseGet(() -> AwardBody.named("Academy"));
    }

    @Test
    void makesTwoRecordsOfOnePersonOneAndTakesItBack() {
        long other =
                journal.films()
                        .add(
                                Film.titled("Compartment No. 6")
                                        .withCredits(
                                                List.of(
                                                        Credit.actor(
                                                                PersonRef.unknown("Yura Borisov"),
                                                                "Lyokha"))))
                        .value();
        long kept = journal.films().find(other).orElseThrow().credits().getFirst().person().id();
        long gone = actor();
        honour("Supporting Actor", gone, "Yura Borisov");

        journal.people().merge(kept, gone);

        PersonHonours one = journal.people().honours(kept).orElseThrow();
        assertThat(journal.people().honours(gone)).isEmpty();
        assertThat(one.honours()).hasSize(1);
        assertThat(one.credits()).hasSize(2);
        assertThat(one.person().otherNames()).containsExactly("Yuriy Borisov");
        assertThat(actor()).isEqualTo(kept);
        assertThat(journal.films().find(film).orElseThrow().credits().getLast().shownName())
                .as("the credit keeps the name it was given under")
                .isEqualTo("Yuriy Borisov");

        journal.history().undo();
        assertThat(actor()).isEqualTo(gone);
        assertThat(journal.people().honours(kept).orElseThrow().person().otherNames()).isEmpty();
        assertThat(journal.people().honours(gone).orElseThrow().honours()).hasSize(1);
        journal.history().redo();
        assertThat(actor()).isEqualTo(kept);
    }

    @Test
    void namesakesStayApartUntilTheyAreMerged() {
        journal.films()
                .add(
                        Film.titled("Another film")
                                .withCredits(
                                        List.of(
                                                Credit.director(
                                                        PersonRef.unknown("Sean Baker")))));
        List<PersonHonours> namesakes = journal.people().namesakes(director());
        assertThat(namesakes).hasSize(1);
        assertThat(namesakes.getFirst().credits()).containsExactly("Another film, Director");
        assertThat(journal.people().honours(director()).orElseThrow().credits())
                .containsExactly("Anora, Director");
    }

    @Test
    void comparesMergedCategoriesByOneNameAndTakesItBack() {
        honour("Directing", director(), "Sean Baker");
        honour("Best Director", director(), "Sean Baker");
        AwardBody body = body();
        journal.awards().mergeCategories(body, List.of("Best Director"), "Directing");

        assertThat(canonical()).containsExactly("Directing", "Directing");
        assertThat(names()).containsExactly("Directing", "Best Director");
        assertThat(journal.awards().categoryUses(body.id())).hasSize(1);
        assertThat(journal.awards().categoryUses(body.id()).getFirst().first()).isEqualTo(2025);
        journal.history().undo();
        assertThat(canonical()).containsExactly("Directing", "Best Director");
    }

    @Test
    void aNewCategoryIsComparedAsItsBodyDoes() {
        honour("Best Director", director(), "Sean Baker");
        journal.awards().mergeCategories(body(), List.of("Best Director"), "Directing");
        Ceremony next = Ceremony.of(0, "98th Academy Awards");
        journal.awards()
                .addHonour(
                        body(),
                        next,
                        "Best Director",
                        Nomination.of(0, film, Result.WON, List.of()));
        assertThat(canonical()).containsOnly("Directing");
    }

    @Test
    void addsManyResultsAsOneStepWithANewBodyOnce() {
        AwardBody gotham = AwardBody.named("Gotham Awards");
        Ceremony ceremony = Ceremony.of(0, "34th Gotham Awards");
        journal.awards()
                .addHonours(
                        List.of(
                                new NewHonour(gotham, ceremony, "Feature", nomination()),
                                new NewHonour(gotham, ceremony, "Director", nomination())));
        assertThat(journal.awards().bodies()).hasSize(1);
        assertThat(honours()).hasSize(2);
        journal.history().undo();
        assertThat(journal.awards().bodies()).isEmpty();
        assertThat(honours()).isEmpty();
    }

    @Test
    void exchangesTwoCategories() {
        honour("Picture", director(), "Sean Baker");
        honour("Directing", director(), "Sean Baker");
        List<Category> order = honours().stream().map(Honour::category).toList();
        journal.awards().swapCategories(order.getFirst(), order.getLast());
        assertThat(names()).containsExactly("Directing", "Picture");
        journal.history().undo();
        assertThat(names()).containsExactly("Picture", "Directing");
    }

    @Test
    void keepsIdentifiersOfBothPeople() {
        long gone = actor();
        long kept = director();
        journal.write(
                StepLabel.of("step.nomination.edit", "x"),
                s -> {
                    var person = s.people().find(gone).orElseThrow();
                    s.people()
                            .update(
                                    new Person(
                                            person.id(),
                                            person.uuid(),
                                            person.name(),
                                            "",
                                            List.of(),
                                            new PartialDate("1992"),
                                            null,
                                            "",
                                            List.of(new ExternalId(ExternalId.IMDB, "nm5"))));
                    return gone;
                });
        journal.people().merge(kept, gone);
        var one = journal.people().honours(kept).orElseThrow().person();
        assertThat(one.externalIds()).containsExactly(new ExternalId(ExternalId.IMDB, "nm5"));
        assertThat(one.born()).hasToString("1992");
    }

    @Test
    void knowsWhoWonTheSameCategory() {
        long other = journal.films().add(Film.titled("Funny Girl")).value();
        honour("Actress", actor(), "Katharine Hepburn");
        journal.awards()
                .addHonour(
                        body(),
                        journal.awards().ceremonies(body().id()).getFirst(),
                        "Actress",
                        Nomination.of(0, other, Result.WON, List.of()));
        var around = journal.awards().companions(film);
        assertThat(around.titles()).containsValue("Funny Girl");
        assertThat(around.winners().get(honours().getFirst().category().id())).hasSize(2);
    }

    private Nomination nomination() {
        return Nomination.of(0, film, Result.NOMINATED, List.of());
    }

    private List<Honour> honours() {
        return journal.films().dossier(film).orElseThrow().honours();
    }

    private List<String> canonical() {
        return honours().stream().map(h -> h.category().canonical()).toList();
    }

    private List<String> names() {
        return honours().stream().map(h -> h.category().name()).toList();
    }
}
