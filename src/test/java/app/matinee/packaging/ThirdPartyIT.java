package app.matinee.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Everything that is shipped is named with its licence.
class ThirdPartyIT {

    private static final Path NOTICES = Path.of("packaging/common/THIRD-PARTY.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (\\S+) \\| (\\d\\S*) \\| \\S.* \\|$", Pattern.MULTILINE);

    @Test
    void everyShippedJarIsNamedWithItsVersion() throws IOException {
        Set<String> named =
                ROW.matcher(Files.readString(NOTICES))
                        .results()
                        .map(row -> row.group(1) + "-" + row.group(2) + ".jar")
                        .collect(Collectors.toSet());
        assertThat(names(Path.of("target/matinee/lib/app"), ".jar"))
                .filteredOn(name -> !name.equals("matinee.jar"))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyShippedFontIsNamedAndHasItsLicence() throws IOException {
        String notices = Files.readString(NOTICES);
        Path fonts = Path.of("resources/app/matinee/ui/theme/fonts");
        List<String> licences = names(fonts, "-OFL.txt");
        assertThat(licences).isNotEmpty();
        List<String> families =
                licences.stream().map(name -> name.replace("-OFL.txt", "")).toList();
        assertThat(families).allMatch(family -> notices.contains("| " + family + " |"));
        assertThat(names(fonts, "tf"))
                .isNotEmpty()
                .allMatch(font -> families.stream().anyMatch(font::startsWith));
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .toList();
        }
    }
}
