package app.matinee.publish.data;

import app.matinee.markdown.MarkdownWriter;

/// A link as Markdown, made of words and an address that are nobody's Markdown.
final class Linked {

    private Linked() {}

    static String to(String words, String address) {
        return "[%s](<%s>)"
                .formatted(
                        MarkdownWriter.escaped(words),
                        address.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C"));
    }
}
