package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.imports.JournalDump;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.Filmographies;
import app.matinee.model.JournalFolder;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PartialDate;
import app.matinee.model.Partner;
import app.matinee.model.Person;
import app.matinee.model.PersonCredit;
import app.matinee.model.PersonPage;
import app.matinee.model.PersonRef;
import app.matinee.model.Result;
import app.matinee.model.Shelves;
import app.matinee.store.JournalRefused;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

    @TempDir private Path home;
    private Journal journal;
    private long first;
    private long second;
    private PersonRef ethan;
    private PersonRef jaynes;

    /// Two films of one editor under two names, one of which has both on it.
    @BeforeEach
    void open() throws JournalRefused {
        journal = Journal.create(new JournalFolder(home.resolve("journal")), Clock.systemUTC());
        first =
                film(
                        "Fargo",
                        Credit.director(PersonRef.unknown("Joel Coen")),
                        edited(PersonRef.unknown("Ethan Coen")));
        ethan = person(first, 1);
        second =
                film(
                        "The Big Lebowski",
                        Credit.director(person(first, 0)),
                        edited(ethan),
                        edited(PersonRef.unknown("Roderick Jaynes")));
        jaynes = person(second, 2);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private long film(String title, Credit... credits) {
        return journal.films().add(Film.titled(title).withCredits(List.of(credits))).value();
    }

    private static Credit edited(PersonRef person) {
        return Credit.director(person).withJob(Department.EDITING, "Editor");
    }

    private PersonRef person(long film, int credit) {
        return journal.films().find(film).orElseThrow().credits().get(credit).person();
    }

    private PersonPage page(PersonRef person) {
        return journal.people().page(person.id()).orElseThrow();
    }

    @Test
    void mergingCarriesEverythingOverAndUndoGivesBackAnEqualJournal() throws SQLException {
        Person gone = page(jaynes).person();
        journal.people()
                .edit(
                        gone,
                        PersonField.NAME,
                        p ->
                                p.withOtherNames(List.of("R. Jaynes"))
                                        .withBorn(new PartialDate("1901"))
                                        .withNote("Nobody has met him.")
                                        .withExternalIds(
                                                List.of(
                                                        new ExternalId(
                                                                ExternalId.IMDB, "nm0419780"))));
        journal.awards()
                .addHonour(
                        AwardBody.named("Academy Awards"),
                        Ceremony.of(0, "69th Academy Awards"),
                        "Film Editing",
                        Nomination.of(
                                0,
                                first,
                                Result.NOMINATED,
                                List.of(
                                        new Nominee(
                                                0, "Roderick Jaynes", jaynes.id(), null, false))));
        var before = JournalDump.of(home.resolve("journal"));

        journal.people().merge(ethan.id(), jaynes.id());

        PersonPage one = page(ethan);
        assertThat(journal.people().page(jaynes.id())).isEmpty();
        assertThat(one.person().otherNames()).containsExactly("Roderick Jaynes", "R. Jaynes");
        assertThat(one.person().born()).isEqualTo(new PartialDate("1901"));
        assertThat(one.person().note()).isEqualTo("Nobody has met him.");
        assertThat(one.person().externalIds())
                .containsExactly(new ExternalId(ExternalId.IMDB, "nm0419780"));
        assertThat(one.honours().honours())
                .singleElement()
                .satisfies(h ->
                        assertThat(h.nomination().nominees().getFirst().name())
                                .isEqualTo("Roderick Jaynes"));
        assertThat(one.credits())
                .as("what both did on a film stands there once")
                .extracting(PersonCredit::film)
                .containsExactly(first, second);

        journal.history().undo();
        assertThat(JournalDump.of(home.resolve("journal"))).isEqualTo(before);
        journal.history().redo();
        assertThat(page(ethan)).isEqualTo(one);
    }

    @Test
    void aPageTellsWhoIsMetMostOften() {
        film("Barton Fink", Credit.director(person(first, 0)));
        journal.films()
                .add(
                        Film.titled("Blood Simple")
                                .withCredits(
                                        List.of(Credit.director(person(first, 0)), edited(ethan)))
                                .withShelves(Shelves.REFERENCE));

        assertThat(page(person(first, 0)).partners())
                .as("films known only through awards do not count")
                .containsExactly(new Partner(ethan, 2));
        assertThat(page(jaynes).partners()).as("one film is no habit").isEmpty();
    }

    @Test
    void anEditIsAStepAndReachesTheFilms() {
        journal.people()
                .edit(
                        page(person(first, 0)).person(),
                        PersonField.NAME,
                        p -> p.withName("Joel David Coen"));
        assertThat(journal.films().summaries(Set.of(first)).getFirst().directors())
                .isEqualTo("Joel David Coen");
        assertThat(journal.films().suggestPeople("joel david", 5)).hasSize(1);
        journal.history().undo();
        assertThat(page(person(first, 0)).person().name()).isEqualTo("Joel Coen");
    }

    @Test
    void filmographiesFollowAWriteWithoutBeingReadWhole() {
        Filmographies known = journal.people().filmographies();
        assertThat(films(known, ethan)).containsExactlyInAnyOrder(first, second);

        var touched =
                journal.films()
                        .edit(
                                second,
                                FilmField.CREDITS,
                                f ->
                                        f.withCredits(
                                                List.of(
                                                        Credit.director(
                                                                PersonRef.unknown(
                                                                        "Somebody New")))))
                        .touched();
        Filmographies now = journal.people().filmographies(known, touched);

        assertThat(films(now, ethan)).containsExactly(first);
        assertThat(now.find(jaynes.id())).as("nothing is left of him").isNegative();
        assertThat(now.size()).isEqualTo(3);
        Filmographies anew = journal.people().filmographies();
        for (int i = 0; i < now.size(); i++) {
            assertThat(now.person(i)).isEqualTo(anew.person(i));
            assertThat(now.rank(i)).isEqualTo(anew.rank(i));
            assertThat(films(now, now.person(i))).isEqualTo(films(anew, anew.person(i)));
        }
        assertThat(now.rank(now.find(ethan.id()))).as("by the last word, then the first").isZero();
    }

    private static List<Long> films(Filmographies all, PersonRef person) {
        int place = all.find(person.id());
        return IntStream.range(all.from(place), all.to(place)).mapToObj(all::film).toList();
    }

    @Test
    void addressesOfPeopleAreUnderstood() {
        assertThat(PastedIdentifier.ofPerson("https://www.imdb.com/name/nm0048918/?ref_=nv"))
                .contains(new ExternalId(ExternalId.IMDB, "nm0048918"));
        assertThat(PastedIdentifier.ofPerson("https://letterboxd.com/director/sean-baker/"))
                .contains(new ExternalId(ExternalId.LETTERBOXD, "director/sean-baker"));
        assertThat(PastedIdentifier.ofPerson("nothing of the kind")).isEmpty();
    }
}
