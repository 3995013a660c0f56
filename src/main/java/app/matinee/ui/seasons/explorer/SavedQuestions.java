package app.matinee.ui.seasons.explorer;

import app.matinee.awards.question.Question;
import app.matinee.awards.question.QuestionJson;
import app.matinee.job.Jobs;
import app.matinee.library.Questions;
import app.matinee.model.SavedQuestion;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The questions saved in the journal, and which of them is asked. Read again after every commit,
/// since undo changes them too.
final class SavedQuestions {

    private final Mirror mirror;
    private final Jobs jobs;
    private final ExplorerViewModel model;
    private final ReadOnlyObjectWrapper<List<SavedQuestion>> all =
            new ReadOnlyObjectWrapper<>(List.of());

    SavedQuestions(Mirror mirror, Jobs jobs, ExplorerViewModel model) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.model = model;
        mirror.revisionProperty().subscribe(_ -> read());
    }

    /// In the owner's order.
    ReadOnlyObjectProperty<List<SavedQuestion>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The saved question that is the one asked now.
    Optional<SavedQuestion> current() {
        Question now = model.questionProperty().get();
        return now == null
                ? Optional.empty()
                : all.get().stream()
                        .filter(saved ->
                                QuestionJson.read(saved.question()).filter(now::equals).isPresent())
                        .findFirst();
    }

    /// The place of the current question, from 0; -1 where the question is not saved.
    int place() {
        return current().map(all.get()::indexOf).orElse(-1);
    }

    /// Asks the saved question some places further on, around the ends.
    void step(int steps) {
        List<SavedQuestion> saved = all.get();
        if (!saved.isEmpty()) {
            int at = place();
            int from = at < 0 && steps > 0 ? -1 : Math.max(at, 0);
            ask(saved.get(Math.floorMod(from + steps, saved.size())));
        }
    }

    void ask(SavedQuestion saved) {
        QuestionJson.read(saved.question()).ifPresent(model::ask);
    }

    /// Saves the question that is asked now.
    void save(String name) {
        Question now = model.questionProperty().get();
        if (now != null && !name.isBlank()) {
            SavedQuestion made = SavedQuestion.named(name.strip(), QuestionJson.write(now));
            mirror.write(() -> questions().add(made));
        }
    }

    void rename(SavedQuestion saved, String name) {
        if (!name.isBlank() && !name.strip().equals(saved.name())) {
            mirror.write(() -> questions().edit(saved.withName(name.strip())));
        }
    }

    void delete(SavedQuestion saved) {
        mirror.write(() -> questions().delete(saved));
    }

    /// Moves a question among the others, by -1 or 1.
    void move(SavedQuestion saved, int by) {
        List<Long> order = new ArrayList<>(all.get().stream().map(SavedQuestion::id).toList());
        int at = order.indexOf(saved.id());
        int to = Math.clamp((long) at + by, 0, order.size() - 1);
        if (at >= 0 && to != at) {
            order.add(to, order.remove(at));
            mirror.write(() -> questions().arrange(order));
        }
    }

    private Questions questions() {
        return mirror.journal().questions();
    }

    private void read() {
        jobs.startQuietly(_ -> questions().all()).onSuccess(all::set);
    }
}
