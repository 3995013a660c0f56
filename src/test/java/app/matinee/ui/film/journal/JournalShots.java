package app.matinee.ui.film.journal;

import app.matinee.model.*;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.mirror.FilmRequest;
import java.util.List;
import javafx.scene.control.*;
import org.junit.jupiter.api.Test;

class JournalShots extends ScreenTest {
    private String text() throws Exception {
        return """
For its first hour *Anora* runs on other people’s money. Vanya pays for the week, the suite and the ring; the camera is drunk on all of it, and so were we in row H.

Then the doorbell rings and the film stops flattering anyone, **except a witness who is sober**. Three men come to cancel a marriage, and what follows is the best long scene of the year.

> She is the one person in that house who believes that a promise is a kind of property.

Mikey Madison plays her without asking to be liked. Her voice does the bargaining, her eyes keep the books.

:::spoiler The last scene
The engine idles, the wipers go, and he gives back the ring.
:::
""";
    }

    @Test
    void shots() throws Exception {
        var j = wiring.journal();
        j.viewings().log(new Viewing(0, Uuid7.next(), anora, new PartialDate("2025-04-12"), "Hulu, at home", "", "", true, Completion.WHOLE, null, new Rating(90), "The stairs scene is a clock. Watch Igor watch her.", List.of()));
        j.viewings().log(new Viewing(0, Uuid7.next(), anora, new PartialDate("2025-03"), "Kino", "", "Lena", false, Completion.ABANDONED, 60, null, "Fire alarm. Kept the ticket.", List.of("alarm", "second look")));
        long w = j.writings().add(Writing.of(WritingKind.REVIEW, anora, "The sober witness")).value();
        j.writings().type(w, "The sober witness", "For its first hour *Anora* runs on other people’s money.");
        j.writings().edit(j.writings().find(w).get().withState(WritingState.IDEA));
        j.writings().type(w, "The sober witness", text());
        j.writings().edit(j.writings().find(w).get().withState(WritingState.DRAFT));
        long other = j.films().add(Film.titled("Nothing yet")).value();
        openFilm(anora);
        OnFx.run(() -> wiring.mirror().openFilm().close());
        openFilm(anora);
        light();
        open(JournalController.class, 1256, 704);
        await("preview", () -> !robot.lookup(".markdown-block").queryAll().isEmpty());
        OnFx.run(() -> { var ed = robot.lookup("#editor").query(); ed.requestFocus(); ((org.fxmisc.richtext.StyleClassedTextArea) ed).moveTo(50); });
        await("x", () -> true);
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-wide-light");
        dark();
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-wide-dark");
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.LOG_VIEWING));
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-form-dark");
        light();
        OnFx.run(() -> ((TextField) robot.lookup("#date").query()).setText("31 April 2025"));
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-form-light");
        robot.push(javafx.scene.input.KeyCode.ESCAPE);
        OnFx.run(() -> { var r = robot.lookup(".revision").queryAll().stream().skip(1).findFirst().get(); r.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ENTER, false, false, false, false)); });
        await("calm", () -> true); await("bar", () -> robot.lookup(".earlier").query().isVisible());
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-revision-light");
        OnFx.run(() -> ((ToggleButton) robot.lookup("#compare").query()).fire());
        await("diff", () -> robot.lookup(".difference").query().isVisible() && !robot.lookup(".difference-words").queryAll().isEmpty());
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-compare-light");
        OnFx.run(() -> ((ToggleButton) robot.lookup("#compare").query()).fire());
        OnFx.run(() -> { stage.setWidth(612); stage.setHeight(704);});
        OnFx.run(() -> robot.lookup(".piece-row").query().fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", javafx.scene.input.KeyCode.ENTER, false, false, false, false)));
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-narrow-light");
        OnFx.run(() -> ((ToggleButton) robot.lookup("#previewing").query()).fire());
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-narrow-preview-light");
        dark();
        OnFx.run(() -> ((ToggleButton) robot.lookup("#previewing").query()).fire());
        OnFx.run(() -> { stage.setWidth(560); stage.setHeight(444);});
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-min-dark");
        OnFx.run(() -> { stage.setWidth(850); stage.setHeight(704);});
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-beside-dark");
        OnFx.run(() -> { app.settings().change(x -> x.withTextScale(150)); stage.setWidth(980); });
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-scale150-dark");
        OnFx.run(() -> { app.settings().change(x -> x.withTextScale(200)); stage.setWidth(980); });
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-scale200-dark");
        OnFx.run(() -> wiring.mirror().requests().ask(FilmRequest.LOG_VIEWING));
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-scale200-form-dark");
        robot.push(javafx.scene.input.KeyCode.ESCAPE);
        OnFx.run(() -> { app.settings().change(x -> x.withTextScale(100)); });
        OnFx.run(() -> { var ed = (org.fxmisc.richtext.StyleClassedTextArea) robot.lookup("#editor").query();
           StringBuilder b = new StringBuilder(); for (int i = 0; i < 400; i++) b.append("Paragraph ").append(i).append(" says *something* about **the film** and goes on for fifty words or so, because that is what prose does when nobody stops it, and nobody does, so it goes on and on and on until the line is long enough to wrap twice.\n\n");
           stage.setWidth(1256); long t = System.nanoTime(); ed.replaceText(b.toString()); stage.getScene().getRoot().layout(); System.out.println("LOAD ms " + (System.nanoTime() - t) / 1e6); });
        await("x", () -> true);
        for (int k = 0; k < 3; k++) {
        OnFx.run(() -> { var ed = (org.fxmisc.richtext.StyleClassedTextArea) robot.lookup("#editor").query(); ed.requestFocus(); ed.moveTo(40000); ed.requestFollowCaret();
           double[] ms = new double[60]; for (int i = 0; i < 60; i++) { long t = System.nanoTime(); ed.insertText(ed.getCaretPosition(), "x"); stage.getScene().getRoot().layout(); ms[i] = (System.nanoTime() - t) / 1e6; } if (System.getProperty("prof") != null) { Thread fx = Thread.currentThread(); java.util.Map<String,Integer> hits = new java.util.TreeMap<>(); var stop = new java.util.concurrent.atomic.AtomicBoolean(); Thread th = new Thread(() -> { while (!stop.get()) { StringBuilder sb = new StringBuilder(); for (var f : fx.getStackTrace()) { String n = f.getClassName() + "." + f.getMethodName(); if (n.startsWith("app.matinee") || n.startsWith("org.fxmisc.richtext.Gen") || n.startsWith("javafx.scene.layout") || n.contains("ScrollPane") ) { sb.append(n.replaceAll(".*\\.(\\w+\\.\\w+)$", "$1")).append(" < "); } } hits.merge(sb.toString(), 1, Integer::sum); try { Thread.sleep(3); } catch (InterruptedException e) {} } }); th.start(); for (int i = 0; i < 60; i++) { ed.insertText(ed.getCaretPosition(), "x"); stage.getScene().getRoot().layout(); } stop.set(true); hits.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(12).forEach(e -> System.out.println(e.getValue() + " " + e.getKey().substring(0, Math.min(600, e.getKey().length())))); } java.util.Arrays.sort(ms); System.out.println("KEY p50 " + ms[30] + " p95 " + ms[57]); });
        long t0 = System.nanoTime();
        await("x", () -> true);
        System.out.println("settle " + (System.nanoTime() - t0) / 1e6);
        }
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-long-dark");
        openFilm(other);
        OnFx.run(() -> { stage.setWidth(1256); });
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-empty-wide-dark");
        light();
        OnFx.run(() -> { stage.setWidth(612); });
        org.testfx.util.WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS); snapshot("journal-empty-narrow-light");
    }
}
