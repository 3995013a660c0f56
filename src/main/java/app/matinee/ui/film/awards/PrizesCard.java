package app.matinee.ui.film.awards;

import app.matinee.awards.HonourContext;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.model.Honour;
import app.matinee.text.Typeset;
import app.matinee.ui.kit.Icon;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card of a ceremony: what it was called, where it took place, and the film's part in it. One
/// row high where there is one result and room for it.
final class PrizesCard extends Pane implements Stop {

    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");
    private static final double BASE_TEXT = 14;

    /// Where the result begins on a card one row high, as a part of the inner width.
    private static final double RESULT_AT = 0.493;

    private static final double HEAD_GAP = 8;

    /// The room above and below what a card holds.
    private static final double EDGES = 25;

    private final SeasonWords words;
    private final SeasonActions actions;
    private final Label title = new Label();
    private final Label place = new Label();
    private final VBox head = new VBox(title, place);
    private final Label won = new Label();
    private final Label ofAll = new Label();
    private final HBox count = new HBox(won, ofAll);
    private final Button add = new Button();
    private final NominationGrid grid = new NominationGrid();
    private Prizes prizes;
    private List<NominationLine> lines = List.of();
    private @Nullable Region form;
    private @Nullable Honour formOf;
    private boolean formOnHead;

    PrizesCard(
            Prizes prizes,
            HonourContext around,
            SeasonWords words,
            SeasonActions actions,
            String addWords) {
        this.words = words;
        this.actions = actions;
        this.prizes = prizes;
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        place.getStyleClass().addAll("caption", "muted");
        place.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        place.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("prizes-head");
        head.setAccessibleRole(AccessibleRole.BUTTON);
        head.setOnMouseClicked(_ -> actions.edit(this.prizes));
        won.getStyleClass().addAll("caption", "strong", "gold");
        ofAll.getStyleClass().addAll("caption", "muted");
        count.setMouseTransparent(true);
        add.getStyleClass().addAll("button-icon", "small", "flat", "prizes-add");
        add.setGraphic(Icon.ADD.node(Icon.SMALL));
        add.setAccessibleText(addWords);
        add.setTooltip(new Tooltip(addWords));
        add.setFocusTraversable(false);
        add.setOnAction(_ -> actions.addResult(this.prizes));
        getStyleClass().addAll("card", "prizes-card");
        getChildren().addAll(head, count, grid, add);
        settle();
        show(prizes, around);
    }

    /// Shows the ceremony as it is now; a form on the card stays.
    void show(Prizes now, HonourContext around) {
        prizes = now;
        title.setText(Typeset.of(now.ceremony().name()));
        String where = words.place(now.ceremony());
        place.setText(where);
        place.setManaged(!where.isEmpty());
        won.setText(words.won(now));
        ofAll.setText(words.ofAll(now));
        boolean alone = now.honours().size() == 1;
        count.setVisible(!alone);
        head.setAccessibleText(
                SeasonWords.joined(
                        ", ", now.ceremony().name(), where, words.won(now) + words.ofAll(now)));
        lines =
                now.honours().stream()
                        .map(h -> new NominationLine(now, h, around, alone, words, actions))
                        .toList();
        arrange();
    }

    /// Shows a form below a nomination, or below all where there is none.
    void openForm(Region newForm, @Nullable Honour below) {
        form = newForm;
        formOf = below;
        formOnHead = false;
        arrange();
    }

    /// Shows a form in the place of the ceremony's title.
    void openHeadForm(Region newForm) {
        form = newForm;
        formOf = null;
        formOnHead = true;
        arrange();
    }

    void closeForm() {
        form = null;
        formOf = null;
        formOnHead = false;
        arrange();
    }

    private void arrange() {
        head.setVisible(!formOnHead);
        getChildren().removeIf(child -> isForm(child) && child != form);
        if (formOnHead && form != null && !getChildren().contains(form)) {
            getChildren().add(form);
        }
        int after = -1;
        for (int i = 0; formOf != null && i < lines.size(); i++) {
            if (lines.get(i).honour().nomination().id() == formOf.nomination().id()) {
                after = i;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).pseudoClassStateChanged(EDITED, i == after);
        }
        grid.show(lines, formOnHead ? null : form, after);
        requestLayout();
    }

    boolean hasForm() {
        return form != null;
    }

    /// The height of a card of so many results that nobody has measured yet.
    ///
    /// @param scale the size of the text, 1 at 100 %
    static double estimate(double width, int results, double scale) {
        double inner = width - 34;
        boolean wide = inner >= NominationGrid.TWO_COLUMNS;
        double head = 36 * scale;
        if (results == 1 && inner >= NominationGrid.TWO_COLUMNS * scale) {
            return EDGES + head;
        }
        int rows = wide ? (results + 1) / 2 : results;
        return EDGES + head + HEAD_GAP + rows * NominationLine.LEAST * scale;
    }

    private boolean isForm(Node child) {
        return child != head && child != count && child != grid && child != add;
    }

    List<NominationLine> lines() {
        return lines;
    }

    Prizes prizes() {
        return prizes;
    }

    @Override
    public Key key() {
        return new Key.OfCeremony(prizes.ceremony().id());
    }

    @Override
    public Node node() {
        return head;
    }

    @Override
    public void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE, F2 -> actions.edit(prizes);
            case DELETE, BACK_SPACE -> actions.delete(prizes);
            case N, INSERT -> actions.addResult(prizes);
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
        return title.getFont().getSize() / BASE_TEXT;
    }

    /// The title in a line of 20 and the place in one of 16 pixels, more where they wrap.
    private double headHeight(double width) {
        double placeHigh = place.isManaged() ? 16 * scale() : 0;
        return Math.max(20 * scale() + placeHigh, nudge() + head.prefHeight(width));
    }

    /// How far the title's first line is from the top of its line of 20 pixels.
    private double nudge() {
        return Math.max(0, (20 * scale() - title.prefHeight(Double.MAX_VALUE)) / 2);
    }

    private boolean oneRow(double inner) {
        return form == null && lines.size() == 1 && inner >= NominationGrid.TWO_COLUMNS * scale();
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private double headWidth(double inner) {
        return oneRow(inner)
                ? inner * RESULT_AT - 12
                : inner - (count.isVisible() ? count.prefWidth(-1) + 44 : 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width);
        double edges = snappedTopInset() + snappedBottomInset();
        double headHigh = headHeight(headWidth(inner));
        if (oneRow(inner)) {
            return edges + Math.max(headHigh, grid.prefHeight(inner * (1 - RESULT_AT)));
        }
        double top = formOnHead && form != null ? form.prefHeight(inner) : headHigh;
        return edges + top + HEAD_GAP + grid.prefHeight(inner);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inner = inner(getWidth());
        double headWide = headWidth(inner);
        double headHigh = headHeight(headWide);
        head.resizeRelocate(x, Math.rint(y + nudge()), headWide, head.prefHeight(headWide));
        double countWide = count.prefWidth(-1);
        double countHigh = count.prefHeight(-1);
        double right = x + inner;
        count.resizeRelocate(
                snapPositionX(right - countWide),
                snapPositionY(y + 10 * scale() - countHigh / 2),
                countWide,
                countHigh);
        double addSide = add.prefWidth(-1);
        if (oneRow(inner)) {
            double from = snapPositionX(x + inner * RESULT_AT);
            double wide = right - from;
            double high = grid.prefHeight(wide);
            double middle = y + (getHeight() - y - snappedBottomInset()) / 2;
            grid.resizeRelocate(from, snapPositionY(middle - high / 2), wide, high);
            add.resizeRelocate(from - addSide - 4, middle - addSide / 2, addSide, addSide);
            return;
        }
        double top = headHigh;
        if (formOnHead && form != null) {
            top = form.prefHeight(inner);
            form.resizeRelocate(x, y, inner, top);
        }
        double addRight = count.isVisible() ? right - countWide - 8 : right;
        add.resizeRelocate(
                snapPositionX(addRight - addSide),
                snapPositionY(y + 10 * scale() - addSide / 2),
                addSide,
                addSide);
        grid.resizeRelocate(x, y + top + HEAD_GAP, inner, grid.prefHeight(inner));
    }
}
