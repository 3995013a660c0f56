package app.matinee.transfer.filmtable;

import app.matinee.transfer.writing.ExportedFilm;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Films as an array of JSON objects, a line a film; what is not known is left out.
public final class JsonExporter extends FilmTableExporter {

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    Rows begin(Writer out, List<ChosenColumn> columns) throws IOException {
        out.write("[");
        return new Rows() {
            private boolean begun;

            @Override
            public void add(ExportedFilm film) throws IOException {
                out.write(begun ? ",\n" : "\n");
                out.write(json.writeValueAsString(object(film, columns)));
                begun = true;
            }

            @Override
            public void end() throws IOException {
                out.write("\n]\n");
            }
        };
    }

    private static ObjectNode object(ExportedFilm film, List<ChosenColumn> columns) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (ChosenColumn column : columns) {
            Cell cell = column.of(film);
            if (!cell.isEmpty()) {
                put(node, column.header(), cell);
            }
        }
        return node;
    }

    private static void put(ObjectNode node, String name, Cell cell) {
        switch (cell) {
            case Cell.Text(String value) -> node.put(name, value);
            case Cell.Figure(BigDecimal value) -> node.put(name, value);
            case Cell.Flag(boolean value) -> node.put(name, value);
            case Cell.Several(List<String> values) -> {
                var array = node.putArray(name);
                values.forEach(array::add);
            }
        }
    }
}
