package app.matinee.ui.film.awards;

import app.matinee.awards.SeasonEntry;
import app.matinee.awards.SeasonEntry.Heading;
import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.awards.SeasonEntry.Showing;
import app.matinee.ui.kit.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The line of time. Rows outlive changes: a row is drawn anew only where its entry changed, and a
/// form on it stays, so that an edit under way is never lost.
final class Timeline extends VBox {

    private static final double MARK = 18;
    private static final double STRIP = 16;

    private final SeasonWords words;
    private final SeasonActions actions;
    private final String addWords;
    private final StopKeys keys = new StopKeys(this);
    private Map<Stop.Key, SeasonRow> rows = new HashMap<>();
    private Map<Stop.Key, SeasonEntry> shown = new HashMap<>();
    private @Nullable Region topForm;

    Timeline(SeasonWords words, SeasonActions actions, String addWords) {
        this.words = words;
        this.actions = actions;
        this.addWords = addWords;
        getStyleClass().add("timeline");
    }

    /// Shows a season from top to bottom.
    void show(List<SeasonEntry> entries) {
        Map<Stop.Key, SeasonRow> before = rows;
        Map<Stop.Key, SeasonEntry> was = shown;
        rows = new HashMap<>();
        shown = new HashMap<>();
        List<Node> children = new ArrayList<>();
        for (SeasonEntry entry : entries) {
            children.add(
                    switch (entry) {
                        case Heading h -> SeasonRow.heading(words.heading(h), words.gap(h));
                        case Showing s ->
                                row(s, new Stop.Key.OfRelease(s.release().id()), before, was);
                        case Prizes p ->
                                row(p, new Stop.Key.OfCeremony(p.ceremony().id()), before, was);
                    });
        }
        replaceRows(children);
        keys.changed();
    }

    private SeasonRow row(
            SeasonEntry.Event event,
            Stop.Key key,
            Map<Stop.Key, SeasonRow> before,
            Map<Stop.Key, SeasonEntry> was) {
        SeasonRow known = before.get(key);
        SeasonRow row = known != null ? known : made(event);
        if (!event.equals(was.get(key))) {
            draw(row, event);
        }
        rows.put(key, row);
        shown.put(key, event);
        return row;
    }

    private SeasonRow made(SeasonEntry.Event event) {
        return switch (event) {
            case Showing s -> SeasonRow.showing(new ReleaseLine(s.release(), words, actions));
            case Prizes p -> SeasonRow.prizes(new PrizesCard(p, words, actions, addWords));
        };
    }

    private void draw(SeasonRow row, SeasonEntry.Event event) {
        row.setDate(words.day(event.date()));
        switch (event) {
            case Showing s -> {
                ((ReleaseLine) row.content()).show(s.release());
                row.setMark(Marks.strip(STRIP, ""));
            }
            case Prizes p -> {
                ((PrizesCard) row.content()).show(p);
                row.setMark(mark(p));
            }
        }
    }

    private Pane mark(Prizes prizes) {
        return NominationLine.mark(
                prizes.honours().getFirst(), MARK, words.won(prizes) + words.ofAll(prizes));
    }

    /// Moves rows about without taking one with the focus out of the scene, where that can be.
    private void replaceRows(List<Node> children) {
        if (topForm != null) {
            children.addFirst(topForm);
        }
        if (!getChildren().equals(children)) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            getChildren().setAll(children);
            if (focused != null && focused.getScene() != null && isInside(focused)) {
                focused.requestFocus();
            }
        }
    }

    private boolean isInside(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent).anyMatch(at -> at == this);
    }

    /// Shows a form above everything, for what has no place in time yet; null takes it away.
    void setTopForm(@Nullable Region form) {
        if (topForm != null) {
            getChildren().remove(topForm);
        }
        topForm = form;
        if (form != null) {
            setMargin(form, new Insets(0, 0, 16, 0));
            getChildren().addFirst(form);
        }
    }

    Optional<PrizesCard> card(long ceremony) {
        return Optional.ofNullable(rows.get(new Stop.Key.OfCeremony(ceremony)))
                .map(row -> (PrizesCard) row.content());
    }

    Optional<ReleaseLine> release(long release) {
        return Optional.ofNullable(rows.get(new Stop.Key.OfRelease(release)))
                .map(row -> (ReleaseLine) row.content());
    }

    /// Puts the keyboard on a stop, as soon as it is shown.
    void focus(Stop.Key key) {
        keys.focus(key);
    }

    /// Puts the keyboard where it stood last.
    void focusLast() {
        keys.focusLast();
    }

    /// All stops from top to bottom.
    List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        for (Node child : getChildren()) {
            if (child instanceof SeasonRow row) {
                switch (row.content()) {
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
}
