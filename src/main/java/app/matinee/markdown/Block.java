package app.matinee.markdown;

import java.util.List;

/// A part of a text that stands on lines of its own. Blocks are compared by content, not by place.
public sealed interface Block {

    /// @param level 1 to 6
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /// A list, bulleted or numbered.
    ///
    /// @param first the number of the first item; 1 where bulleted
    /// @param tight whether its items follow each other without room between
    record Listing(boolean numbered, int first, boolean tight, List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /// One entry of a list.
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /// @param language as written after the fence; empty for none
    record Code(String language, String text) implements Block {}

    /// @param columns how each column is aligned; every row has as many cells
    record Table(List<Align> columns, Row head, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// One row of a table, a list of inlines a cell.
    record Row(List<List<Inline>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// How a column is aligned.
    enum Align {
        START,
        CENTRE,
        END
    }

    /// A line between two parts.
    record Rule() implements Block {}

    /// Blocks that stay folded until the reader asks for them.
    ///
    /// @param title empty when none was given
    record Spoiler(String title, List<Block> blocks) implements Block {
        public Spoiler {
            blocks = List.copyOf(blocks);
        }
    }
}
