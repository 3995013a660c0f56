package app.matinee.ui.film.awards;

import app.matinee.awards.HonourContext;
import app.matinee.awards.NomineeNames;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.model.Honour;
import app.matinee.model.Nominee;
import app.matinee.model.Result;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Marks;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One nomination: its mark, the category, the nominees, and in words what came of it. A click or
/// Enter edits it, W makes it won or takes that back, P shows the people, N adds another, Alt with an
/// arrow moves it, Delete takes it away.
final class NominationLine extends Pane implements Stop {

    private static final double MARK = 16;
    /// The least height at 100 % text.
    static final double LEAST = 26;


    /// The size of captions at 100 % text.
    private static final double CAPTION = 12;

    private final Prizes prizes;
    private final Honour honour;
    private final SeasonActions actions;
    private final Pane mark;
    private final TextFlow words = new TextFlow();
    private final Label outcome;
    private final double gap;
    private final double space;

    /// @param alone whether it is the only one on its card
    NominationLine(
            Prizes prizes,
            Honour honour,
            HonourContext around,
            boolean alone,
            SeasonWords say,
            SeasonActions actions) {
        this.prizes = prizes;
        this.honour = honour;
        this.actions = actions;
        this.gap = alone ? 8 : 10;
        this.space = alone ? 8 : 10;
        this.mark = mark(honour, MARK, "");
        this.outcome = new Label(say.outcome(honour, alone));
        outcome.getStyleClass().addAll("caption", honour.won() ? "gold" : "muted");
        if (honour.won()) {
            outcome.getStyleClass().add("strong");
        }
        fill(around, say);
        getStyleClass().add("nomination-line");
        getChildren().addAll(mark, words, outcome);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(say.accessible(honour, around));
        Tooltip.install(this, new Tooltip(getAccessibleText()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                actions.edit(prizes, honour);
            }
        });
        setOnContextMenuRequested(event -> {
            openMenu(event.getScreenX(), event.getScreenY());
            event.consume();
        });
        settle();
    }

    private void openMenu(double screenX, double screenY) {
        requestFocus();
        actions.menu(prizes, honour, this).show(this, screenX, screenY);
    }

    /// The mark of a result: gold, silver, or the square of a list.
    static Pane mark(Honour honour, double size, String says) {
        return switch (honour.nomination().result()) {
            case WON -> Marks.won(size, says);
            case NOMINATED -> Marks.nominated(size, says);
            case NAMED -> Marks.named(size, says);
            case SHORTLISTED -> Marks.outline(size, says);
        };
    }

    private void fill(HonourContext around, SeasonWords say) {
        Text category = new Text(Typeset.of(honour.category().name()));
        if (honour.won()) {
            category.getStyleClass().add("strong");
        }
        category.setMouseTransparent(true);
        words.getChildren().add(category);
        addNominees();
        add(say.details(honour, around), "hint");
        add(say.otherFilms(honour, around), "hint");
        add(say.tie(honour, around), "muted");
        String cited = say.citation(honour);
        if (!cited.isEmpty()) {
            words.getChildren().add(text("\n" + cited, "citation"));
        }
        words.setPickOnBounds(false);
    }

    /// Names of people open their record, so each is a piece of its own.
    private void addNominees() {
        List<Nominee> nominees = honour.nomination().nominees();
        List<String> names = NomineeNames.briefly(honour);
        for (int i = 0; i < names.size(); i++) {
            words.getChildren().add(i == 0 ? space() : text(", ", "muted"));
            Text name = text(names.get(i), "muted");
            Long person = nominees.get(i).personId();
            if (person != null) {
                name.getStyleClass().add("nominee");
                name.setMouseTransparent(false);
                name.setOnMouseClicked(event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        actions.showPerson(person, name);
                        event.consume();
                    }
                });
            }
            words.getChildren().add(name);
        }
    }

    private void add(String said, String ink) {
        if (!said.isEmpty()) {
            words.getChildren().addAll(space(), text(said, ink));
        }
    }

    private Region space() {
        Region between = new Region();
        between.setMinWidth(space);
        between.setMouseTransparent(true);
        return between;
    }

    private static Text text(String said, String ink) {
        Text text = new Text(Typeset.of(said));
        text.getStyleClass().add(ink);
        text.setMouseTransparent(true);
        return text;
    }

    /// The people among the nominees who have a record.
    private void showPeople() {
        List<Long> people =
                honour.nomination().nominees().stream()
                        .map(Nominee::personId)
                        .filter(Objects::nonNull)
                        .toList();
        if (people.size() == 1) {
            actions.showPerson(people.getFirst(), this);
        } else if (!people.isEmpty()) {
            var at = localToScreen(getBoundsInLocal());
            openMenu(at.getMinX(), at.getMaxY());
        }
    }

    Honour honour() {
        return honour;
    }

    @Override
    public Key key() {
        return new Key.OfNomination(honour.nomination().id());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE, F2 -> actions.edit(prizes, honour);
            case W ->
                    actions.setResult(honour, honour.won() ? Result.NOMINATED : Result.WON);
            case P -> showPeople();
            case DELETE, BACK_SPACE -> actions.delete(honour);
            case N, INSERT -> actions.addResult(prizes);
            case UP -> actions.move(prizes, honour, -1);
            case DOWN -> actions.move(prizes, honour, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double scale() {
        return outcome.getFont().getSize() / CAPTION;
    }

    private double outcomeWidth() {
        return outcome.getText().isEmpty() ? 0 : outcome.prefWidth(-1) + 4;
    }

    private double indent() {
        return MARK * scale() + gap;
    }

    private double wordsWidth(double width) {
        return Math.max(0, width - indent() - outcomeWidth());
    }

    private double least() {
        return Math.rint(LEAST * scale());
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? Double.MAX_VALUE : wordsWidth(width);
        return Math.max(least(), Math.ceil(words.prefHeight(wide)) + 8);
    }

    /// Mark, first line and outcome stand in the middle of the least height, whatever wraps below.
    @Override
    protected void layoutChildren() {
        double wide = wordsWidth(getWidth());
        double line = words.prefHeight(Double.MAX_VALUE);
        double middle = least() / 2;
        words.resizeRelocate(
                snapPositionX(indent()),
                Math.floor(middle - line / 2),
                wide,
                words.prefHeight(wide));
        Scaled.place(mark, scale(), MARK * scale() / 2, middle);
        double outcomeWide = outcome.prefWidth(-1);
        double outcomeHigh = outcome.prefHeight(-1);
        outcome.resizeRelocate(
                snapPositionX(getWidth() - outcomeWide),
                Math.floor(middle - outcomeHigh / 2),
                outcomeWide,
                outcomeHigh);
    }
}
