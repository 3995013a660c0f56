package app.matinee.ui.library.filter;

import app.matinee.model.TextFold;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Pop;
import app.matinee.ui.library.choice.Condition;
import app.matinee.ui.library.choice.Facet;
import app.matinee.ui.library.choice.FacetCount;
import app.matinee.ui.library.choice.Filter;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.choice.TypedCondition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The values of one facet to choose from, with how many films each has. Several of a list can be
/// chosen, one of a pair; a long list is narrowed by typing.
final class FacetPop {

    private static final int LONG_LIST = 12;
    private static final int MOST_ROWS = 10;

    private final LibraryViewModel model;
    private final FacetWords words;
    private final Facet facet;
    private final Pop pop = new Pop("filter-pop", FilterBar.class.getResource("filter.css"));
    private final TextField narrow = new TextField();
    private final Button clear = new Button();
    private final Label none;
    private final ListView<FacetCount> list = new ListView<>();
    private final VBox box = new VBox();
    private final Set<String> chosen;

    FacetPop(LibraryViewModel model, FacetWords words, Texts texts, Facet facet) {
        this.model = model;
        this.words = words;
        this.facet = facet;
        this.chosen =
                new HashSet<>(
                        condition(model.filterProperty().get(), facet)
                                .map(FacetWords::values)
                                .orElse(Set.of()));
        this.none = new Label(texts.get("library.pop.none"));
        none.getStyleClass().add("hint");
        narrow.setPromptText(texts.get("library.pop.narrow"));
        clear.setText(texts.get("library.pop.clear"));
        clear.getStyleClass().addAll("flat", "small");
        clear.setOnAction(_ -> clear());
        list.getStyleClass().add("facet-list");
        list.setPlaceholder(none);
        list.setAccessibleText(words.facet(facet));
        list.setCellFactory(_ -> new FacetRow(words, facet, chosen, this::toggle));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        narrow.addEventFilter(KeyEvent.KEY_PRESSED, this::fromNarrow);
        box.getStyleClass().add("facet-pop");
    }

    /// Opens below a chip and fills when the counts are there.
    void show(Node under) {
        model.count(facet).onSuccess(counts -> fill(under, withChosen(counts)));
    }

    /// Values that are chosen stay in the list, even where no film has them any more.
    private List<FacetCount> withChosen(List<FacetCount> counts) {
        asKnown(counts);
        List<FacetCount> all = new ArrayList<>(counts);
        for (String value : chosen) {
            if (counts.stream().noneMatch(count -> count.value().equals(value))) {
                all.add(new FacetCount(value, 0));
            }
        }
        return all;
    }

    /// What is chosen, or what is typed and could have been.
    private static Optional<Condition> condition(Filter filter, Facet facet) {
        return filter.condition(facet)
                .or(() -> filter.typed(facet).flatMap(typed -> TypedCondition.of(typed.query())));
    }

    /// What was typed may differ from the value in its letters: "drama" for "Drama".
    private void asKnown(List<FacetCount> counts) {
        for (FacetCount count : counts) {
            String folded = TextFold.fold(count.value());
            if (chosen.removeIf(value -> TextFold.fold(value).equals(folded))) {
                chosen.add(count.value());
            }
        }
    }

    private void fill(Node under, List<FacetCount> counts) {
        FilteredList<FacetCount> narrowed =
                new FilteredList<>(FXCollections.observableArrayList(counts));
        list.setItems(narrowed);
        narrow.textProperty()
                .subscribe(typed -> narrowed.setPredicate(count -> matches(count, typed)));
        if (counts.size() > LONG_LIST) {
            box.getChildren().add(narrow);
        }
        box.getChildren().add(list);
        if (facet == Facet.YEAR) {
            box.getChildren().add(new YearRange(model, words, pop::hide).node());
        }
        if (!chosen.isEmpty()) {
            box.getChildren().add(clear);
        }
        list.getStyleClass().add("rows-" + Math.clamp(counts.size(), 1, MOST_ROWS));
        pop.show(box, under);
        (counts.size() > LONG_LIST ? narrow : list).requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private boolean matches(FacetCount count, String typed) {
        String folded = TextFold.fold(words.value(facet, count.value()));
        return folded.contains(TextFold.fold(typed));
    }

    private void fromNarrow(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
            toggle(list.getItems().getFirst().value());
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        FacetCount at = list.getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case SPACE, ENTER -> {
                if (at != null) {
                    toggle(at.value());
                }
                if (event.getCode() == KeyCode.ENTER) {
                    pop.hide();
                }
                event.consume();
            }
            default -> {}
        }
    }

    private void toggle(String value) {
        boolean had = chosen.remove(value);
        if (!had) {
            if (!isMany()) {
                chosen.clear();
            }
            chosen.add(value);
        }
        apply();
        list.refresh();
        if (!isMany()) {
            pop.hide();
        }
    }

    private void clear() {
        chosen.clear();
        apply();
        pop.hide();
    }

    private void apply() {
        if (chosen.isEmpty()) {
            model.drop(facet);
        } else {
            Condition condition = FacetWords.condition(facet, chosen);
            model.ask(condition);
        }
    }

    private boolean isMany() {
        return switch (facet) {
            case GENRE, TAG, COUNTRY, YEAR, RATING -> true;
            case SEEN, REVIEWED, LIKED, PRIZES, SHELF, PERSON, CEREMONY, AMONG -> false;
        };
    }
}
