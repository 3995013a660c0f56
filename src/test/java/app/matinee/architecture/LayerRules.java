package app.matinee.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who may know whom: the layer table, cycles, and the independence of screens.
final class LayerRules {

    /// What each top-level package may use besides itself; `app` may use everything.
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("model", Set.of()),
                    Map.entry("job", Set.of("model", "text")),
                    Map.entry("text", Set.of("model")),
                    Map.entry("settings", Set.of("model", "text")),
                    Map.entry("incoming", Set.of("model", "text")),
                    Map.entry("query", Set.of("model")),
                    Map.entry("store", Set.of("model", "query", "job", "text")),
                    Map.entry("stats", Set.of("model")),
                    Map.entry("markdown", Set.of("model", "text")),
                    Map.entry("spelling", Set.of("model", "settings", "text")),
                    Map.entry("pictures", Set.of("store", "model", "job", "text")),
                    Map.entry("awards", Set.of("store", "model", "job", "text")),
                    Map.entry("backup", Set.of("store", "model", "job", "text", "settings")),
                    Map.entry(
                            "transfer",
                            Set.of(
                                    "incoming",
                                    "markdown",
                                    "pictures",
                                    "store",
                                    "model",
                                    "job",
                                    "text")),
                    Map.entry(
                            "publish",
                            Set.of(
                                    "awards",
                                    "markdown",
                                    "pictures",
                                    "store",
                                    "model",
                                    "job",
                                    "text",
                                    "settings")),
                    Map.entry(
                            "library",
                            Set.of(
                                    "incoming",
                                    "query",
                                    "store",
                                    "model",
                                    "job",
                                    "text",
                                    "pictures")),
                    Map.entry("starter", Set.of("library", "transfer", "model", "job", "text")),
                    Map.entry("ui", Above.LIBRARY),
                    Map.entry("cli", Above.LIBRARY));

    private LayerRules() {}

    static List<ArchRule> of(String root) {
        return List.of(
                noCycles(root),
                layers(root),
                screensApart(root),
                tabsApart(root),
                kitBelowScreens(root),
                nobodyUsesApp(root));
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("packages are free of cycles")
                .because("a package in a cycle can neither be read nor tested alone")
                .allowEmptyShould(true);
    }

    private static ArchRule layers(String root) {
        return ArchRuleDefinition.classes()
                .that()
                .resideOutsideOfPackages(root, root + ".app..")
                .should(keepToTheirLayer(root))
                .as("dependencies run downwards, as the layer table says")
                .because("services must serve the window and the command line alike")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> keepToTheirLayer(String root) {
        return new ArchCondition<>("use only what the layer table allows") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String own = layer(root, item);
                Set<String> allowed = MAY_USE.get(own);
                if (allowed == null) {
                    events.add(violated(item, item.getName() + ": no layer is called " + own));
                    return;
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(to -> to.getTargetClass().getPackageName().startsWith(root + "."))
                        .filter(to -> !layer(root, to.getTargetClass()).equals(own))
                        .filter(to -> !allowed.contains(layer(root, to.getTargetClass())))
                        .filter(to -> !aFailureToTell(own, to.getTargetClass()))
                        .forEach(to -> events.add(violated(item, to.getDescription())));
            }
        };
    }

    /// Windows and commands tell what the store could not do, so they may know its failures.
    private static boolean aFailureToTell(String own, JavaClass target) {
        JavaClass outer = target.getEnclosingClass().orElse(target);
        return Set.of("ui", "cli").contains(own) && outer.isAssignableTo(Throwable.class);
    }

    private static ConditionEvent violated(JavaClass item, String message) {
        return SimpleConditionEvent.violated(item, message);
    }

    private static String layer(String root, JavaClass type) {
        return type.getPackageName().substring(root.length() + 1).replaceFirst("\\..*", "");
    }

    private static ArchRule screensApart(String root) {
        DescribedPredicate<JavaClass> shared =
                Predicates.resideInAnyPackage(
                        root + ".ui.kit..", root + ".ui.mirror..", root + ".ui.theme..");
        return slices().matching(root + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), shared)
                .as("screens do not know each other")
                .because("a screen can then be changed or dropped alone")
                .allowEmptyShould(true);
    }

    private static ArchRule tabsApart(String root) {
        return slices().matching(root + ".ui.film.(*)..")
                .should()
                .notDependOnEachOther()
                .as("the tabs of a film do not know each other")
                .because("a tab is one package and one line in the list of tabs")
                .allowEmptyShould(true);
    }

    private static ArchRule kitBelowScreens(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".ui.kit..", root + ".ui.mirror..")
                .should()
                .dependOnClassesThat(
                        Predicates.resideInAPackage(root + ".ui..")
                                .and(
                                        DescribedPredicate.not(
                                                Predicates.resideInAnyPackage(
                                                        root + ".ui.kit..",
                                                        root + ".ui.mirror..",
                                                        root + ".ui.theme.."))))
                .as("the kit and the mirror know no screen")
                .because("what is shared lies below those who share it")
                .allowEmptyShould(true);
    }

    private static ArchRule nobodyUsesApp(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".app..")
                .as("nobody depends on app")
                .because("the composition root stands above all")
                .allowEmptyShould(true);
    }

    private static final class Above {
        private static final Set<String> LIBRARY =
                Set.of(
                        "starter",
                        "library",
                        "awards",
                        "transfer",
                        "publish",
                        "pictures",
                        "markdown",
                        "spelling",
                        "backup",
                        "stats",
                        "incoming",
                        "query",
                        "settings",
                        "text",
                        "job",
                        "model");
    }
}
