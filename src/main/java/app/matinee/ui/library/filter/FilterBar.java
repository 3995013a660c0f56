package app.matinee.ui.library.filter;

import app.matinee.model.CeremonyRef;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.SearchHit;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Chip;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.library.choice.Condition;
import app.matinee.ui.library.choice.Facet;
import app.matinee.ui.library.choice.Filter;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.choice.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// The chips: what is asked first, then the usual questions; those that find no room wait behind a
/// plus. A chip opens its values; the cross of an active one takes it away.
public final class FilterBar extends Pane {

    private static final double GAP = 8;
    private static final int MOST_NAMES = 8;
    private static final List<Facet> ORDER =
            List.of(
                    Facet.GENRE,
                    Facet.YEAR,
                    Facet.RATING,
                    Facet.SEEN,
                    Facet.PRIZES,
                    Facet.TAG,
                    Facet.PERSON,
                    Facet.CEREMONY,
                    Facet.COUNTRY,
                    Facet.REVIEWED,
                    Facet.LIKED,
                    Facet.SHELF,
                    Facet.AMONG);
    private static final List<Facet> USUAL = ORDER.subList(0, 5);

    private final LibraryViewModel model;
    private final FacetWords words;
    private final Texts texts;
    private final List<Chip> chips;
    private final Button more = new Button();
    private final List<Facet> hidden = new ArrayList<>();
    private @Nullable Shelf place;

    public FilterBar(LibraryViewModel model, FacetWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("filter-bar");
        getStylesheets().add(FilterBar.class.getResource("filter.css").toExternalForm());
        more.getStyleClass().addAll("small", "button-icon", "round", "more-filters");
        more.setGraphic(Icon.ADD.node(Icon.SMALL));
        more.setAccessibleText(texts.get("library.filter.more"));
        more.setTooltip(new Tooltip(texts.get("library.filter.more")));
        more.setOnAction(_ -> showMore());
        chips = ORDER.stream().map(this::chip).toList();
        model.filterProperty().subscribe(this::redraw);
    }

    /// Says which shelf the place in view stands for; it is no question of its own then.
    public void setPlace(@Nullable Shelf shelf) {
        place = shelf;
        redraw(model.filterProperty().get());
    }

    private Chip chip(Facet facet) {
        Chip chip = new Chip(words.facet(facet));
        chip.setId("chip-" + facet.code());
        chip.setUserData(facet);
        chip.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> crossed(event, facet, chip));
        chip.setOnAction(_ -> {
            chip.setSelected(isActive(facet));
            open(facet, chip);
        });
        chip.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean drops =
                            event.getCode() == KeyCode.DELETE
                                    || event.getCode() == KeyCode.BACK_SPACE;
                    if (drops && isActive(facet)) {
                        model.drop(facet);
                        event.consume();
                    }
                });
        return chip;
    }

    private void crossed(MouseEvent event, Facet facet, Chip chip) {
        double cross = chip.getHeight();
        if (isActive(facet) && event.getX() > chip.getWidth() - cross && chip.isHover()) {
            model.drop(facet);
            chip.disarm();
            event.consume();
        }
    }

    private boolean isActive(Facet facet) {
        return active(model.filterProperty().get(), facet).isPresent();
    }

    /// What is asked about a facet in words, chosen or typed; empty for nothing.
    private Optional<String> active(Filter filter, Facet facet) {
        return filter.condition(facet)
                .filter(condition ->
                        !(condition instanceof Condition.OnShelf(Shelf shelf) && shelf == place))
                .map(words::condition)
                .or(() -> filter.typed(facet).map(piece -> words.typed(piece, filter.words())));
    }

    private void open(Facet facet, Node under) {
        switch (facet) {
            case PERSON -> people().show(under);
            case CEREMONY -> ceremonies().show(under);
            case AMONG -> model.drop(facet);
            default -> new FacetPop(model, words, texts, facet).show(under);
        }
    }

    private NamePop<PersonSuggestion> people() {
        return new NamePop<>(
                new NameWords<>(
                        texts.get("library.pop.person"),
                        texts.get("library.pop.nobody"),
                        found -> found.person().name(),
                        found ->
                                found.film() == null
                                        ? ""
                                        : texts.get(
                                                "library.pop.credits",
                                                found.credits(),
                                                found.film())),
                typed -> model.suggestPeople(typed, MOST_NAMES),
                found -> model.ask(new Condition.With(found.person())));
    }

    private NamePop<SearchHit> ceremonies() {
        return new NamePop<>(
                new NameWords<>(
                        texts.get("library.pop.ceremony"),
                        texts.get("library.pop.nobody"),
                        SearchHit::title,
                        SearchHit::detail),
                typed -> model.suggestCeremonies(typed, MOST_NAMES),
                found -> model.ask(new Condition.At(new CeremonyRef(found.id(), found.title()))));
    }

    private void showMore() {
        ContextMenu menu = new ContextMenu();
        for (Facet facet : hidden) {
            if (facet == Facet.AMONG) {
                continue;
            }
            MenuItem item = new MenuItem(words.facet(facet));
            item.setOnAction(_ -> open(facet, more));
            menu.getItems().add(item);
        }
        menu.show(more, Side.BOTTOM, 0, 4);
    }

    private void redraw(Filter filter) {
        for (Chip chip : chips) {
            Facet facet = (Facet) chip.getUserData();
            Optional<String> asked = active(filter, facet);
            boolean was = chip.isSelected();
            chip.setSelected(asked.isPresent());
            chip.setText(asked.orElse(words.facet(facet)));
            if (was != chip.isSelected() || chip.getGraphic() == null) {
                chip.setTrailing(chip.isSelected() ? Icon.CLOSE : Icon.CHEVRON_DOWN);
            }
            chip.setAccessibleText(
                    asked.map(_ -> texts.get("library.chip.active", chip.getText()))
                            .orElse(chip.getText()));
        }
        List<Node> order = new ArrayList<>();
        chips.stream().filter(Chip::isSelected).forEach(order::add);
        chips.stream().filter(chip -> !chip.isSelected()).forEach(order::add);
        order.add(more);
        if (!getChildren().equals(order)) {
            getChildren().setAll(order);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        hidden.clear();
        double room = getWidth() - more.prefWidth(-1);
        double x = 0;
        boolean full = false;
        for (Node child : getChildren()) {
            if (!(child instanceof Chip chip)) {
                continue;
            }
            Facet facet = (Facet) chip.getUserData();
            double width = Math.ceil(chip.prefWidth(-1));
            boolean usual = chip.isSelected() || USUAL.contains(facet);
            full = full || usual && x + width > room;
            boolean shown = usual && !full;
            chip.setVisible(shown);
            if (shown) {
                chip.resizeRelocate(x, 0, width, chip.prefHeight(-1));
                x += width + GAP;
            } else {
                hidden.add(facet);
            }
        }
        more.setVisible(!hidden.isEmpty());
        more.resizeRelocate(x, 0, more.prefWidth(-1), more.prefHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return more.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
