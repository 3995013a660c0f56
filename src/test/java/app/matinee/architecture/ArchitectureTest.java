package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.kit.FxTest;
import app.matinee.ui.kit.OnFx;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.testfx.api.FxRobot;

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

    /// Classes of tests run beside one another; two with windows would type into each other's.
    @Test
    void testsWithWindowsWaitForOneAnother() {
        for (JavaClass test : new ClassFileImporter().importPackages(ROOT)) {
            if (test.getSimpleName().endsWith("Test") && usesWindows(test)) {
                assertThat(test.reflect())
                        .as(test.getName() + " uses JavaFX")
                        .hasAnnotation(FxTest.class);
            }
        }
    }

    private static boolean usesWindows(JavaClass test) {
        return !test.isEquivalentTo(ArchitectureTest.class)
                && test.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(used ->
                                used.isEquivalentTo(OnFx.class)
                                        || used.isEquivalentTo(FxRobot.class));
    }

    static Stream<ArchRule> rules(String root) {
        return Stream.of(LayerRules.of(root), PlaceRules.of(root), CodeRules.of(root))
                .flatMap(List::stream);
    }
}
