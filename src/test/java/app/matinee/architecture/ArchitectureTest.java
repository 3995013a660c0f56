package app.matinee.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The rules of the architecture, held against the program's classes.
class ArchitectureTest {

    private static final String ROOT = "app.matinee";

    @TestFactory
    Stream<DynamicTest> program() {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ROOT);
        return rules(ROOT)
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    static Stream<ArchRule> rules(String root) {
        return Stream.of(LayerRules.of(root), PlaceRules.of(root), CodeRules.of(root))
                .flatMap(List::stream);
    }
}
