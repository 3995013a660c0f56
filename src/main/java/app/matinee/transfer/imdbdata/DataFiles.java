package app.matinee.transfer.imdbdata;

import app.matinee.text.Phrase;
import app.matinee.transfer.reading.ImportRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The data files of a folder. Only `title.basics` must be there; what another one would tell stays
/// empty where it is missing.
///
/// @param folder in which they lie
record DataFiles(Path folder) {

    static final String BASICS = "title.basics.tsv";
    private static final String AKAS = "title.akas.tsv";
    private static final String CREW = "title.crew.tsv";
    private static final String PRINCIPALS = "title.principals.tsv";
    private static final String NAMES = "name.basics.tsv";

    /// The files beside one of them, or in a folder.
    static DataFiles at(Path path) {
        Path beside = path.toAbsolutePath().getParent();
        return new DataFiles(Files.isDirectory(path) || beside == null ? path : beside);
    }

    /// Whether a name is that of one of them.
    static boolean isOne(String name) {
        return Stream.of(BASICS, AKAS, CREW, PRINCIPALS, NAMES)
                .anyMatch(each -> name.equals(each) || name.equals(each + ".gz"));
    }

    /// @throws ImportRefused if it is not there
    TsvFile basics() throws ImportRefused {
        return file(BASICS, "tconst\ttitleType\tprimaryTitle\toriginalTitle")
                .orElseThrow(() ->
                        new ImportRefused(
                                Phrase.of("import.imdbdata.refused.noBasics", folder.toString())));
    }

    Optional<TsvFile> akas() {
        return file(AKAS, "titleId\tordering\ttitle");
    }

    Optional<TsvFile> crew() {
        return file(CREW, "tconst\tdirectors\twriters");
    }

    Optional<TsvFile> principals() {
        return file(PRINCIPALS, "tconst\tordering\tnconst\tcategory\tjob\tcharacters");
    }

    Optional<TsvFile> names() {
        return file(NAMES, "nconst\tprimaryName");
    }

    /// How many bytes they have together.
    long size() throws ImportRefused {
        long total = 0;
        for (Optional<TsvFile> file :
                List.of(Optional.of(basics()), akas(), crew(), principals(), names())) {
            if (file.isPresent()) {
                try {
                    total += Files.size(file.get().path());
                } catch (IOException e) {
                    throw new ImportRefused(
                            Phrase.of("import.refused.unreadable", file.get().path().toString()),
                            e);
                }
            }
        }
        return total;
    }

    private Optional<TsvFile> file(String name, String columns) {
        return Stream.of(name + ".gz", name)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(path -> new TsvFile(path, columns));
    }
}
