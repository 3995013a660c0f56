package app.matinee.transfer.webpage;

/// Words as they stand in HTML.
final class Html {

    private Html() {}

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(' ');
                default -> {
                    if (c >= ' ' && c != '\u007f') {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
