package app.matinee.ui.film;

import app.matinee.model.Film;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.inplace.InPlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/// What tests of the film page do with it and read off it.
public abstract class FilmPage extends ScreenTest {

    /// The film as the window has it.
    protected Film film() {
        return OnFx.get(() -> wiring.mirror().openFilm().dossierProperty().get().film());
    }

    protected void awaitFilm(Predicate<Film> condition) {
        await(
                "the change",
                () ->
                        Optional.ofNullable(wiring.mirror().openFilm().dossierProperty().get())
                                .map(d -> condition.test(d.film()))
                                .orElse(false));
    }

    protected long idOf(String title) {
        return OnFx.get(() ->
                wiring.mirror().films().all().stream()
                        .filter(f -> f.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /// The words of all labels one can see.
    protected List<String> words() {
        return OnFx.get(() ->
                robot
                        .lookup((Node n) -> n instanceof Label && isShown(n))
                        .queryAllAs(Label.class)
                        .stream()
                        .map(Label::getText)
                        .toList());
    }

    protected void awaitWords(String words) {
        await(words, () -> words().contains(words));
    }

    /// Puts the focus on a field and begins to edit it with Enter.
    protected void edit(String name) {
        focus(name);
        robot.type(KeyCode.ENTER);
    }

    protected void focus(String name) {
        OnFx.run(() -> field(name).requestFocus());
    }

    /// Types over what is in the field with the focus.
    protected void type(String text) {
        OnFx.run(() -> ((TextInputControl) stage.getScene().getFocusOwner()).setText(text));
        robot.type(KeyCode.END);
    }

    /// Types over a field of a form.
    protected void fill(String key, String text) {
        OnFx.run(() -> editor(key).requestFocus());
        OnFx.run(() -> ((TextField) editor(key)).setText(text));
    }

    @SuppressWarnings("unchecked")
    protected void choose(String key, String words) {
        OnFx.run(() -> {
            ComboBox<Object> combo = (ComboBox<Object>) editor(key);
            combo.requestFocus();
            combo.getItems().stream()
                    .filter(o -> o.toString().equals(words))
                    .findFirst()
                    .ifPresent(combo::setValue);
        });
    }

    /// Fires an item of a menu.
    protected void menu(String selector, String words) {
        OnFx.run(() ->
                ((MenuButton) stage.getScene().getRoot().lookup(selector))
                        .getItems().stream()
                                .filter(item -> words.equals(item.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    protected void keep() {
        robot.type(KeyCode.ENTER);
    }

    protected void keepLong() {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    protected Node editor(String key) {
        return stage.getScene().getRoot().lookup("#field-" + key);
    }

    /// The name of the field with the focus.
    protected String focusedField() {
        return OnFx.get(
                () -> stage.getScene().getFocusOwner() instanceof InPlace f ? f.name() : "none");
    }

    protected static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private InPlace field(String name) {
        return robot.lookup(
                        (Node n) -> n instanceof InPlace f && f.name().equals(name) && isShown(f))
                .queryAs(InPlace.class);
    }
}
