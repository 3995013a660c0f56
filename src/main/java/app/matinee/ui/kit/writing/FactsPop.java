package app.matinee.ui.kit.writing;

import app.matinee.awards.fact.Fact;
import app.matinee.text.Texts;
import app.matinee.ui.kit.FactList;
import app.matinee.ui.kit.Pop;
import app.matinee.ui.kit.editor.MarkdownEditor;
import app.matinee.ui.mirror.FilmFacts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What the journal can say of the film, below its button: a press or Enter writes the sentence at
/// the caret.
final class FactsPop {

    private final FilmFacts facts;
    private final MarkdownEditor editor;
    private final FactList list;
    private final Label nothing;
    private final ScrollPane content;
    private final Pop pop = new Pop("facts-pop", FactsPop.class.getResource("writing.css"));

    FactsPop(FilmFacts facts, Texts texts, MarkdownEditor editor) {
        this.facts = facts;
        this.editor = editor;
        this.list = new FactList(texts, texts.get("facts.use"), facts::words, this::insert);
        Label title = new Label(texts.get("writing.facts.title"));
        title.getStyleClass().add("strong");
        nothing = new Label(texts.get("writing.facts.nothing"));
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        content = new ScrollPane(new VBox(title, nothing, list));
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        facts.factsProperty().subscribe(this::show);
        // Nobody looks any more: an edit need not read all awards again.
        pop.onClosed(() -> facts.watch(false));
    }

    void open(Node under) {
        facts.watch(true);
        pop.show(content, under);
        focusFirst();
    }

    private void show(List<Fact> found) {
        nothing.setVisible(found.isEmpty());
        list.show(found);
        focusFirst();
    }

    private void focusFirst() {
        if (content.getScene() != null) {
            list.focusFirst();
        }
    }

    private void insert(Fact fact) {
        pop.hide();
        editor.insert(fact.sentence());
    }
}
