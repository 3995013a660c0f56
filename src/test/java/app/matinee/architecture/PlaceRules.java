package app.matinee.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.function.Predicate.isEqual;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Where each library and each dangerous part of the JDK may be used.
final class PlaceRules {

    private static final Set<String> THREAD_STARTERS =
            Set.of("<init>", "start", "ofVirtual", "ofPlatform", "startVirtualThread", "sleep");

    private PlaceRules() {}

    static List<ArchRule> of(String root) {
        return List.of(
                only(root, "JavaFX", List.of("ui", "app"), "javafx.."),
                only(
                        root,
                        "JDBC and Jdbi",
                        List.of("store"),
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.sqlite.."),
                only(root, "the network", List.of("transfer", "publish"), "java.net.http.."),
                only(root, "commonmark", List.of("markdown"), "org.commonmark.."),
                only(root, "picocli", List.of("cli"), "picocli.."),
                only(root, "Pebble", List.of("publish"), "io.pebbletemplates.."),
                only(
                        root,
                        "java.awt and ImageIO",
                        List.of("pictures"),
                        "java.awt..",
                        "javax.imageio..",
                        "com.twelvemonkeys.."),
                only(root, "Logback", List.of("app"), "ch.qos.logback.."),
                only(
                        root,
                        "Swing, JavaFX's web view or another logger",
                        List.of(),
                        "javax.swing..",
                        "javafx.embed.swing..",
                        "javafx.scene.web..",
                        "java.util.logging.."),
                threads(root),
                runLater(root),
                viewModels(root),
                dialogs(root),
                controllers(root));
    }

    private static ArchRule only(String root, String what, List<String> where, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(inside(root, where))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as(what + " only in " + where)
                .because("one package is then all that a change of it touches")
                .allowEmptyShould(true);
    }

    private static String[] inside(String root, List<String> where) {
        return where.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private static ArchRule threads(String root) {
        DescribedPredicate<JavaAccess<?>> starters =
                DescribedPredicate.describe(
                        "start, sleep or pool threads",
                        access ->
                                threadStarter(access)
                                        || access.getTargetOwner()
                                                .isAssignableTo(java.util.concurrent.Executor.class)
                                        || Stream.of(
                                                        "java.util.Timer",
                                                        "java.util.concurrent.Executors",
                                                        "java.util.concurrent.CompletableFuture")
                                                .anyMatch(
                                                        isEqual(
                                                                access.getTargetOwner()
                                                                        .getName())));
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".ui.kit..", root + ".job..")
                .should()
                .accessTargetWhere(starters)
                .as("threads and executors only in ui.kit and job")
                .because("work is started in one place, where it can be shown and cancelled")
                .allowEmptyShould(true);
    }

    private static boolean threadStarter(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(Thread.class)
                && THREAD_STARTERS.contains(access.getName());
    }

    private static ArchRule runLater(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".ui.kit..", root + ".job..")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .as("Platform.runLater only in ui.kit and job")
                .because("results come back to the FX thread in one place")
                .allowEmptyShould(true);
    }

    private static ArchRule viewModels(String root) {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .as("a view-model has no nodes")
                .because("its tests need no toolkit")
                .allowEmptyShould(true);
    }

    private static ArchRule dialogs(String root) {
        DescribedPredicate<JavaAccess<?>> made =
                DescribedPredicate.describe(
                        "make a window, a dialog or a chooser",
                        access ->
                                access.getName().equals("<init>")
                                        && window(access.getTargetOwner()));
        return noClasses()
                .that()
                .resideInAPackage(root + ".ui..")
                .and()
                .resideOutsideOfPackage(root + ".ui.kit..")
                .should()
                .accessTargetWhere(made)
                .as("windows, dialogs and choosers are made in ui.kit only")
                .because("they are then tested, themed and replaced in tests alike")
                .allowEmptyShould(true);
    }

    private static boolean window(JavaClass type) {
        return Stream.of(
                        "javafx.stage.Stage",
                        "javafx.stage.FileChooser",
                        "javafx.stage.DirectoryChooser",
                        "javafx.scene.control.Dialog")
                .anyMatch(type::isAssignableTo);
    }

    private static ArchRule controllers(String root) {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(root + ".store..")
                                .or(
                                        DescribedPredicate.describe(
                                                "are windows, dialogs or choosers",
                                                PlaceRules::window)))
                .as("controllers open no dialogs and call no stores")
                .because("they ask Dialogs and the library")
                .allowEmptyShould(true);
    }
}
