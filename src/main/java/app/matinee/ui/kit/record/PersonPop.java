package app.matinee.ui.kit.record;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.PersonHonours;
import app.matinee.text.Texts;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// Opens a person's record beside their name; Escape or a click elsewhere closes it.
public final class PersonPop {

    private final Journal journal;
    private final Jobs jobs;
    private final Texts texts;
    private final Consumer<PersonHonours> merge;
    private final LongConsumer page;
    private final Popup popup = new Popup();

    /// @param merge asks whether the person and another are one
    /// @param page opens the page of the person
    public PersonPop(
            Journal journal,
            Jobs jobs,
            Texts texts,
            Consumer<PersonHonours> merge,
            LongConsumer page) {
        this.page = page;
        this.journal = journal;
        this.jobs = jobs;
        this.texts = texts;
        this.merge = merge;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Reads the record, then shows it below a node that is still there.
    public void show(long person, Node under) {
        jobs.startQuietly(_ -> journal.people().honours(person))
                .onSuccess(found -> found.ifPresent(honours -> open(honours, under)));
    }

    private void open(PersonHonours person, Node under) {
        if (under.getScene() == null || under.getScene().getWindow() == null) {
            return;
        }
        PersonRecordCard content = new PersonRecordCard(texts, person);
        Button one = new Button(texts.get("record.merge"));
        one.getStyleClass().addAll("small", "flat");
        one.setOnAction(_ -> {
            popup.hide();
            merge.accept(person);
        });
        Button whole = new Button(texts.get("record.page"));
        whole.setId("personPage");
        whole.getStyleClass().addAll("small", "flat");
        whole.setOnAction(_ -> {
            popup.hide();
            page.accept(person.person().id());
        });
        HBox actions = new HBox(whole, one);
        actions.getStyleClass().add("record-actions");
        content.getChildren().add(actions);
        StackPane card = new StackPane(content);
        card.getStyleClass().add("pop-card");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(texts.get("record.of", person.person().name()));
        popup.getContent().setAll(card);
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, at.getMinX(), at.getMaxY() + 4);
        card.requestFocus();
    }

    public void hide() {
        popup.hide();
    }
}
