package app.matinee.transfer.letterboxd;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.markdown.MarkdownText;
import app.matinee.model.FilmList;
import app.matinee.model.Uuid7;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.CsvTable;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.TextRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A list file, which is two tables in one: the list itself in one row, then its films.
///
/// Lists carry a position whether they are ranked or not, so only one whose name or tags say so
/// counts as ranked.
///
/// @param file its path in the export
/// @param head the row of the list itself
record LetterboxdList(String file, CsvTable.Row head, CsvTable items) {

    private static final Pattern RANKED = Pattern.compile("\\b(?:un)?ranked\\b|\\branking\\b");

    /// Whether a text is one; the first line may be its title, or empty.
    static boolean isOne(String text) {
        return text.lines()
                .limit(4)
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("date,name,tags,url"));
    }

    /// @throws ImportRefused if it breaks off before its films
    static LetterboxdList read(String file, String text) throws ImportRefused {
        List<TextRecord> records = CsvTable.records(file, text);
        int head = first(records, "date");
        int items = first(records, "position");
        if (head < 0 || head + 1 >= records.size() || items < 0) {
            throw new ImportRefused(Phrase.of("import.letterboxd.refused.list", file));
        }
        return new LetterboxdList(
                file,
                CsvTable.of(file, records, head).rows().getFirst(),
                CsvTable.of(file, records, items));
    }

    private static int first(List<TextRecord> records, String name) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).fields().getFirst().strip().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /// The column in which an item names its film.
    String address() {
        return items.has("url") ? "url" : "letterboxd uri";
    }

    void gather(LetterboxdFilms films, Gathering gathering) {
        List<IncomingListItem> gathered = new ArrayList<>();
        for (CsvTable.Row row : items.rows()) {
            Source source = Source.of(file, row.line());
            Optional<Phrase> wrong =
                    row.isEmpty() ? Optional.empty() : LetterboxdEntries.wrongShape(row);
            wrong.ifPresent(
                    why -> gathering.add(new Remark(source, row.get("name"), Outcome.FAILED, why)));
            if (!row.isEmpty() && wrong.isEmpty()) {
                int film = films.addressed(source, row, address());
                String note = MarkdownText.ofHtml(row.get("description"));
                gathered.add(new IncomingListItem(source, film, note));
            }
        }
        List<String> tags = LetterboxdEntries.tags(head.get("tags"));
        FilmList list =
                new FilmList(
                        0,
                        Uuid7.next(),
                        head.get("name"),
                        isRanked(head.get("name"), tags),
                        MarkdownText.ofHtml(head.get("description")),
                        tags,
                        List.of(),
                        "");
        gathering.add(new IncomingList(Source.of(file, head.line()), list, gathered));
    }

    private static boolean isRanked(String name, List<String> tags) {
        String words = (name + " " + String.join(" ", tags)).toLowerCase(Locale.ROOT);
        return RANKED.matcher(words).results().anyMatch(found -> !found.group().startsWith("un"));
    }
}
