package app.matinee.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Viewing;
import app.matinee.settings.DiaryLook;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.shell.ShellController;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The diary and the quick log by the keyboard alone, over the real wiring.
class DiaryScreenTest extends ScreenTest {

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    @BeforeEach
    void openWindow() {
        open(ShellController.class, 1440, 900);
    }

    @Test
    void aViewingIsLoggedByThreeLettersAndADigit() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await("the field", () -> focused("logFilm"));
        robot.write("tre");
        robot.type(KeyCode.ENTER);
        await("the form", () -> focused("logStars"));
        robot.type(KeyCode.DIGIT4, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);

        await("the viewing", () -> !viewings("The Tree of Life").isEmpty());
        assertThat(viewings("The Tree of Life"))
                .singleElement()
                .satisfies(viewing -> {
                    assertThat(viewing.rating()).isEqualTo(new Rating(90));
                    assertThat(viewing.date()).isEqualTo(PartialDate.of(today.minusDays(1)));
                    assertThat(viewing.rewatch()).as("not seen before").isFalse();
                });
        await("the film off the watchlist", () -> !film("The Tree of Life").flags().onWatchlist());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("no viewing", () -> viewings("The Tree of Life").isEmpty());
        await("the watchlist", () -> film("The Tree of Life").flags().onWatchlist());
    }

    @Test
    void severalAreLoggedInARowWithAFilmThatIsNotThereYet() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await("the field", () -> focused("logFilm"));
        robot.write("wic");
        robot.type(KeyCode.ENTER);
        await("the form", () -> focused("logStars"));
        robot.type(KeyCode.Y).push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the field again", () -> focused("logFilm"));
        robot.write("Red Rooms (2023)");
        robot.type(KeyCode.ENTER);
        await("the form again", () -> focused("logStars"));
        robot.type(KeyCode.DIGIT5, KeyCode.ENTER);

        await("the new film", () -> has("Red Rooms") && !viewings("Red Rooms").isEmpty());
        assertThat(film("Red Rooms"))
                .satisfies(film -> {
                    assertThat(film.year()).isEqualTo(2023);
                    assertThat(film.flags().catalogued()).isTrue();
                    assertThat(film.rating()).isEqualTo(new Rating(100));
                });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await("the new film in the diary", () -> shows("Red Rooms") && shows("Wicked"));
        assertThat(viewings("Wicked").getFirst().date())
                .isEqualTo(PartialDate.of(today.minusDays(1)));
        assertThat(film("Wicked").flags().reference()).as("taken into the library").isFalse();
    }

    @Test
    void aDayToComeIsRefusedAndOneBeforeTheFilmIsWarnedOf() {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        await("the field", () -> focused("logFilm"));
        robot.write("par");
        robot.type(KeyCode.ENTER);
        await("the form", () -> focused("logStars"));
        robot.type(KeyCode.UP, KeyCode.ENTER);
        await("the refusal", () -> shows("still to come"));
        assertThat(viewings("Parasite")).isEmpty();

        robot.type(KeyCode.D).push(KeyCode.CONTROL, KeyCode.A).write("31 February 2020");
        await("no such day", () -> shows("29"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("May 2012").type(KeyCode.ENTER);
        await("the warning", () -> shows("Parasite is of 2019"));
        assertThat(viewings("Parasite")).isEmpty();

        robot.type(KeyCode.ENTER);
        await("logged all the same", () -> !viewings("Parasite").isEmpty());
        assertThat(viewings("Parasite").getFirst())
                .satisfies(viewing -> {
                    assertThat(viewing.date()).isEqualTo(new PartialDate("2012-05"));
                    assertThat(viewing.rewatch()).as("seen before").isTrue();
                });
    }

    @Test
    void aViewingIsCarriedRatedAndDeletedInTheList() {
        log("Parasite", "2025-04-10");
        log("Parasite", "2019");
        log("Parasite", null);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await("the list", () -> focused("diary") && shows("April 2025"));
        assertThat(said()).anyMatch(said -> said.contains("2019, month not known"));
        assertThat(said()).anyMatch(said -> said.startsWith("No date, 1 viewing"));
        await("the note", () -> shows("Seen with the lights"));
        snapshot("diary-list");

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        await("the day before", () -> dates("Anora").equals(List.of("2025-04-11")));
        await("the line chosen still", () -> shows("11"));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);
        await("the date", () -> focused("diaryDate"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("2025-03").type(KeyCode.ENTER);
        await(
                "both moved",
                () ->
                        dates("Anora").equals(List.of("2025-03"))
                                && dates("Parasite").contains("2025-03"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(
                "both back as one step",
                () ->
                        dates("Anora").equals(List.of("2025-04-11"))
                                && dates("Parasite").contains("2025-04-10"));

        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        await("the list", () -> focused("diary"));
        robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.DIGIT3, KeyCode.R);
        await(
                "stars and rewatch",
                () ->
                        viewings("Anora").stream()
                                .allMatch(v -> new Rating(60).equals(v.rating()) && v.rewatch()));
        robot.type(KeyCode.DELETE);
        await("gone", () -> viewings("Anora").isEmpty());
        await("the rest", () -> said().stream().noneMatch(said -> said.contains("Anora")));
    }

    @Test
    void theCalendarsShowTheDaysAndLeadToThem() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await("the list", () -> focused("diary") && shows("April 2025"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await("the month", () -> focused("diaryMonth") && shows("April 2025"));
        assertThat(said()).anyMatch(said -> said.equals("12 April 2025, Anora (2024)"));
        snapshot("diary-month");
        robot.type(KeyCode.LEFT, KeyCode.ENTER);
        await("an empty day is logged on", () -> focused("logFilm"));
        robot.write("par").type(KeyCode.ENTER);
        await("the form", () -> focused("logStars"));
        robot.type(KeyCode.ENTER);
        await("logged there", () -> dates("Parasite").equals(List.of("2025-04-11")));

        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        await("the year", () -> said().contains("April, 2 viewings"));
        dark();
        snapshot("diary-year-dark");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await("where to", () -> focused("diaryDate"));
        robot.write("2019").type(KeyCode.ENTER);
        await("another year", () -> said().contains("April, No viewing") && shows("2019"));
        assertThat(app.settings().get().diary())
                .as("where the next start begins")
                .isEqualTo(new DiaryLook("year", "2019"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        await("the list", () -> focused("diary"));
    }

    @Test
    void linesOfTextBecomeViewingsOnceTheyAreSeen() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await("the list", () -> focused("diary") && shows("April 2025"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        await("the inbox", () -> focused("inboxLines"));
        OnFx.run(() ->
                ((TextArea) stage.getScene().getFocusOwner())
                        .setText(
                                """
                                2025-04-12 Anora 4
                                2025-05-01 parasite 4.5 rewatch #cinema
                                2025-05-02 Red Rooms (2023) 5 "What a face."
                                2025-05-03 Red Rooms (2023)
                                2999-01-01 Wicked
                                """));
        await("the preview", () -> shows("Log 3 viewings") && shows("2 lines are left out"));
        assertThat(shows("In the diary already")).isTrue();
        assertThat(shows("2999-01-01 is still to come")).isTrue();
        assertThat(shows("New film")).isTrue();
        snapshot("diary-inbox");

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the new film", () -> has("Red Rooms") && viewings("Red Rooms").size() == 2);
        assertThat(viewings("Parasite"))
                .singleElement()
                .satisfies(viewing -> {
                    assertThat(viewing.rating()).isEqualTo(new Rating(90));
                    assertThat(viewing.rewatch()).isTrue();
                    assertThat(viewing.tags()).containsExactly("cinema");
                });
        assertThat(viewings("Red Rooms").getLast().note()).isEqualTo("What a face.");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("all taken back as one step", () -> !has("Red Rooms") && dates("Parasite").isEmpty());

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        await("the inbox", () -> focused("inboxLines"));
        robot.write("2025-05-04 Toy Story 4");
        await("both ways", () -> shows("or “Toy Story 4”") && shows("New film"));
        robot.type(KeyCode.ENTER).write("2012-05-04 Parasite");
        await("a word of doubt", () -> shows("Parasite is of 2019, which is later"));
        OnFx.run(() -> ((ListView<?>) node("inboxPreview")).getSelectionModel().select(0));
        OnFx.run(() -> node("inboxPreview").requestFocus());
        robot.type(KeyCode.SPACE);
        await("the other way", () -> shows("or “Toy Story”, 4 stars"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the film", () -> has("Toy Story 4") && !viewings("Toy Story 4").isEmpty());
        assertThat(viewings("Toy Story 4").getFirst().rating()).isNull();
    }

    private Node node(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private void log(String title, @Nullable String date) {
        long film = film(title).id();
        var viewing = Viewing.on(film, date == null ? null : new PartialDate(date));
        var done = wiring.journal().viewings().log(viewing);
        OnFx.run(() -> wiring.mirror().committed(done.touched()));
    }

    private FilmSummary film(String title) {
        return OnFx.get(() ->
                wiring.mirror().films().all().stream()
                        .filter(film -> film.title().equals(title))
                        .findFirst()
                        .orElseThrow());
    }

    private boolean has(String title) {
        return OnFx.get(() ->
                wiring.mirror().films().all().stream()
                        .anyMatch(film -> film.title().equals(title)));
    }

    private List<Viewing> viewings(String title) {
        return wiring.journal().viewings().ofFilm(film(title).id());
    }

    private List<String> dates(String title) {
        return viewings(title).stream().map(v -> Objects.toString(v.date())).toList();
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    /// Whether a label that is in view says some words.
    private boolean shows(String words) {
        return OnFx.get(() ->
                Stream.of(".label", ".button")
                        .flatMap(each -> stage.getScene().getRoot().lookupAll(each).stream())
                        .filter(DiaryScreenTest::inView)
                        .map(Labeled.class::cast)
                        .anyMatch(label ->
                                label.getText() != null && label.getText().contains(words)));
    }

    /// What a screen reader says of rows, days and months in view.
    private List<String> said() {
        return OnFx.get(() ->
                List.of(".diary-cell", ".diary-day-cell", ".diary-year-month").stream()
                        .flatMap(each -> stage.getScene().getRoot().lookupAll(each).stream())
                        .filter(DiaryScreenTest::inView)
                        .map(Node::getAccessibleText)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static boolean inView(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
