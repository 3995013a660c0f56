package app.matinee.transfer.reading;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What to read and how.
///
/// @param path a file, a folder or a zip
/// @param options the codes of the options chosen
/// @param zone where instants become days
public record ImportRequest(Path path, Set<String> options, ZoneId zone) {

    public ImportRequest {
        options = Set.copyOf(options);
    }

    /// As a format reads when nobody chooses anything.
    public static ImportRequest usual(Path path, Importer importer) {
        return new ImportRequest(path, chosen(importer.options()), ZoneId.systemDefault());
    }

    /// The same with these options too.
    public ImportRequest choosing(Set<String> more) {
        Set<String> all = new HashSet<>(options);
        all.addAll(more);
        return new ImportRequest(path, all, zone);
    }

    public boolean wants(String option) {
        return options.contains(option);
    }

    /// The name that reports and the list of imports show.
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static Set<String> chosen(List<ImportOption> options) {
        return options.stream()
                .filter(ImportOption::chosen)
                .map(ImportOption::code)
                .collect(Collectors.toSet());
    }
}
