package app.matinee.store;

import app.matinee.model.SavedQuestion;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Questions saved under a name.
public final class QuestionStore {

    private final Handle handle;

    QuestionStore(Handle handle) {
        this.handle = handle;
    }

    /// In the owner's order.
    public List<SavedQuestion> all() {
        return handle.select("SELECT * FROM saved_question ORDER BY position, id")
                .map((row, _) ->
                        new SavedQuestion(
                                row.getLong("id"),
                                Uuids.read(row.getBytes("uuid")),
                                row.getString("name"),
                                row.getString("question")))
                .list();
    }

    /// Puts a question behind the others and gives its key.
    public long insert(SavedQuestion question) {
        return Rows.insert(
                handle,
                """
                INSERT INTO saved_question (uuid, name, question, position, changed)
                VALUES (?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM saved_question),
                    unixepoch('subsec') * 1000)\
                """,
                Uuids.write(question.uuid()),
                question.name(),
                question.question());
    }

    public void update(SavedQuestion question) {
        handle.execute(
                "UPDATE saved_question SET name = ?, question = ? WHERE id = ?",
                question.name(),
                question.question(),
                question.id());
    }

    /// Gives a question its place in the owner's order, from 0.
    public void place(long id, int position) {
        handle.execute("UPDATE saved_question SET position = ? WHERE id = ?", position, id);
    }

    public void delete(long id) {
        handle.execute("DELETE FROM saved_question WHERE id = ?", id);
    }
}
