package app.matinee.ui.kit.merge;

import app.matinee.job.Jobs;
import app.matinee.model.PersonHonours;
import app.matinee.model.PersonSuggestion;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.inplace.Completion;
import app.matinee.ui.kit.inplace.Suggestion;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks whether two people of the journal are one, with the films and awards of both side by side,
/// and makes them one. A name alone never does.
public final class MergePeople {

    private static final int MOST = 8;

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;
    private final Dialogs dialogs;
    private final HBox sides = new HBox();
    private @Nullable PersonHonours first;
    private @Nullable PersonHonours second;
    private ToggleGroup names = new ToggleGroup();
    private @Nullable MergeSheet sheet;
    private LongConsumer merged = _ -> {};

    public MergePeople(Mirror mirror, Jobs jobs, Texts texts, Dialogs dialogs) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.texts = texts;
        this.dialogs = dialogs;
        sides.getStyleClass().add("merge-sides");
    }

    /// Opens the sheet for a person; a namesake, if there is one, stands beside them at once.
    public void open(PersonHonours person) {
        open(person, _ -> {});
    }

    /// @param then gets the key of the one who is left, once they are one
    public void open(PersonHonours person, LongConsumer then) {
        merged = then;
        first = person;
        second = null;
        TextField other = new TextField();
        other.setId("mergeOther");
        other.setPromptText(texts.get("merge.person.other"));
        other.setAccessibleText(texts.get("merge.person.other"));
        new Completion(other, this::suggest, false).onTaken(taken -> choose(taken.id()));
        Label label = new Label(texts.get("merge.person.other"));
        label.getStyleClass().addAll("caption", "hint");
        label.setLabelFor(other);
        MergeSheet opened =
                new MergeSheet(
                                texts,
                                dialogs,
                                texts.get("merge.person.title", person.person().name()),
                                texts.get("merge.person.about"),
                                this::merge)
                        .with(new VBox(4, label, other), sides);
        sheet = opened;
        show();
        opened.open();
        long id = person.person().id();
        jobs.startQuietly(_ -> mirror.journal().people().namesakes(id))
                .onSuccess(found -> {
                    if (second == null && first == person && !found.isEmpty()) {
                        other.setText(found.getFirst().person().name());
                        second = found.getFirst();
                        show();
                    }
                });
    }

    private void suggest(String typed, Consumer<List<Suggestion>> sink) {
        long own = first == null ? 0 : first.person().id();
        jobs.startQuietly(_ -> mirror.journal().films().suggestPeople(typed, MOST))
                .onSuccess(found ->
                        sink.accept(
                                found.stream()
                                        .filter(p -> p.person().id() != own)
                                        .map(MergePeople::suggestion)
                                        .toList()));
    }

    private static Suggestion suggestion(PersonSuggestion person) {
        return new Suggestion(
                person.person().name(),
                person.film() == null ? "" : person.film(),
                person.person().id());
    }

    private void choose(long id) {
        jobs.startQuietly(_ -> mirror.journal().people().honours(id))
                .onSuccess(found -> {
                    second = found.orElse(null);
                    show();
                });
    }

    private void show() {
        names = new ToggleGroup();
        sides.getChildren().clear();
        for (PersonHonours person : both()) {
            PersonSide side = new PersonSide(texts, person, names);
            side.keeps().setUserData(person);
            HBox.setHgrow(side, Priority.ALWAYS);
            sides.getChildren().add(side);
        }
        names.selectToggle(names.getToggles().getFirst());
        if (sheet != null) {
            sheet.setReady(second != null);
        }
    }

    private List<PersonHonours> both() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }

    private void merge() {
        List<PersonHonours> people = both();
        Object chosen = names.getSelectedToggle().getUserData();
        PersonHonours kept = people.stream().filter(p -> p == chosen).findFirst().orElseThrow();
        PersonHonours gone = people.stream().filter(p -> p != chosen).findFirst().orElseThrow();
        LongConsumer then = merged;
        mirror.write(
                () -> mirror.journal().people().merge(kept.person().id(), gone.person().id()),
                then::accept);
    }
}
