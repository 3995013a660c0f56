package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Holds every rule against classes that break it: a rule that cannot fail guards nothing.
class ArchitectureRulesBiteTest {

    private static final String ROOT = "bad";

    @TestFactory
    Stream<DynamicTest> eachRuleFindsItsOffender() {
        JavaClasses offenders = new ClassFileImporter().importPackages(ROOT);
        return ArchitectureTest.rules(ROOT)
                .filter(rule -> !rule.getDescription().startsWith("Pebble"))
                .map(rule ->
                        DynamicTest.dynamicTest(
                                rule.getDescription(), () -> bites(rule, offenders)));
    }

    private static void bites(ArchRule rule, JavaClasses offenders) {
        assertThat(rule.evaluate(offenders).hasViolation()).isTrue();
    }
}
