package app.matinee.transfer.archive;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Lays out JSON for people: what fits on a line of 100 characters stands on one, the rest is broken.
///
/// The same value always gives the same text; the order of fields is the order they were put in.
final class JsonLayout {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out;

    JsonLayout(StringBuilder out) {
        this.out = out;
    }

    /// Appends a value as it stands in a line that begins `depth` steps in.
    void value(JsonNode node, int depth) {
        value(node, depth, depth * STEP.length());
    }

    /// Appends an object that is broken even where it would fit.
    void broken(JsonNode node, int depth) {
        boolean object = node.isObject();
        out.append(object ? '{' : '[');
        boolean first = true;
        if (object) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                line(first, depth + 1);
                first = false;
                int start = out.length();
                string(field.getKey());
                out.append(": ");
                int column = (depth + 1) * STEP.length() + out.length() - start;
                value(field.getValue(), depth + 1, column);
            }
        } else {
            for (JsonNode element : node) {
                line(first, depth + 1);
                first = false;
                value(element, depth + 1);
            }
        }
        out.append('\n').repeat(STEP, depth).append(object ? '}' : ']');
    }

    private void value(JsonNode node, int depth, int column) {
        int start = out.length();
        if (!compact(node, start + WIDTH - column) && node.isContainer()) {
            out.setLength(start);
            broken(node, depth);
        }
    }

    private void line(boolean first, int depth) {
        out.append(first ? "\n" : ",\n").repeat(STEP, depth);
    }

    /// Appends a value on one line; false as soon as that line is too long.
    private boolean compact(JsonNode node, int end) {
        if (node.isObject()) {
            out.append('{');
            boolean first = true;
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                out.append(first ? "" : ", ");
                first = false;
                string(field.getKey());
                out.append(": ");
                if (!compact(field.getValue(), end)) {
                    return false;
                }
            }
            out.append('}');
        } else if (node.isArray()) {
            out.append('[');
            boolean first = true;
            for (JsonNode element : node) {
                out.append(first ? "" : ", ");
                first = false;
                if (!compact(element, end)) {
                    return false;
                }
            }
            out.append(']');
        } else if (node.isString()) {
            string(node.stringValue());
        } else {
            out.append(node);
        }
        return out.length() <= end;
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        out.append('"');
    }

    private void character(String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < FIRST_PRINTABLE || Character.isSurrogate(c) && alone(text, at)) {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /// Whether half of a pair stands without the other, which UTF-8 could not keep.
    private static boolean alone(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
