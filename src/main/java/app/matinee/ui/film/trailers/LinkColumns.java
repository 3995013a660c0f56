package app.matinee.ui.film.trailers;

import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The links on the page: a card a kind, and beside them, or below where it is narrow, where to
/// watch. Rows stay the same nodes, so that focus and unfinished edits outlive a change.
final class LinkColumns extends GridPane {

    private static final double WIDE = 900;

    private final LinkWords words;
    private final Function<Link, LinkRow> maker;
    private final VBox cards = new VBox();
    private final VBox watch = new VBox();
    private final Map<Long, LinkRow> rows = new HashMap<>();
    private List<LinkGroup> shape = List.of();
    private @Nullable Boolean wide;

    LinkColumns(LinkWords words, Function<Link, LinkRow> maker) {
        this.words = words;
        this.maker = maker;
        getStyleClass().add("link-columns");
        cards.getStyleClass().add("link-cards");
        watch.getStyleClass().add("link-watch");
        cards.setMinWidth(0);
        watch.setMinWidth(0);
        getChildren().addAll(cards, watch);
        widthProperty().subscribe(width -> arrange(width.doubleValue() >= WIDE));
    }

    /// Shows links in place of those before.
    void show(List<Link> links) {
        rows.keySet().removeIf(id -> links.stream().noneMatch(link -> link.id() == id));
        for (Link link : links) {
            LinkRow row = rows.get(link.id());
            if (row == null) {
                rows.put(link.id(), maker.apply(link));
            } else {
                row.show(link);
            }
        }
        List<LinkGroup> groups = LinkGroup.of(links);
        if (!sameShape(groups)) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            build(groups);
            if (focused != null && isInside(focused)) {
                focused.requestFocus();
            }
        }
        shape = groups;
    }

    Optional<LinkRow> row(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    /// The rows from top to bottom.
    List<LinkRow> rows() {
        return shape.stream()
                .flatMap(group -> group.links().stream())
                .map(link -> rows.get(link.id()))
                .toList();
    }

    private boolean sameShape(List<LinkGroup> groups) {
        return outline(groups).equals(outline(shape));
    }

    private static List<List<Object>> outline(List<LinkGroup> groups) {
        return groups.stream()
                .map(g ->
                        List.<Object>of(
                                g.kind(), g.country(), g.links().stream().map(Link::id).toList()))
                .toList();
    }

    private void build(List<LinkGroup> groups) {
        List<Node> left = new ArrayList<>();
        List<Node> right = new ArrayList<>();
        for (LinkGroup group : groups) {
            VBox list = new VBox();
            list.getStyleClass().add("link-list");
            group.links().forEach(link -> list.getChildren().add(rows.get(link.id())));
            if (group.kind() == LinkKind.WHERE_TO_WATCH) {
                right.add(new VBox(country(group), list));
            } else {
                VBox card = new VBox(heading(group), list);
                card.getStyleClass().addAll("card", "link-card");
                left.add(card);
            }
        }
        Label title = new Label(words.kinds(LinkKind.WHERE_TO_WATCH));
        title.getStyleClass().add("strong");
        if (right.isEmpty()) {
            Label nowhere = new Label(words.texts().get("trailers.nowhere"));
            nowhere.getStyleClass().addAll("caption", "hint");
            nowhere.setWrapText(true);
            right.add(nowhere);
        }
        right.addFirst(title);
        cards.getChildren().setAll(left);
        watch.getChildren().setAll(right);
        wide = null;
        arrange(getWidth() >= WIDE);
    }

    private HBox heading(LinkGroup group) {
        Label title = new Label(words.kinds(group.kind()));
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label(String.valueOf(group.links().size()));
        count.getStyleClass().addAll("caption", "hint");
        HBox heading = new HBox(title, gap, count);
        heading.getStyleClass().add("link-heading");
        return heading;
    }

    private Label country(LinkGroup group) {
        Label label =
                new Label(
                        group.country().isEmpty()
                                ? words.texts().get("trailers.noCountry")
                                : group.country());
        label.getStyleClass().addAll("caption", "hint", "link-country");
        label.setWrapText(true);
        return label;
    }

    private void arrange(boolean nowWide) {
        if (wide != null && wide == nowWide) {
            return;
        }
        wide = nowWide;
        boolean beside = nowWide && !cards.getChildren().isEmpty();
        cards.setVisible(!cards.getChildren().isEmpty());
        cards.setManaged(cards.isVisible());
        GridPane.setConstraints(cards, 0, 0);
        GridPane.setConstraints(watch, beside ? 1 : 0, beside ? 0 : 1);
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(beside ? 66 : 100);
        ColumnConstraints second = new ColumnConstraints();
        second.setPercentWidth(34);
        getColumnConstraints().setAll(beside ? List.of(first, second) : List.of(first));
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
