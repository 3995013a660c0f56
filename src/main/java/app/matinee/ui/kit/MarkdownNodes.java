package app.matinee.ui.kit;

import app.matinee.markdown.Block;
import app.matinee.markdown.Inline;
import app.matinee.text.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// Draws the blocks of a text.
public final class MarkdownNodes {

    private final Texts texts;
    private final MarkdownLine lines;

    public MarkdownNodes(Texts texts, MarkdownLine lines) {
        this.texts = texts;
        this.lines = lines;
    }

    /// A new node for a block.
    public Node node(Block block) {
        return switch (block) {
            case Block.Heading(int level, List<Inline> content) ->
                    lines.flow(content, "reading-heading", "reading-heading-" + Math.min(level, 3));
            case Block.Paragraph(List<Inline> content) -> lines.paragraph(content);
            case Block.Quote(List<Block> blocks) -> column("reading-quote", blocks);
            case Block.Listing list -> list(list);
            case Block.Code(_, String text) -> code(text);
            case Block.Table table -> table(table);
            case Block.Rule() -> styled(new Region(), "reading-rule");
            case Block.Spoiler(String title, List<Block> blocks) -> spoiler(title, blocks);
        };
    }

    private VBox column(String styleClass, List<Block> blocks) {
        VBox column = new VBox();
        column.getStyleClass().addAll("reading-column", styleClass);
        blocks.forEach(block -> column.getChildren().add(node(block)));
        return column;
    }

    private Node list(Block.Listing list) {
        VBox items = new VBox();
        items.getStyleClass().add(list.tight() ? "reading-list-tight" : "reading-list");
        int number = list.first();
        for (Block.Item item : list.items()) {
            Label marker = new Label(list.numbered() ? number + "." : "•");
            marker.getStyleClass().add("reading-marker");
            marker.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = column("reading-item", item.blocks());
            HBox.setHgrow(content, Priority.ALWAYS);
            items.getChildren().add(styled(new HBox(marker, content), "reading-row"));
            number++;
        }
        return items;
    }

    private Node code(String text) {
        TextFlow flow = new TextFlow(MarkdownLine.text(text.stripTrailing(), "reading-code-text"));
        return styled(flow, "reading-code");
    }

    private Node table(Block.Table table) {
        GridPane grid = new GridPane();
        for (Block.Align align : table.columns()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.SOMETIMES);
            column.setFillWidth(true);
            column.setHalignment(align == Block.Align.END ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        row(grid, 0, table.head(), table.columns(), "reading-table-head");
        for (int i = 0; i < table.rows().size(); i++) {
            row(grid, i + 1, table.rows().get(i), table.columns(), "reading-table-cell");
        }
        return styled(grid, "reading-table");
    }

    private void row(
            GridPane grid, int row, Block.Row cells, List<Block.Align> columns, String style) {
        for (int i = 0; i < cells.cells().size(); i++) {
            TextFlow flow = lines.flow(cells.cells().get(i), style);
            flow.setTextAlignment(alignment(i < columns.size() ? columns.get(i) : Block.Align.START));
            grid.add(flow, i, row);
        }
    }

    private static TextAlignment alignment(Block.Align align) {
        return switch (align) {
            case START -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        };
    }

    private Node spoiler(String title, List<Block> blocks) {
        ToggleButton head =
                new ToggleButton(
                        title.isEmpty()
                                ? texts.get("markdown.spoiler")
                                : texts.get("markdown.spoilerOf", title));
        head.getStyleClass().addAll("flat", "reading-spoiler-head");
        head.setMaxWidth(Double.MAX_VALUE);
        VBox folded = column("reading-spoiler-body", blocks);
        folded.visibleProperty().bind(head.selectedProperty());
        folded.managedProperty().bind(head.selectedProperty());
        head.graphicProperty()
                .bind(
                        head.selectedProperty()
                                .map(open -> open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT)
                                .map(Icon::node));
        return styled(new VBox(head, folded), "reading-spoiler");
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
