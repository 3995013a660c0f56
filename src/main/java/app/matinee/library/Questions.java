package app.matinee.library;

import app.matinee.model.Done;
import app.matinee.model.SavedQuestion;
import app.matinee.store.Database;
import app.matinee.store.StepLabel;
import java.util.List;

/// The verbs on questions saved under a name.
public final class Questions {

    private final Database database;

    Questions(Database database) {
        this.database = database;
    }

    /// In the owner's order.
    public List<SavedQuestion> all() {
        return database.read(s -> s.questions().all());
    }

    /// Saves a question behind the others and gives its key.
    public Done<Long> add(SavedQuestion question) {
        return database.write(
                StepLabel.of("step.question.add", question.name()),
                s -> s.questions().insert(question));
    }

    public Done<Long> edit(SavedQuestion question) {
        return database.write(
                StepLabel.of("step.question.edit", question.name()),
                s -> {
                    s.questions().update(question);
                    return question.id();
                });
    }

    public Done<Long> delete(SavedQuestion question) {
        return database.write(
                StepLabel.of("step.question.delete", question.name()),
                s -> {
                    s.questions().delete(question.id());
                    return question.id();
                });
    }

    /// Puts the questions in an order; those not named keep theirs behind.
    public Done<Integer> arrange(List<Long> order) {
        return database.write(
                StepLabel.of("step.question.arrange"),
                s -> {
                    for (int i = 0; i < order.size(); i++) {
                        s.questions().place(order.get(i), i);
                    }
                    return order.size();
                });
    }
}
