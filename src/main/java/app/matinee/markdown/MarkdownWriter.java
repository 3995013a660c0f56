package app.matinee.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes blocks as Markdown that reads back as the same blocks, whatever the words are made of.
public final class MarkdownWriter {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,31};)");
    private static final Pattern LINE_START = Pattern.compile("^(?:[#+=:-]|(?=\\d{1,9}[.)]))");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");
    private static final int SMALLEST_FENCE = 3;

    private final MarkdownDialect dialect;

    public MarkdownWriter(MarkdownDialect dialect) {
        this.dialect = dialect;
    }

    /// Words as Markdown in which no sign means anything.
    public static String escaped(String words) {
        String plain = SPECIAL.matcher(words.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
        return ENTITY.matcher(plain).replaceAll("\\\\&");
    }

    public String write(MarkdownDocument document) {
        return write(document.blocks().stream().map(PlacedBlock::block).toList());
    }

    /// @return without a line break at the end
    public String write(List<Block> blocks) {
        List<String> written = new ArrayList<>();
        boolean other = false;
        Block before = null;
        for (Block block : blocks) {
            boolean follows = before instanceof Block.Listing && block instanceof Block.Listing;
            other = follows && !other;
            written.add(block(block, other));
            before = block;
        }
        return written.stream().filter(w -> !w.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /// @param other whether a list needs other marks, since one stands right before it
    private String block(Block block, boolean other) {
        return switch (block) {
            case Block.Heading(int level, List<Inline> content) ->
                    "#".repeat(level)
                            + " "
                            + inlines(content)
                                    .replaceAll("\\s*\n", " ")
                                    .replaceAll("(?=#+$)", "\\\\");
            case Block.Paragraph(List<Inline> content) -> line(content);
            case Block.Quote(List<Block> blocks) -> indented(write(blocks), "> ", "> ");
            case Block.Listing list -> list(list, other);
            case Block.Code(String language, String text) -> code(language, text);
            case Block.Table table -> table(table);
            case Block.Rule() -> "***";
            case Block.Spoiler(String title, List<Block> blocks) ->
                    dialect.spoiler(title, write(blocks));
        };
    }

    private String list(Block.Listing list, boolean other) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            String mark =
                    list.numbered()
                            ? (list.first() + i) + (other ? ") " : ". ")
                            : (other ? "* " : "- ");
            String inside = write(list.items().get(i).blocks());
            items.add(indented(inside, mark, " ".repeat(mark.length())));
        }
        return String.join(list.tight() ? "\n" : "\n\n", items);
    }

    private static String indented(String text, String first, String rest) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(((lines.isEmpty() ? first : rest) + line).stripTrailing());
        }
        return String.join("\n", lines);
    }

    private String code(String language, String text) {
        int longest =
                Pattern.compile("`+")
                        .matcher(text)
                        .results()
                        .mapToInt(run -> run.group().length())
                        .max()
                        .orElse(0);
        String fence = "`".repeat(Math.max(SMALLEST_FENCE, longest + 1));
        String inside = dialect.code(text);
        return fence + language + "\n" + inside + (inside.endsWith("\n") ? "" : "\n") + fence;
    }

    private String table(Block.Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.head().cells().stream().map(this::cell).toList()));
        lines.add(
                row(
                        table.columns().stream()
                                .map(align ->
                                        switch (align) {
                                            case START -> "---";
                                            case CENTRE -> ":-:";
                                            case END -> "--:";
                                        })
                                .toList()));
        for (Block.Row row : table.rows()) {
            lines.add(row(row.cells().stream().map(this::cell).toList()));
        }
        return String.join("\n", lines);
    }

    private String cell(List<Inline> content) {
        return inlines(content).replaceAll("\\s*\n", " ");
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /// Inlines that begin a line, so that none of their lines is taken for something else.
    private String line(List<Inline> content) {
        return inlines(content)
                .lines()
                .map(MarkdownWriter::plainStart)
                .collect(Collectors.joining("\n"));
    }

    private static String plainStart(String line) {
        String stripped = line.stripLeading();
        if (NUMBERED.matcher(stripped).find()) {
            return NUMBERED.matcher(stripped).replaceFirst("$1\\\\$2");
        }
        return LINE_START.matcher(stripped).replaceFirst("\\\\$0");
    }

    private String inlines(List<Inline> content) {
        return content.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> dialect.words(spaced(text));
            case Inline.Code(String text) -> code(text);
            case Inline.Emphasis(List<Inline> content) -> around("*", content);
            case Inline.Strong(List<Inline> content) -> around("**", content);
            case Inline.Strike(List<Inline> content) -> around("~~", content);
            case Inline.Link(var target, List<Inline> content) ->
                    "[%s](%s)".formatted(inlines(content), address(target.toASCIIString()));
            case Inline.Picture picture -> dialect.picture(picture);
            case Inline.LineBreak() -> "  \n";
        };
    }

    /// The spaces at both ends belong to the words around.
    private static String spaced(String text) {
        String before = text.startsWith(" ") ? " " : "";
        String after = text.length() > 1 && text.endsWith(" ") ? " " : "";
        return before + escaped(text.strip()) + after;
    }

    private String around(String mark, List<Inline> content) {
        String inside = inlines(content);
        String bare = inside.strip();
        if (bare.isEmpty()) {
            return inside;
        }
        int from = inside.indexOf(bare);
        return inside.substring(0, from)
                + mark
                + bare
                + mark
                + inside.substring(from + bare.length());
    }

    private String code(String text) {
        String inside = dialect.code(text);
        if (!inside.contains("`")) {
            return "`" + inside + "`";
        }
        return "`` " + inside.replace("``", "` `") + " ``";
    }

    private static String address(String target) {
        return target.matches("[^()]*") && !target.startsWith("mailto:")
                ? target
                : "<" + target + ">";
    }
}
