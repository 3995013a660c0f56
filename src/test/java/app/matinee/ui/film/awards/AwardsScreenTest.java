package app.matinee.ui.film.awards;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.AnoraSeason;
import app.matinee.model.Film;
import app.matinee.model.Honour;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.OnFx;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class AwardsScreenTest extends ScreenTest {

    private long film;

    private void openSeason() {
        film = AnoraSeason.store(wiring.journal());
        openFilm(film);
        open(AwardsController.class, 960, 900);
    }

    @Test
    void showsTheSeasonFromTopToBottom() {
        openSeason();

        assertThat(words())
                .containsSubsequence("Cannes", "Best-of lists", "Globes", "Academy")
                .containsSubsequence(
                        "May 2024",
                        "21",
                        "Premiere at the Cannes Film Festival",
                        "In competition · ten minutes of standing ovation",
                        "25",
                        "77th Cannes Film Festival",
                        "Cannes · jury president Greta Gerwig · host Camille Cottin",
                        "October",
                        "five months later",
                        "In cinemas in the United States",
                        "Neon",
                        "December",
                        "two months later",
                        "January 2025");
        assertThat(words()).contains("5 nominations", "Palme d’Or");
        toTheEnd();
        assertThat(words())
                .containsSubsequence(
                        "March",
                        "97th Academy Awards",
                        "Dolby Theatre, Los Angeles · host Conan O’Brien")
                .contains("5 won", " of 6");
        assertThat(accessible())
                .contains(
                        "Best Picture, Alex Coco, Samantha Quan, Sean Baker, won",
                        "Critics' Choice Awards, 1 win, 6 nominations");
    }

    @Test
    void addsACeremonyAndItsFirstResultByKeyboard() {
        openSeason();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        type("Gotham Awards");
        tab();
        type("Gothams");
        tab();
        type("Gotham Award");
        tab();
        type("34th Gotham Awards");
        tab();
        tab();
        type("2024-12-02");
        for (int i = 0; i < 8; i++) {
            tab();
        }
        type("Outstanding Lead Performance");
        tab();
        type("Mikey Madison");
        robot.push(KeyCode.ENTER);

        await("the nomination to be stored", () -> honours().size() == 38);
        Honour added =
                honours().stream()
                        .filter(h -> h.body().name().equals("Gotham Awards"))
                        .findFirst()
                        .orElseThrow();
        assertThat(added.body().shortName()).isEqualTo("Gothams");
        assertThat(added.body().awardName()).isEqualTo("Gotham Award");
        assertThat(added.ceremony().name()).isEqualTo("34th Gotham Awards");
        assertThat(added.ceremony().date()).hasToString("2024-12-02");
        assertThat(added.ceremony().filmYear()).isEqualTo(2024);
        assertThat(added.category().name()).isEqualTo("Outstanding Lead Performance");
        assertThat(added.nomination().nominees().getFirst().personId())
                .as("the film's own actor is meant")
                .isNotNull();
        await("it to stand on the line of time", () -> words().contains("34th Gotham Awards"));
        await("the keyboard to stand on it", () -> focusSays().startsWith("Outstanding Lead"));
    }

    @Test
    void reusesACeremonyTheJournalKnows() {
        openSeason();
        long other = wiring.journal().films().add(Film.titled("Conclave")).value();
        openFilm(other);
        await("the empty state", () -> words().contains("No awards yet"));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        type("Academy of");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        tab();
        type("97th Academy Awards");
        await(
                "the known ceremony to fill the form",
                () -> words().stream().anyMatch(w -> w.startsWith("This ceremony is")));
        tab();
        type("Adapted Screenplay");
        tab();
        type("Peter Straughan");
        robot.push(KeyCode.ENTER);

        await("the result to be stored", () -> !honoursOf(other).isEmpty());
        long academy = honours().getLast().ceremony().id();
        assertThat(honoursOf(other).getFirst().ceremony().id()).isEqualTo(academy);
    }

    @Test
    void arrowsMoveAndLettersChangeTheResult() {
        openSeason();
        OnFx.run(() -> stops().getFirst().requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(focusSays()).startsWith("77th Cannes Film Festival");
        robot.push(KeyCode.RIGHT);
        assertThat(focusSays()).startsWith("Palme d'Or");
        robot.push(KeyCode.END);
        assertThat(focusSays()).startsWith("Supporting Actor").endsWith("nominated");

        robot.push(KeyCode.W);
        await("it to be won", () -> honours().stream().filter(Honour::won).count() == 16);
        await("the keyboard to stay on it", () -> focusSays().endsWith("won"));
        await("the card to say so", () -> words().contains("6 won"));
        OnFx.run(() -> wiring.mirror().undo());
        await("undo", () -> words().contains("5 won"));
    }

    @Test
    void editsANominationInPlace() {
        openSeason();
        toTheEnd();
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        type("Yura Borisov, Mark Eydelshteyn");
        robot.push(KeyCode.ENTER);

        await(
                "two nominees",
                () ->
                        honours().getLast().nomination().nominees().size() == 2
                                || honours().stream()
                                        .anyMatch(h ->
                                                h.nomination().nominees().size() == 2
                                                        && h.category()
                                                                .name()
                                                                .equals("Supporting Actor")));
        await("the line to say so", () -> words().contains("Eydelshteyn"));
    }

    @Test
    void escapePutsBackWhatWasTyped() {
        openSeason();
        toTheEnd();
        robot.push(KeyCode.ENTER);
        type("Something else");
        robot.push(KeyCode.ESCAPE);

        assertThat(words()).doesNotContain("Something else").contains("Supporting Actor");
        assertThat(focusSays()).startsWith("Supporting Actor");
    }

    @Test
    void deletesANominationAndAWholeCeremonyAndTakesItBack() {
        openSeason();
        toTheEnd();
        robot.push(KeyCode.DELETE);
        await("one to go", () -> honours().size() == 36);
        await("the keyboard to go on", () -> focusSays().startsWith("Film Editing"));

        OnFx.run(() -> stops().get(1).requestFocus());
        robot.push(KeyCode.DELETE);
        await("Cannes to go", () -> !words().contains("77th Cannes Film Festival"));
        OnFx.run(() -> wiring.mirror().undo());
        await("Cannes to come back", () -> words().contains("77th Cannes Film Festival"));
        OnFx.run(() -> wiring.mirror().undo());
        await("all to come back", () -> honours().size() == 37);
    }

    @Test
    void filtersByWinsAndByBody() {
        openSeason();
        robot.clickOn("Wins only");
        assertThat(words())
                .doesNotContain("82nd Golden Globe Awards", "October")
                .contains("97th Academy Awards");
        robot.clickOn("Wins only");
        robot.clickOn("Globes");
        assertThat(words())
                .contains("82nd Golden Globe Awards")
                .doesNotContain("97th Academy Awards");
        robot.clickOn("Wins only");
        assertThat(words()).contains("No win is known here.");
        robot.clickOn("Show everything");
        assertThat(words()).contains("97th Academy Awards");
    }

    @Test
    void copiesTheTable() {
        openSeason();
        robot.clickOn("#awardsCopy");
        robot.clickOn("Copy as Markdown table");
        assertThat(OnFx.get(() -> new Clipboards().text().orElse("")))
                .startsWith("| Date | Ceremony |")
                .contains("| 2 March 2025 | 97th Academy Awards | Best Picture |");
    }

    @Test
    void addsARelease() {
        openSeason();
        robot.clickOn("#awardsAdd");
        robot.clickOn("Add a premiere or release");
        type("2024-08-30");
        robot.push(KeyCode.ENTER);
        await(
                "the release to stand there",
                () -> words().containsAll(Set.of("August", "30", "Premiere")));
    }

    private void type(String text) {
        robot.write(text, 0);
    }

    private void tab() {
        robot.push(KeyCode.TAB);
    }

    private List<Honour> honours() {
        return honoursOf(film);
    }

    private List<Honour> honoursOf(long id) {
        return wiring.journal().films().dossier(id).orElseThrow().honours();
    }

    /// Puts the keyboard on the last result.
    private void toTheEnd() {
        OnFx.run(() -> stops().getFirst().requestFocus());
        robot.push(KeyCode.END);
    }

    /// The nodes one can stand on that are near to what is seen, from top to bottom.
    private List<Node> stops() {
        return robot.lookup(n -> Stop.of(n) != null && n.isVisible()).queryAll().stream().toList();
    }

    private String focusSays() {
        return OnFx.get(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getAccessibleText() == null
                    ? ""
                    : owner.getAccessibleText();
        });
    }

    private List<String> words() {
        return OnFx.get(() ->
                robot
                        .lookup(n -> n.isVisible() && (n instanceof Labeled || n instanceof Text))
                        .queryAll()
                        .stream()
                        .map(n -> n instanceof Labeled l ? l.getText() : ((Text) n).getText())
                        .filter(text -> text != null && !text.isEmpty())
                        .toList());
    }

    private List<String> accessible() {
        return OnFx.get(() ->
                robot.lookup(n -> n.getAccessibleText() != null).queryAll().stream()
                        .map(Node::getAccessibleText)
                        .toList());
    }
}
