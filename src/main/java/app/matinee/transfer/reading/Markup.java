package app.matinee.transfer.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of an XML file with all that is in it.
///
/// @param name without its namespace
/// @param text what stands in it outside of its children, stripped
/// @param line where it begins, from 1
public record Markup(
        String name,
        Map<String, String> attributes,
        List<Markup> children,
        String text,
        long line) {

    public Markup {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /// The value of an attribute, "" where there is none.
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    /// The children of a name, in order.
    public Stream<Markup> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    public Optional<Markup> first(String child) {
        return all(child).findFirst();
    }

    /// The text of the first child of a name, "" where there is none.
    public String textOf(String child) {
        return first(child).map(Markup::text).orElse("");
    }

    /// The texts of the children of a name, those without any left out.
    public List<String> textsOf(String child) {
        return all(child).map(Markup::text).filter(text -> !text.isEmpty()).toList();
    }
}
