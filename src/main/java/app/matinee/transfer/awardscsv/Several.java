package app.matinee.transfer.awardscsv;

import app.matinee.incoming.IncomingNominee;
import app.matinee.incoming.IncomingNominee.Kind;
import app.matinee.model.ExternalId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Fields that hold several things, parted by `|`.
final class Several {

    private static final Pattern MARKED = Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]+)]");
    private static final Pattern PERSON = Pattern.compile("nm\\d{7,10}");
    private static final Pattern COMPANY = Pattern.compile("co\\d{7,10}");

    private Several() {}

    static List<String> of(String field) {
        return field.isEmpty()
                ? List.of()
                : Stream.of(field.split("\\|", -1)).map(String::strip).toList();
    }

    /// Names, each perhaps with a mark in square brackets behind it: the IMDb number of a person or
    /// a company, or the word "company" or "country".
    static List<IncomingNominee> nominees(String field) {
        return of(field).stream().filter(name -> !name.isEmpty()).map(Several::nominee).toList();
    }

    private static IncomingNominee nominee(String text) {
        Matcher marked = MARKED.matcher(text);
        if (marked.matches()) {
            String name = marked.group(1);
            String mark = marked.group(2);
            if (PERSON.matcher(mark).matches()) {
                return new IncomingNominee(name, Kind.PERSON, imdb(mark));
            }
            if (COMPANY.matcher(mark).matches()) {
                return new IncomingNominee(name, Kind.COMPANY, imdb(mark));
            }
            if (mark.equals("company")) {
                return new IncomingNominee(name, Kind.COMPANY, List.of());
            }
            if (mark.equals("country")) {
                return new IncomingNominee(name, Kind.COUNTRY, List.of());
            }
        }
        return new IncomingNominee(text, Kind.PERSON, List.of());
    }

    private static List<ExternalId> imdb(String value) {
        return List.of(new ExternalId(ExternalId.IMDB, value));
    }
}
