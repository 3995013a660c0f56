package app.matinee.ui.film.awards;

import app.matinee.model.Release;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A release on the line of time: what it was in bold, and what else is known of it.
final class ReleaseLine extends VBox implements Stop {

    private final SeasonWords words;
    private final SeasonActions actions;
    private final TextFlow flow = new TextFlow();
    private Release release;

    ReleaseLine(Release release, SeasonWords words, SeasonActions actions) {
        this.words = words;
        this.actions = actions;
        this.release = release;
        getStyleClass().add("release-line");
        flow.getStyleClass().add("release-words");
        flow.setAccessibleRole(AccessibleRole.BUTTON);
        flow.setOnMouseClicked(_ -> actions.edit(this.release));
        getChildren().add(flow);
        settle();
        show(release);
    }

    void show(Release now) {
        release = now;
        Text what = new Text(words.release(now));
        what.getStyleClass().add("strong");
        Region space = new Region();
        space.setMinWidth(10);
        Text detail = new Text(words.releaseDetail(now));
        detail.getStyleClass().add("muted");
        flow.getChildren().setAll(what, space, detail);
        String says = SeasonWords.joined(", ", what.getText(), detail.getText());
        flow.setAccessibleText(says);
        Tooltip.install(flow, new Tooltip(says));
    }

    boolean hasForm() {
        return !flow.isVisible();
    }

    void openForm(Region form) {
        flow.setVisible(false);
        flow.setManaged(false);
        getChildren().setAll(flow, form);
    }

    void closeForm() {
        flow.setVisible(true);
        flow.setManaged(true);
        getChildren().setAll(flow);
    }

    @Override
    public Key key() {
        return new Key.OfRelease(release.id());
    }

    @Override
    public Node node() {
        return flow;
    }

    @Override
    public void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE, F2 -> actions.edit(release);
            case DELETE, BACK_SPACE -> actions.delete(release);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
