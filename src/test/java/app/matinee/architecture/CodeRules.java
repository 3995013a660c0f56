package app.matinee.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How classes are made: names, constructors, statics, records.
final class CodeRules {

    private static final int MOST_COLLABORATORS = 6;
    private static final String BAD_NAMES = ".*(Manager|Utils?|Helper|Impl)|Default[A-Z].*";
    private static final Set<String> COPIES =
            Set.of(
                    "copyOf",
                    "unmodifiableList",
                    "unmodifiableSet",
                    "unmodifiableMap",
                    "unmodifiableSequencedMap",
                    "unmodifiableSequencedSet");
    private static final Set<String> MUTABLE =
            Set.of(
                    "java.util.Date",
                    "java.util.Calendar",
                    "java.lang.StringBuilder",
                    "java.util.BitSet");

    private CodeRules() {}

    static List<ArchRule> of(String root) {
        return List.of(
                staticsAreFinal(),
                staticsHoldNoState(),
                noSingletons(),
                noStandardStreams(root),
                noStackTraces(),
                names(),
                controllers(root),
                controllerFields(),
                stores(root),
                fewCollaborators(root),
                recordsAreValues(root));
    }

    private static ArchRule staticsAreFinal() {
        return fields().that()
                .areStatic()
                .should()
                .beFinal()
                .as("static fields are final")
                .because("a mutable static is state that no test can set apart")
                .allowEmptyShould(true);
    }

    private static ArchRule staticsHoldNoState() {
        return noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(
                        DescribedPredicate.describe(
                                "that can change",
                                type ->
                                        type.isAssignableTo("javafx.beans.value.WritableValue")
                                                || type.getPackageName()
                                                        .equals("java.util.concurrent.atomic")
                                                || type.isAssignableTo(
                                                        java.util.concurrent.ConcurrentMap.class)
                                                || type.isAssignableTo(StringBuilder.class)))
                .as("static fields hold constants only")
                .because("a mutable static is state that no test can set apart")
                .allowEmptyShould(true);
    }

    private static ArchRule noSingletons() {
        return noMethods()
                .that()
                .areStatic()
                .should()
                .haveName("getInstance")
                .as("there are no singletons")
                .because("the wiring makes every object once and hands it on")
                .allowEmptyShould(true);
    }

    private static ArchRule noStandardStreams(String root) {
        DescribedPredicate<JavaAccess<?>> streams =
                DescribedPredicate.describe(
                        "read or write the standard streams",
                        access ->
                                access.getTargetOwner().isEquivalentTo(System.class)
                                        && Set.of("out", "err", "in").contains(access.getName()));
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(root + ".app.Main")
                .should()
                .accessTargetWhere(streams)
                .as("standard streams are touched in Main only")
                .because("Main hands them to the command line; everything else logs")
                .allowEmptyShould(true);
    }

    private static ArchRule noStackTraces() {
        DescribedPredicate<JavaAccess<?>> traces =
                DescribedPredicate.describe(
                        "print stack traces",
                        access ->
                                access.getTarget()
                                                .getFullName()
                                                .matches(
                                                        ".*\\.printStackTrace\\((java.io.PrintStream)?\\)")
                                        && access.getTargetOwner().isAssignableTo(Throwable.class));
        return noClasses()
                .should()
                .accessTargetWhere(traces)
                .as("no stack trace is printed")
                .because("a failure is told in plain words and logged once")
                .allowEmptyShould(true);
    }

    private static ArchRule names() {
        return classes()
                .that()
                .areNotAnonymousClasses()
                .should(
                        check(
                                "have a name of the field",
                                type ->
                                        type.getSimpleName().matches(BAD_NAMES)
                                                ? "is called so"
                                                : ""))
                .as("no Manager, Util, Helper, Impl or Default…")
                .because("such a name says nothing and draws everything to it")
                .allowEmptyShould(true);
    }

    private static ArchRule controllers(String root) {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .resideInAPackage(root + ".ui..")
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould(
                        check(
                                "have one constructor",
                                type ->
                                        type.getConstructors().size() == 1
                                                ? ""
                                                : "has several constructors"))
                .as("controllers are final, in ui, with one constructor")
                .because("collaborators come by the constructor only")
                .allowEmptyShould(true);
    }

    private static ArchRule controllerFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePrivate()
                .as("the fields of controllers are private")
                .because("nobody but the loader sets them")
                .allowEmptyShould(true);
    }

    private static ArchRule stores(String root) {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .resideInAPackage(root + ".store..")
                .as("stores lie in store")
                .because("SQL lies there")
                .allowEmptyShould(true);
    }

    private static ArchRule fewCollaborators(String root) {
        return classes()
                .that()
                .areNotRecords()
                .and()
                .areNotEnums()
                .and()
                .areTopLevelClasses()
                .should(
                        check(
                                "take at most six collaborators",
                                type ->
                                        type.getConstructors().stream()
                                                .filter(made ->
                                                        made.getRawParameterTypes().size()
                                                                > MOST_COLLABORATORS)
                                                .map(made ->
                                                        "has a constructor of "
                                                                + made.getRawParameterTypes()
                                                                        .size())
                                                .findAny()
                                                .orElse("")))
                .as("a constructor takes at most six collaborators")
                .because("a class that needs more is two classes")
                .allowEmptyShould(true);
    }

    private static ArchRule recordsAreValues(String root) {
        return classes()
                .that()
                .areRecords()
                .and()
                .resideInAPackage(root + ".model..")
                .should(check("have no mutable components", CodeRules::mutableComponent))
                .as("records of the model are values")
                .because("they are shared between threads and kept by the undo log")
                .allowEmptyShould(true);
    }

    private static String mutableComponent(JavaClass type) {
        List<JavaField> components =
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .toList();
        for (JavaField field : components) {
            JavaClass kind = field.getRawType();
            boolean collection =
                    kind.isAssignableTo(Collection.class) || kind.isAssignableTo(Map.class);
            boolean view = kind.isInterface();
            if (kind.isArray() || MUTABLE.contains(kind.getName()) || collection && !view) {
                return "has the mutable component " + field.getName();
            }
            if (collection && !copies(type)) {
                return "does not copy its component " + field.getName();
            }
        }
        return "";
    }

    private static boolean copies(JavaClass type) {
        return type.getConstructors().stream()
                .flatMap(made ->
                        Stream.concat(
                                made.getMethodCallsFromSelf().stream(),
                                made.getMethodReferencesFromSelf().stream()))
                .anyMatch(call -> COPIES.contains(call.getName()));
    }

    private static ArchCondition<JavaClass> check(
            String description, java.util.function.Function<JavaClass, String> fault) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String found = fault.apply(item);
                if (!found.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " " + found));
                }
            }
        };
    }
}
