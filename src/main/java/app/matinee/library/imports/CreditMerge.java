package app.matinee.library.imports;

import app.matinee.incoming.IncomingCredit;
import app.matinee.model.Credit;
import app.matinee.model.Department;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which of a file's credits a film lacks: a group (directors, writers, cast, the others) is taken
/// whole where the film has none of it.
final class CreditMerge {

    private CreditMerge() {}

    static List<IncomingCredit> missing(
            List<Credit> mine, List<IncomingCredit> theirs, Noting noting) {
        List<IncomingCredit> missing = new ArrayList<>();
        Map<ImportField, List<String>> names = new EnumMap<>(ImportField.class);
        for (IncomingCredit credit : theirs) {
            ImportField group = group(credit.department(), credit.job());
            if (mine.stream().noneMatch(m -> group(m.department(), m.job()) == group)) {
                missing.add(credit);
                names.computeIfAbsent(group, _ -> new ArrayList<>()).add(credit.person().name());
            }
        }
        names.forEach((group, people) -> noting.fill(group, String.join(", ", people)));
        return missing;
    }

    private static ImportField group(Department department, String job) {
        return switch (department) {
            case CAST -> ImportField.CAST;
            case WRITING -> ImportField.WRITERS;
            case DIRECTING ->
                    job.equals(Credit.DIRECTOR) ? ImportField.DIRECTORS : ImportField.CREW;
            default -> ImportField.CREW;
        };
    }
}
