package app.matinee.awards;

import app.matinee.awards.SeasonEntry.Prizes;
import app.matinee.model.Honour;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a film's season as a table for a post: a row a nomination, in order of time.
public final class AwardsTable {

    private final Texts texts;

    public AwardsTable(Texts texts) {
        this.texts = texts;
    }

    /// A table as GitHub Flavored Markdown knows it.
    public String markdown(List<Honour> honours) {
        List<String> head = head();
        List<List<String>> lines = new ArrayList<>();
        lines.add(head);
        lines.add(head.stream().map(_ -> "---").toList());
        lines.addAll(rows(honours));
        return lines.stream()
                .map(cells ->
                        cells.stream()
                                .map(AwardsTable::markdownCell)
                                .collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    /// A table element on its own, without classes or styles.
    public String html(List<Honour> honours) {
        StringBuilder html = new StringBuilder("<table>\n<thead>\n");
        html.append(htmlRow("th", head())).append("</thead>\n<tbody>\n");
        rows(honours).forEach(cells -> html.append(htmlRow("td", cells)));
        return html.append("</tbody>\n</table>\n").toString();
    }

    private List<String> head() {
        return List.of(
                texts.get("awards.table.date"),
                texts.get("awards.table.ceremony"),
                texts.get("awards.table.category"),
                texts.get("awards.table.nominees"),
                texts.get("awards.table.result"));
    }

    private List<List<String>> rows(List<Honour> honours) {
        List<List<String>> rows = new ArrayList<>();
        for (Prizes prizes : SeasonTimeline.ceremonies(honours)) {
            for (Honour honour : prizes.honours()) {
                rows.add(
                        List.of(
                                date(prizes.date()),
                                prizes.ceremony().name(),
                                honour.category().name(),
                                NomineeNames.whole(honour),
                                texts.get("awards.result." + honour.nomination().result().code())));
            }
        }
        return rows;
    }

    private String date(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        String pattern =
                switch (date.precision()) {
                    case YEAR -> "yyyy";
                    case MONTH -> "MMMM yyyy";
                    case DAY -> "d MMMM yyyy";
                };
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(date.end());
    }

    private static String markdownCell(String words) {
        return words.replaceAll("([\\\\|*_<>\\[\\]`])", "\\\\$1").replaceAll("\\s+", " ");
    }

    private static String htmlRow(String cell, List<String> cells) {
        return cells.stream()
                .map(words -> "<%s>%s</%s>".formatted(cell, escaped(words), cell))
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
