package app.matinee.ui.film.awards;

import app.matinee.awards.fact.Fact;
import app.matinee.text.Texts;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.FactList;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.mirror.FilmFacts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// What the journal can say of the film because of its awards: firsts, streaks, records. A press
/// copies a sentence, the button all of them with what they rest on.
final class SeasonFacts extends VBox {

    private final FilmFacts facts;
    private final FactList list;

    SeasonFacts(FilmFacts facts, Texts texts, Clipboards clipboards) {
        this.facts = facts;
        this.list =
                new FactList(
                        texts,
                        texts.get("awards.facts.copy"),
                        facts::words,
                        fact -> clipboards.copy(Typeset.of(fact.sentence())));
        getStyleClass().add("season-facts");
        Label title = new Label(texts.get("writing.facts.title"));
        title.getStyleClass().add("strong");
        Button all = new Button(texts.get("awards.facts.copy.all"), Icon.COPY.node(Icon.TINY));
        all.getStyleClass().add("small");
        all.setTooltip(new Tooltip(texts.get("awards.facts.copy.all.tip")));
        all.setOnAction(_ -> clipboards.copy(markdown()));
        getChildren().addAll(title, list, all);
        visibleProperty().bind(facts.factsProperty().map(found -> !found.isEmpty()));
        managedProperty().bind(visibleProperty());
        facts.factsProperty().subscribe(list::show);
    }

    /// Says whether the tab is looked at: facts are worked out only then.
    void watch(boolean now) {
        facts.watch(now);
    }

    private String markdown() {
        List<Fact> all = facts.factsProperty().get();
        return all.stream().map(this::markdown).collect(Collectors.joining("\n\n"));
    }

    private String markdown(Fact fact) {
        return fact.basis().stream()
                .map(honour -> "- " + Typeset.of(facts.words(honour)))
                .collect(Collectors.joining("\n", Typeset.of(fact.sentence()) + "\n\n", ""));
    }
}
