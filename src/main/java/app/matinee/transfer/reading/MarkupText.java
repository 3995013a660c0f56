package app.matinee.transfer.reading;

import app.matinee.text.Phrase;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a text of XML element by element, within limits. A DOCTYPE is passed over and nothing it
/// names is fetched; one that declares anything is refused, so that no entity is ever expanded.
public final class MarkupText {

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int LONGEST = 4_000_000;
    private static final Pattern DECLARING =
            Pattern.compile("<!ENTITY|<!DOCTYPE[^>\\[]{0,1000}\\[", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final XMLStreamReader reader;
    private int elements;

    private MarkupText(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /// Takes an element.
    @FunctionalInterface
    public interface Each {
        void take(Markup element);
    }

    /// Gives each element of these names, the outermost only, with all that is in it.
    ///
    /// @param file its name, for messages
    /// @param heads elements that are given when they begin, with their attributes alone
    /// @throws ImportRefused if it is no XML, nested too deep, too large, or declares entities
    public static void each(
            String file, String text, Set<String> heads, Set<String> names, Each each)
            throws ImportRefused {
        if (DECLARING.matcher(text).find()) {
            throw new ImportRefused(Phrase.of("import.refused.entities", file));
        }
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            try {
                new MarkupText(file, reader).read(heads, names, each);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            throw new ImportRefused(
                    Phrase.of(
                            "import.refused.xml",
                            file,
                            at == null ? 0 : at.getLineNumber(),
                            at == null ? 0 : at.getColumnNumber()),
                    e);
        }
    }

    private void read(Set<String> heads, Set<String> names, Each each)
            throws XMLStreamException, ImportRefused {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (names.contains(reader.getLocalName())) {
                    elements = 0;
                    each.take(element(0));
                } else if (heads.contains(reader.getLocalName())) {
                    each.take(
                            new Markup(reader.getLocalName(), attributes(), List.of(), "", line()));
                }
            }
        }
    }

    private Markup element(int depth) throws XMLStreamException, ImportRefused {
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new ImportRefused(Phrase.of("import.refused.nested", file, line()));
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes();
        long line = line();
        List<Markup> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    text.append(reader.getText());
                    if (text.length() > LONGEST) {
                        throw new ImportRefused(
                                Phrase.of("import.refused.cell", file, String.valueOf(line)));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return new Markup(name, attributes, children, text.toString().strip(), line);
                }
                default -> {}
            }
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private long line() {
        return reader.getLocation().getLineNumber();
    }
}
