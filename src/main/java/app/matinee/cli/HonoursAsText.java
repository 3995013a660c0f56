package app.matinee.cli;

import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A film's awards as plain text: a heading a ceremony, a line a nomination, in order of time.
final class HonoursAsText {

    private static final int INDENT = 2;

    private final List<Honour> honours;
    private final Console console;
    private final Wording wording;

    HonoursAsText(List<Honour> honours, Console console, Wording wording) {
        this.honours = honours;
        this.console = console;
        this.wording = wording;
    }

    void print() {
        if (honours.isEmpty()) {
            return;
        }
        long wins = honours.stream().filter(Honour::won).count();
        long nominations = honours.stream().filter(Honour::countsAsNomination).count();
        console.line("");
        console.line(console.texts().get("cli.show.awards", wins, nominations));
        Map<Long, List<Honour>> byCeremony =
                honours.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.ceremony().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byCeremony.values().forEach(this::ceremony);
    }

    private void ceremony(List<Honour> lines) {
        Ceremony ceremony = lines.getFirst().ceremony();
        String date = wording.date(ceremony.date());
        String heading = ceremony.name() + (date.isEmpty() ? "" : ", " + date);
        console.line(" ".repeat(INDENT) + Columns.onOneLine(heading));
        Columns columns = new Columns(2 * INDENT);
        for (Honour each : lines) {
            Nomination nomination = each.nomination();
            columns.add(result(nomination), each.category().name(), who(nomination));
        }
        columns.lines().forEach(console::line);
    }

    private static String result(Nomination nomination) {
        String result = Wording.word(nomination.result());
        return nomination.standing() == Standing.OFFICIAL
                ? result
                : result + " (" + Wording.word(nomination.standing()) + ")";
    }

    private static String who(Nomination nomination) {
        String names =
                nomination.nominees().stream().map(Nominee::name).collect(Collectors.joining(", "));
        String detail = nomination.detail();
        if (detail.isEmpty()) {
            return names;
        }
        return names.isEmpty() ? detail : names + " (" + detail + ")";
    }
}
