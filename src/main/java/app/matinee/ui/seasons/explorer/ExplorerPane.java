package app.matinee.ui.seasons.explorer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.Question;
import app.matinee.awards.words.TimeWords;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.seasons.part.ChoicePop;
import app.matinee.ui.seasons.part.EndsPane;
import app.matinee.ui.seasons.part.Option;
import app.matinee.ui.seasons.part.Parts;
import app.matinee.ui.seasons.part.Stops;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The upper half of the place: a question as a sentence, and its answer.
public final class ExplorerPane extends VBox {

    private static final int FIRST_YEAR = 1927;

    private final Parts parts;
    private final Texts texts;
    private final ExplorerViewModel model;
    private final SavedQuestions saved;
    private final SavedBar savedBar;
    private final SentencePane sentence;
    private final AnswerPane answer;
    private final MenuButton fresh = new MenuButton();
    private final Button date = new Button();

    public ExplorerPane(ExplorerViewModel model, Parts parts) {
        this.parts = parts;
        this.texts = parts.texts();
        this.model = model;
        this.saved = new SavedQuestions(parts.mirror(), parts.jobs(), model);
        this.savedBar = new SavedBar(saved, texts);
        this.sentence = new SentencePane(texts, model::ask);
        this.answer = new AnswerPane(parts);
        getStyleClass().addAll("explorer", "page");
        Label name = new Label(texts.get("seasons.explorer"));
        name.getStyleClass().add("muted");
        HBox tools = new HBox(savedBar, newQuestion());
        tools.getStyleClass().add("explorer-tools");
        HBox ends = new HBox(asOf(), use(), asText());
        ends.getStyleClass().add("explorer-tools");
        getChildren()
                .addAll(
                        new EndsPane(name, tools),
                        sentence,
                        EndsPane.wrapping(answer.words(), ends),
                        answer);
        model.questionProperty().subscribe(_ -> showQuestion());
        model.answerProperty().subscribe(this::showAnswer);
        saved.allProperty().subscribe(_ -> savedBar.update());
    }

    /// Its commands, with their keys.
    public List<ActionItem> actions() {
        return List.of(
                ActionItem.of(texts, "seasons.action.new", fresh::show)
                        .withIcon(Icon.ADD::node)
                        .withKeys("Shortcut+N"),
                ActionItem.of(texts, "seasons.action.save", savedBar::askName)
                        .withIcon(Icon.SAVE::node)
                        .withKeys("Shortcut+S"),
                ActionItem.of(texts, "seasons.saved.previous", () -> saved.step(-1))
                        .withKeys("Alt+Up"),
                ActionItem.of(texts, "seasons.saved.next", () -> saved.step(1))
                        .withKeys("Alt+Down"),
                ActionItem.of(texts, "seasons.action.question", this::toQuestion)
                        .withIcon(Icon.SEARCH::node)
                        .withKeys("Shortcut+F"),
                ActionItem.of(texts, "seasons.action.use", () -> copy(true))
                        .withIcon(Icon.QUOTE::node)
                        .withKeys("Shortcut+Shift+C"));
    }

    /// Puts the keyboard on the first part of the question.
    public void toQuestion() {
        Stops.find(sentence, "part:0").ifPresent(Node::requestFocus);
    }

    /// Asks a question from elsewhere in the place and brings it into view.
    public void ask(Question question) {
        model.ask(question);
    }

    private void showQuestion() {
        Question question = model.questionProperty().get();
        AwardHistory history = model.history();
        setVisible(question != null);
        setManaged(question != null);
        if (question != null && history != null) {
            sentence.show(question, new Sentences(history, texts).of(question));
            savedBar.update();
        }
    }

    private void showAnswer(@Nullable Answer found) {
        AwardHistory history = model.history();
        if (found != null && history != null) {
            answer.show(found, history);
            date.setText(asOfWords(model.asOfProperty().get()));
        }
    }

    private MenuButton newQuestion() {
        fresh.setText(texts.get("seasons.action.new"));
        fresh.setGraphic(Icon.ADD.node(Icon.SMALL));
        fresh.getStyleClass().addAll("small", "new-question");
        Stops.name(fresh, "question:new");
        for (Kind kind : Kind.values()) {
            MenuItem item = new MenuItem(texts.get("seasons.kind." + kind.code()));
            item.setOnAction(_ -> blank(kind));
            fresh.getItems().add(item);
        }
        return fresh;
    }

    private void blank(Kind kind) {
        AwardHistory history = model.history();
        if (history != null) {
            Optional<Question> question = new Blanks(history).of(kind);
            question.ifPresent(model::ask);
            toQuestion();
        }
    }

    private Button asOf() {
        date.getStyleClass().addAll("flat", "small", "as-of");
        date.setText(asOfWords(null));
        date.setGraphic(Icon.CHEVRON_DOWN.node(Icon.TINY));
        date.setContentDisplay(ContentDisplay.RIGHT);
        date.setTooltip(new Tooltip(texts.get("seasons.asOf.tip")));
        date.setOnAction(_ -> openDates());
        Stops.name(date, "answer:date");
        return date;
    }

    private void openDates() {
        record Day(@Nullable PartialDate date) {}
        List<Option<Day>> options = new ArrayList<>();
        options.add(Option.of(new Day(null), texts.get("seasons.asOf.today"), ""));
        int now = Year.now(ZoneId.systemDefault()).getValue();
        for (int year = now; year >= FIRST_YEAR; year--) {
            for (String iso : List.of("" + year, year + "-04")) {
                PartialDate day = new PartialDate(iso);
                options.add(Option.of(new Day(day), new TimeWords(texts, day).asOf(), ""));
            }
        }
        new ChoicePop<>(
                        texts,
                        texts.get("seasons.asOf.prompt"),
                        options,
                        day -> model.asOfProperty().set(day.date()))
                .show(date, null);
    }

    private String asOfWords(@Nullable PartialDate day) {
        return texts.get(
                "seasons.asOf",
                day == null ? texts.get("seasons.asOf.now") : new TimeWords(texts, day).asOf());
    }

    private Button use() {
        Button use = new Button(texts.get("seasons.use"), Icon.QUOTE.node(Icon.SMALL));
        use.getStyleClass().add("small");
        use.setTooltip(new Tooltip(texts.get("seasons.use.tip") + "  Ctrl+Shift+C"));
        use.setOnAction(_ -> copy(true));
        Stops.name(use, "answer:use");
        return use;
    }

    private Button asText() {
        Button copy = new Button(null, Icon.COPY.node(Icon.SMALL));
        copy.getStyleClass().addAll("button-icon", "flat", "small");
        copy.setAccessibleText(texts.get("seasons.use.text"));
        copy.setTooltip(new Tooltip(texts.get("seasons.use.text")));
        copy.setOnAction(_ -> copy(false));
        Stops.name(copy, "answer:text");
        return copy;
    }

    private void copy(boolean markdown) {
        Answer now = model.answerProperty().get();
        AwardHistory history = model.history();
        if (now != null && history != null) {
            AnswerCopy copy = new AnswerCopy(history, texts);
            parts.clipboards().copy(markdown ? copy.markdown(now) : copy.plain(now));
        }
    }
}
