package app.matinee.ui.kit.writing.fact;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.DifferencePane;
import app.matinee.ui.kit.Icon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the journal can say, beside the text: sorts as chips, a card each, and what changed since
/// it was written into the text.
public final class FactsDrawer extends VBox {

    private static final int SHOWN_LETTERS = 260;

    private final Texts texts;
    private final Consumer<Source> insert;
    private final Consumer<List<FactChange>> replace;
    private final FlowPane chips = new FlowPane();
    private final VBox changes = new VBox();
    private final VBox cards = new VBox();
    private final Label nothing = new Label();
    private final Label said = new Label();
    private final Map<FactGroup, Chip> chipOf = new EnumMap<>(FactGroup.class);
    private List<Source> sources = List.of();
    private Set<String> inText = Set.of();
    private @Nullable FactGroup picked;

    /// @param insert writes a source into the text
    /// @param refresh looks for what changed since
    /// @param replace writes what the journal says now in the place of what it said
    public FactsDrawer(
            Texts texts,
            Consumer<Source> insert,
            Runnable refresh,
            Consumer<List<FactChange>> replace) {
        this.texts = texts;
        this.insert = insert;
        this.replace = replace;
        getStyleClass().add("facts-drawer");
        getStylesheets()
                .add(
                        FactsDrawer.class
                                .getResource("/app/matinee/ui/kit/writing/writing.css")
                                .toExternalForm());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        Label title = new Label(texts.get("writing.facts"));
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button again =
                new Button(texts.get("writing.facts.refresh"), Icon.REFRESH.node(Icon.SMALL));
        again.getStyleClass().addAll("small", "flat");
        again.setOnAction(_ -> refresh.run());
        HBox head = new HBox(title, gap, again);
        head.getStyleClass().add("facts-head");
        chips.getStyleClass().add("facts-chips");
        ToggleGroup toggles = new ToggleGroup();
        for (FactGroup each : FactGroup.values()) {
            Chip chip = new Chip(texts.get("writing.facts." + each.code()));
            chip.setToggleGroup(toggles);
            chip.setOnAction(_ -> {
                picked = each;
                choose(each);
            });
            chip.managedProperty().bind(chip.visibleProperty());
            chipOf.put(each, chip);
            chips.getChildren().add(chip);
        }
        nothing.getStyleClass().add("muted");
        said.getStyleClass().addAll("caption", "muted");
        for (Label label : List.of(nothing, said)) {
            label.setWrapText(true);
            label.managedProperty().bind(label.visibleProperty());
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
        }
        changes.getStyleClass().add("facts-cards");
        cards.getStyleClass().add("facts-cards");
        VBox content = new VBox(changes, nothing, cards);
        content.getStyleClass().add("facts-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, chips, said, scroll);
    }

    /// Shows what can be written, and what of it stands in the text.
    public void show(List<Source> found, String text) {
        sources = found;
        inText = FactMarks.in(text).stream().map(FactMark::key).collect(Collectors.toSet());
        for (FactGroup each : FactGroup.values()) {
            chip(each).setVisible(!of(each).isEmpty() || each == FactGroup.COMPUTED);
        }
        boolean focused = cards.lookupAll(".fact-insert").stream().anyMatch(Node::isFocused);
        choose(picked == null || of(picked).isEmpty() ? first() : picked);
        if (focused) {
            focus();
        }
    }

    /// Shows what changed since it was written; nothing but a word where nothing did.
    public void showChanges(List<FactChange> found) {
        changes.getChildren().clear();
        said.setText(texts.get("writing.facts.changed", found.size()));
        for (FactChange change : found) {
            changes.getChildren().add(card(change));
        }
        if (found.size() > 1) {
            Button all = new Button(texts.get("writing.facts.replaceAll"));
            all.getStyleClass().add("small");
            all.setOnAction(_ -> replaced(found));
            changes.getChildren().addFirst(all);
        }
    }

    /// Puts the focus on the first thing that can be written.
    public void focus() {
        cards.lookupAll(".fact-insert").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Chip chip(FactGroup of) {
        return Objects.requireNonNull(chipOf.get(of));
    }

    private FactGroup first() {
        for (FactGroup each : FactGroup.values()) {
            if (!of(each).isEmpty()) {
                return each;
            }
        }
        return FactGroup.COMPUTED;
    }

    private void choose(FactGroup chosen) {
        chip(chosen).setSelected(true);
        List<Source> shown = of(chosen);
        nothing.setText(shown.isEmpty() ? texts.get("writing.facts.nothing") : "");
        List<Node> made = new ArrayList<>();
        shown.forEach(source -> made.add(card(source)));
        cards.getChildren().setAll(made);
    }

    private List<Source> of(FactGroup wanted) {
        return sources.stream().filter(source -> source.group() == wanted).toList();
    }

    private Node card(Source source) {
        Label words = new Label(shown(source));
        words.setWrapText(true);
        Label note = new Label(source.note());
        note.getStyleClass().addAll("caption", "hint");
        note.setWrapText(true);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        boolean there = inText.contains(source.key());
        Button use =
                new Button(
                        texts.get(there ? "writing.facts.there" : "writing.facts.insert"),
                        (there ? Icon.CHECK : Icon.ADD).node(Icon.TINY));
        use.getStyleClass().addAll("small", "fact-insert");
        use.setMinWidth(Region.USE_PREF_SIZE);
        if (there) {
            use.getStyleClass().add("flat");
        }
        use.setAccessibleText(use.getText() + ": " + words.getText() + " " + source.note());
        use.setOnAction(_ -> insert.accept(source));
        HBox foot = new HBox(note, use);
        foot.getStyleClass().add("fact-foot");
        VBox card = new VBox(words, foot);
        card.getStyleClass().addAll("card", "fact-card");
        return card;
    }

    private String shown(Source source) {
        if (source.group() == FactGroup.PICTURES) {
            return source.note();
        }
        String words = source.words();
        return words.length() <= SHOWN_LETTERS ? words : words.substring(0, SHOWN_LETTERS) + "…";
    }

    private Node card(FactChange change) {
        DifferencePane difference = new DifferencePane();
        difference.show(change.mark().words(), change.now());
        Button now = new Button(texts.get("writing.facts.replace"));
        now.getStyleClass().add("small");
        now.setOnAction(_ -> replaced(List.of(change)));
        VBox card = new VBox(difference, now);
        card.getStyleClass().addAll("card", "fact-card", "fact-change");
        return card;
    }

    private void replaced(List<FactChange> done) {
        changes.getChildren().clear();
        replace.accept(done);
    }
}
