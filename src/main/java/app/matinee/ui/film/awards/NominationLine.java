package app.matinee.ui.film.awards;

import app.matinee.awards.NomineeNames;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.model.Honour;
import app.matinee.model.Result;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Marks;
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
/// Enter edits it, W and N make it won or nominated, Delete takes it away.
final class NominationLine extends Pane implements Stop {

    private static final double MARK = 16;
    private static final double LEAST = 26;

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
            Prizes prizes, Honour honour, boolean alone, SeasonWords say, SeasonActions actions) {
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
        fill();
        getStyleClass().add("nomination-line");
        getChildren().addAll(mark, words, outcome);
        String says = say.accessible(honour);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(says);
        Tooltip.install(this, new Tooltip(says));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                actions.edit(prizes, honour);
            }
        });
        settle();
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

    private void fill() {
        Text category = new Text(Typeset.of(honour.category().name()));
        if (honour.won()) {
            category.getStyleClass().add("strong");
        }
        words.getChildren().add(category);
        add(NomineeNames.brief(honour), "muted");
        boolean unnamed = honour.nomination().nominees().isEmpty();
        add(unnamed ? honour.nomination().detail() : "", "muted");
        add(honour.nomination().films().getFirst().detail(), "hint");
        words.setMouseTransparent(true);
    }

    private void add(String said, String ink) {
        if (!said.isEmpty()) {
            Region between = new Region();
            between.setMinWidth(space);
            Text text = new Text(Typeset.of(said));
            text.getStyleClass().add(ink);
            words.getChildren().addAll(between, text);
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
            case W -> actions.setResult(honour, Result.WON);
            case N -> actions.setResult(honour, Result.NOMINATED);
            case DELETE, BACK_SPACE -> actions.delete(honour);
            case INSERT -> actions.addResult(prizes);
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
