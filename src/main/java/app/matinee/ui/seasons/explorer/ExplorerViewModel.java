package app.matinee.ui.seasons.explorer;

import app.matinee.awards.answer.Answers;
import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.Question;
import app.matinee.awards.question.QuestionJson;
import app.matinee.job.Jobs;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.mirror.AwardsMirror;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The question that is asked, up to which day, and its answer, which is found in a job each time
/// either changes or the history does.
public final class ExplorerViewModel {

    private final AwardsMirror awards;
    private final Jobs jobs;
    private final Texts texts;
    private final LiveSettings settings;
    private final ReadOnlyObjectWrapper<@Nullable Question> question =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable PartialDate> asOf = new SimpleObjectProperty<>();

    /// Counts the asking, so that a slow answer cannot overwrite a later one.
    private long asked;

    /// @param settings know the question asked last
    public ExplorerViewModel(AwardsMirror awards, Jobs jobs, Texts texts, LiveSettings settings) {
        this.awards = awards;
        this.jobs = jobs;
        this.texts = texts;
        this.settings = settings;
        awards.historyProperty().subscribe(this::historyChanged);
        asOf.subscribe((_, _) -> find());
    }

    /// The question, null while there is nothing to ask about.
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// The answer to the question before until that to a new one is there; null before the first.
    public ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// The date up to which ceremonies count, null for today.
    public ObjectProperty<@Nullable PartialDate> asOfProperty() {
        return asOf;
    }

    /// The date as an answer is asked for.
    PartialDate until() {
        PartialDate chosen = asOf.get();
        return chosen == null ? PartialDate.of(LocalDate.now(ZoneId.systemDefault())) : chosen;
    }

    public @Nullable AwardHistory history() {
        return awards.historyProperty().get();
    }

    /// Asks a question.
    public void ask(Question next) {
        if (!next.equals(question.get())) {
            question.set(next);
            String json = QuestionJson.write(next);
            settings.change(s -> s.withAwards(s.awards().withQuestion(json)));
            find();
        }
    }

    private void historyChanged(@Nullable AwardHistory history) {
        if (history != null && question.get() == null) {
            last(history).or(new Blanks(history)::opening).ifPresent(question::set);
        }
        find();
    }

    /// The question asked last, where this journal knows what it is about.
    private Optional<Question> last(AwardHistory history) {
        return QuestionJson.read(settings.get().awards().question())
                .filter(new Askable(history)::knows);
    }

    private void find() {
        Question now = question.get();
        AwardHistory history = history();
        long asking = ++asked;
        if (now == null || history == null) {
            return;
        }
        PartialDate until = until();
        jobs.startQuietly(_ -> new Answers(history.until(until.end()), texts).answer(now, until))
                .onSuccess(found -> {
                    if (asking == asked) {
                        answer.set(found);
                    }
                });
    }
}
