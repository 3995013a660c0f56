package app.matinee.ui.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.FilmDossier;
import app.matinee.library.Journal;
import app.matinee.model.Honour;
import app.matinee.model.JournalFolder;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.pictures.SamplePictures;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.inplace.InPlace;
import app.matinee.ui.mirror.FilmRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Something is changed in each of the five tabs of a film, the journal is closed and opened again,
/// and all of it is there.
class EveryTabSurvivesTest extends FilmPage {

    @Test
    void whatWasChangedInEachTabIsThereWhenTheJournalIsOpenedAgain() throws Exception {
        open(FilmController.class, 980, 900);
        openFilm(anora);
        changeDetails();
        changeAwards();
        changeTrailers();
        changePictures();
        changeJournal();

        OnFx.run(() -> wiring.unsaved().saveNow());
        assertThat(app.jobs().shutdown(Duration.ofSeconds(20))).isTrue();
        try (Journal again =
                Journal.openToRead(new JournalFolder(journalFolder()), Clock.systemUTC())) {
            check(again.films().dossier(anora).orElseThrow());
        }
    }

    private void check(FilmDossier film) {
        assertThat(film.film().titles().tagline()).isEqualTo("Half a line, kept on closing");
        assertThat(film.honours()).filteredOn(Honour::won).hasSize(4);
        assertThat(film.links().getFirst().title()).isEqualTo("First look");
        assertThat(film.pictures().getFirst().caption()).isEqualTo("The stairs.");
        assertThat(film.viewings())
                .anySatisfy(viewing -> {
                    assertThat(viewing.date()).isEqualTo(new PartialDate("2025-03"));
                    assertThat(viewing.rating()).isEqualTo(new Rating(90));
                });
        assertThat(film.writings().getFirst().text()).startsWith("Not a fairy tale. ");
    }

    private void changeDetails() {
        tab("details");
        edit("Tagline");
        type("Half a line");
        keep();
        awaitFilm(film -> film.titles().tagline().equals("Half a line"));
    }

    private void changeAwards() {
        tab("awards");
        await("the nomination", () -> nomination() != null);
        OnFx.run(() -> nomination().requestFocus());
        robot.push(KeyCode.W);
        await("it to be won", () -> dossier().honours().stream().filter(Honour::won).count() == 4);
    }

    private void changeTrailers() {
        tab("trailers");
        OnFx.run(() -> robot.lookup(".link-line").query().requestFocus());
        robot.push(KeyCode.F2);
        type("First look");
        keep();
        await("the title", () -> dossier().links().getFirst().title().equals("First look"));
    }

    private void changePictures() throws Exception {
        tab("pictures");
        Path file = home().resolve("stairs.png");
        Files.write(file, SamplePictures.picture("png", 320, 180));
        outside.answer(file);
        OnFx.run(() -> robot.lookup(".pictures-bar .button").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        await("the picture", () -> dossier().pictures().size() == 1);
        robot.clickOn(".picture-card");
        InPlace caption =
                robot.lookup((Node n) -> n instanceof InPlace f && f.name().equals("Caption"))
                        .queryAs(InPlace.class);
        OnFx.run(caption::edit);
        OnFx.run(
                () -> ((TextInputControl) stage.getScene().getFocusOwner()).setText("The stairs."));
        keepLong();
        await("the caption", () -> dossier().pictures().getFirst().caption().equals("The stairs."));
    }

    private void changeJournal() {
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.LOG_VIEWING));
        await("the date to wait for words", () -> focused("date"));
        robot.write("March 2025").push(KeyCode.TAB).push(KeyCode.DIGIT4).push(KeyCode.RIGHT);
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        await("the viewing", () -> dossier().viewings().size() == 2);
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.WRITE));
        await("the text to wait for words", () -> focused("editor"));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.write("Not a fairy tale. ");
        tab("details");
        edit("Tagline");
        OnFx.run(() ->
                ((TextField) stage.getScene().getFocusOwner())
                        .setText("Half a line, kept on closing"));
    }

    private void tab(String key) {
        OnFx.run(() -> wiring.mirror().requests().choose(key));
    }

    private Node nomination() {
        return robot.lookup((Node n) ->
                        n.getAccessibleText() != null
                                && n.getAccessibleText().endsWith(", nominated"))
                .tryQuery()
                .orElse(null);
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private FilmDossier dossier() {
        return Objects.requireNonNull(wiring.mirror().openFilm().dossierProperty().get());
    }
}
