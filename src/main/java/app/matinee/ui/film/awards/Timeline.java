package app.matinee.ui.film.awards;

import app.matinee.awards.HonourContext;
import app.matinee.awards.SeasonEntry;
import app.matinee.awards.SeasonEntry.Heading;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.awards.SeasonEntry.Showing;
import app.matinee.model.Companions;
import app.matinee.ui.kit.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The line of time. Only rows near to what is seen have nodes. Rows outlive changes: one is drawn
/// anew only where its entry changed, and a form on it stays, so that an edit under way is never
/// lost.
final class Timeline extends Pane {

    private static final double MARK = 18;
    private static final double STRIP = 16;
    private static final double BELOW_FORM = 16;

    /// Rows this near to what is seen get their nodes, in pixels; those twice as far lose them.
    private static final double NEAR = 800;

    private final SeasonWords words;
    private final SeasonActions actions;
    private final String addWords;
    private final StopKeys keys = new StopKeys(this);
    private List<TimelineRow> rows = List.of();
    private HonourContext around = new HonourContext(0, Companions.NONE);
    private @Nullable Region topForm;
    private double seenTop;
    private double seenBottom;
    private double width = -1;
    private boolean whole;

    Timeline(SeasonWords words, SeasonActions actions, String addWords) {
        this.words = words;
        this.actions = actions;
        this.addWords = addWords;
        getStyleClass().add("timeline");
    }

    /// Shows a season from top to bottom.
    void show(List<SeasonEntry> entries, HonourContext context) {
        Map<Stop.Key, TimelineRow> before = new HashMap<>();
        for (TimelineRow row : rows) {
            if (row.key() != null) {
                before.put(Objects.requireNonNull(row.key()), row);
            }
        }
        boolean anew = !context.equals(around);
        around = context;
        List<TimelineRow> now = new ArrayList<>();
        for (SeasonEntry entry : entries) {
            TimelineRow row = new TimelineRow(entry);
            TimelineRow was = row.key() == null ? null : before.get(row.key());
            if (was != null) {
                row.continueFrom(was);
                if (row.node() != null && (anew || !was.entry().equals(entry))) {
                    draw(Objects.requireNonNull(row.node()), entry);
                }
            }
            now.add(row);
        }
        rows = now;
        populate();
        keys.changed();
    }

    /// What stands around the honours shown.
    HonourContext around() {
        return around;
    }

    /// Tells which part of the line is seen, in its own pixels.
    void setSeen(double top, double bottom) {
        if (top != seenTop || bottom != seenBottom) {
            seenTop = top;
            seenBottom = bottom;
            if (populate()) {
                keys.changed();
            }
        }
    }

    /// Gives every row its node, for a picture of the whole.
    void showWhole() {
        whole = true;
        populate();
    }

    /// Makes and drops nodes; says whether any came or went.
    private boolean populate() {
        double y = topForm == null ? 0 : topForm.getHeight() + BELOW_FORM;
        List<Node> wanted = new ArrayList<>();
        if (topForm != null) {
            wanted.add(topForm);
        }
        for (TimelineRow row : rows) {
            double end = y + row.height(width, scale());
            boolean near = end >= seenTop - NEAR && y <= seenBottom + NEAR;
            boolean far = end < seenTop - 2 * NEAR || y > seenBottom + 2 * NEAR;
            if (row.node() == null && (near || whole)) {
                row.setNode(made(row.entry()));
            } else if (far && !whole && row.isIdle()) {
                row.setNode(null);
            }
            if (row.node() != null) {
                wanted.add(row.node());
            }
            y = end;
        }
        return replace(wanted);
    }

    private double scale() {
        return rows.stream()
                .map(TimelineRow::node)
                .filter(Objects::nonNull)
                .findFirst()
                .map(SeasonRow::scale)
                .orElse(1.0);
    }

    private SeasonRow made(SeasonEntry entry) {
        SeasonRow row =
                switch (entry) {
                    case Heading h -> SeasonRow.heading(words.heading(h), words.gap(h));
                    case Showing s ->
                            SeasonRow.showing(new ReleaseLine(s.release(), words, actions));
                    case Prizes p ->
                            SeasonRow.prizes(new PrizesCard(p, around, words, actions, addWords));
                };
        mark(row, entry);
        return row;
    }

    private void draw(SeasonRow row, SeasonEntry entry) {
        switch (entry) {
            case Heading _ -> {}
            case Showing s -> ((ReleaseLine) row.content()).show(s.release());
            case Prizes p -> ((PrizesCard) row.content()).show(p, around);
        }
        mark(row, entry);
    }

    private void mark(SeasonRow row, SeasonEntry entry) {
        if (entry instanceof SeasonEntry.Event event) {
            row.setDate(words.day(event.date()));
            row.setMark(
                    switch (event) {
                        case Showing _ -> Marks.strip(STRIP, "");
                        case Prizes p -> mark(p);
                    });
        }
    }

    private Pane mark(Prizes prizes) {
        return NominationLine.mark(
                prizes.honours().getFirst(), MARK, words.won(prizes) + words.ofAll(prizes));
    }

    /// Brings the children in line. What stays is not moved, so that it keeps the focus.
    private boolean replace(List<Node> wanted) {
        if (getChildren().equals(wanted)) {
            return false;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (i >= getChildren().size() || getChildren().get(i) != node) {
                getChildren().remove(node);
                getChildren().add(i, node);
            }
        }
        if (focused != null && focused.getScene() != null && !focused.isFocused()) {
            focused.requestFocus();
        }
        return true;
    }

    /// Shows a form above everything, for what has no place in time yet; null takes it away.
    void setTopForm(@Nullable Region form) {
        topForm = form;
        populate();
        requestLayout();
    }

    Optional<PrizesCard> card(long ceremony) {
        return row(new Stop.Key.OfCeremony(ceremony)).map(row -> (PrizesCard) row.content());
    }

    Optional<ReleaseLine> release(long release) {
        return row(new Stop.Key.OfRelease(release)).map(row -> (ReleaseLine) row.content());
    }

    /// The row that holds a stop, its node made if need be.
    private Optional<SeasonRow> row(Stop.Key key) {
        for (TimelineRow row : rows) {
            if (row.holds(key)) {
                build(row);
                return Optional.ofNullable(row.node());
            }
        }
        return Optional.empty();
    }

    private void build(TimelineRow row) {
        if (row.node() == null) {
            SeasonRow made = made(row.entry());
            row.setNode(made);
            int at = (int) getChildren().stream().filter(child -> isBefore(child, row)).count();
            getChildren().add(at, made);
            made.applyCss();
            keys.changed();
        }
    }

    private boolean isBefore(Node child, TimelineRow row) {
        if (child == topForm) {
            return true;
        }
        for (TimelineRow other : rows) {
            if (other == row) {
                return false;
            }
            if (other.node() == child) {
                return true;
            }
        }
        return false;
    }

    /// Makes the nodes of the first and the last row, where Home and End go.
    void buildEnds() {
        if (!rows.isEmpty()) {
            build(rows.stream().filter(row -> row.key() != null).findFirst().orElseThrow());
            build(rows.getLast());
        }
    }

    /// Puts the keyboard on a stop, as soon as it is shown.
    void focus(Stop.Key key) {
        row(key);
        keys.focus(key);
    }

    /// Puts the keyboard where it stood last.
    void focusLast() {
        keys.focusLast();
    }

    /// The ceremony the keyboard stands on or in.
    Optional<Prizes> focused() {
        return rows.stream()
                .filter(row -> row.node() != null && row.node().isFocusWithin())
                .map(TimelineRow::entry)
                .filter(Prizes.class::isInstance)
                .map(Prizes.class::cast)
                .findFirst();
    }

    /// The stops that have nodes, from top to bottom.
    List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        for (TimelineRow row : rows) {
            SeasonRow node = row.node();
            if (node != null) {
                switch (node.content()) {
                    case ReleaseLine release -> stops.add(release);
                    case PrizesCard card -> {
                        stops.add(card);
                        stops.addAll(card.lines());
                    }
                    default -> {}
                }
            }
        }
        return stops;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        double high = topForm == null ? 0 : topForm.prefHeight(forWidth) + BELOW_FORM;
        double scale = scale();
        for (TimelineRow row : rows) {
            high += row.height(forWidth, scale);
        }
        return high;
    }

    @Override
    protected void layoutChildren() {
        width = getWidth();
        double y = 0;
        if (topForm != null) {
            double high = topForm.prefHeight(width);
            topForm.resizeRelocate(0, 0, width, high);
            y = high + BELOW_FORM;
        }
        double scale = scale();
        for (TimelineRow row : rows) {
            double high = row.height(width, scale);
            if (row.node() != null) {
                Objects.requireNonNull(row.node()).resizeRelocate(0, snapPositionY(y), width, high);
            }
            y += high;
        }
    }
}
