package app.matinee.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/// Turns commonmark's tables into ours.
final class TableReader {

    private final InlineReader inlines;

    TableReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    Block.Table read(TableBlock table) {
        List<Block.Align> columns = new ArrayList<>();
        Block.Row head = new Block.Row(List.of());
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    head = row(row);
                    columns = columns(row);
                } else if (part instanceof TableBody) {
                    rows.add(row(row));
                }
            }
        }
        return new Block.Table(columns, head, rows);
    }

    private Block.Row row(Node row) {
        List<List<Inline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inlines.read(cell));
        }
        return new Block.Row(cells);
    }

    private static List<Block.Align> columns(Node row) {
        List<Block.Align> columns = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            columns.add(node instanceof TableCell cell ? align(cell) : Block.Align.START);
        }
        return columns;
    }

    private static Block.Align align(TableCell cell) {
        return switch (cell.getAlignment()) {
            case CENTER -> Block.Align.CENTRE;
            case RIGHT -> Block.Align.END;
            case LEFT -> Block.Align.START;
            case null -> Block.Align.START;
        };
    }
}
