package app.matinee.markdown;

import org.commonmark.node.CustomBlock;

/// A spoiler fold as commonmark holds it while reading.
final class SpoilerNode extends CustomBlock {

    private final String title;

    SpoilerNode(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
