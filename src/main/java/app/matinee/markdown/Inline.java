package app.matinee.markdown;

import java.net.URI;
import java.util.List;

/// A part of a line.
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Strike(List<Inline> content) implements Inline {
        public Strike {
            content = List.copyOf(content);
        }
    }

    record Code(String text) implements Inline {}

    /// @param target http, https or mailto; links to anything else are read as their text
    record Link(URI target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /// A picture in the text.
    ///
    /// @param address as written: http, https, or without a scheme (a name within the journal)
    /// @param description for who cannot see it; empty for none
    /// @param caption empty for none
    record Picture(String address, String description, String caption) implements Inline {}

    record LineBreak() implements Inline {}
}
