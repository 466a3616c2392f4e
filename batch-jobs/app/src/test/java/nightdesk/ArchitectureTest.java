package nightdesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The shape of the house, as CONVENTIONS.md tells it. A rule about a room that is not built yet has nothing to say; a room that
 * no rule names is refused.
 */
class ArchitectureTest {
    /** The stations of core in the order of the flow: each may know those before it, none those after it. */
    private static final List<String> FLOW = List.of(
            "fault",
            "text",
            "edition",
            "article",
            "watch",
            "vendor",
            "fact",
            "annotate",
            "clause",
            "extract",
            "story",
            "ledger",
            "metric",
            "briefing");

    /** Modules that stand on core and do not know each other. */
    private static final List<String> MIDDLE = List.of("reader", "store", "report");

    private static final List<String> SHELL =
            List.of("job", "schedule", "delivery", "cli", "ops", "config", "export", "score");

    /** What values are made of. Files, streams, threads, sockets, databases and loggers are elsewhere in the JDK. */
    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = resideInAnyPackage(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.constant",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.nio",
                    "java.nio.charset",
                    "java.security",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify.annotations")
            .and(not(describe(
                    "threads and processes",
                    type -> Set.of("Thread", "ThreadLocal", "Process", "ProcessBuilder", "Runtime")
                            .contains(type.getSimpleName()))))
            .or(describe("primitives", JavaClass::isPrimitive));

    private static JavaClasses house;

    @BeforeAll
    static void readTheClasses() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nightdesk");
    }

    @Test
    void coreIsPlainJava() {
        noClasses()
                .that(resideIn(FLOW))
                .should()
                .dependOnClassesThat(not(PLAIN_JAVA.or(resideIn(FLOW)).onResultOf(JavaClass::getBaseComponentType)))
                .check(house);
    }

    @TestFactory
    Stream<DynamicTest> theFlowGoesOneWay() {
        return IntStream.range(0, FLOW.size())
                .mapToObj(i -> roomKnowsNothingOf(FLOW.get(i), FLOW.subList(i + 1, FLOW.size())));
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("nightdesk.(**)").should().beFreeOfCycles().check(house);
    }

    @TestFactory
    Stream<DynamicTest> floorsPointDown() {
        return Stream.concat(
                FLOW.stream().map(room -> roomKnowsNothingOf(room, concat(MIDDLE, SHELL))),
                MIDDLE.stream()
                        .map(room -> roomKnowsNothingOf(
                                room,
                                concat(
                                        MIDDLE.stream()
                                                .filter(other -> !other.equals(room))
                                                .toList(),
                                        SHELL))));
    }

    @TestFactory
    Stream<DynamicTest> onlyOneFloorKnows() {
        return Stream.of(
                onlyKnownIn("org.apache.poi", "reader", "report.excel"),
                onlyKnownIn("org.openpdf", "report.pdf"),
                onlyKnownIn("org.jfree", "report"),
                onlyKnownIn("org.thymeleaf", "report"),
                onlyKnownIn("com.ibm.icu", "report"),
                onlyKnownIn("org.jsoup", "reader", "report"),
                onlyKnownIn("de.siegmar.fastcsv", "reader"),
                onlyKnownIn("org.apache.james", "reader"),
                onlyKnownIn("org.apache.commons.compress", "reader"),
                onlyKnownIn("com.github.luben.zstd", "reader", "store"),
                onlyKnownIn("java.sql", "store"),
                onlyKnownIn("org.h2", "store"),
                onlyKnownIn("org.flywaydb", "store"),
                onlyKnownIn("org.springframework.batch", "job"),
                onlyKnownIn("org.quartz", "schedule"),
                onlyKnownIn("jakarta.mail", "delivery"),
                onlyKnownIn("picocli", "cli"));
    }

    @Test
    void belowTheShellSpringIsOnlyTheDatabaseAccessOfTheStore() {
        noClasses()
                .that(resideIn(concat(FLOW, MIDDLE)))
                .and(not(resideIn(List.of("store"))))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.."))
                .check(house);
        noClasses()
                .that(resideIn(List.of("store")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(not(resideInAnyPackage(
                                "org.springframework.jdbc..",
                                "org.springframework.transaction..",
                                "org.springframework.dao.."))))
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void factsAreRecords() {
        assertThat(concreteKindsOf("nightdesk.fact.Fact")).as("kinds of fact").isNotEmpty();
        assertThat(concreteKindsOf("nightdesk.fact.Fact"))
                .allSatisfy(kind -> assertThat(kind.isRecord())
                        .as("%s is a record", kind.getName())
                        .isTrue());
    }

    /** What stands in a list is what its class names; order and meaning are the list's own matter. */
    @TestFactory
    Stream<DynamicTest> listsAreComplete() {
        return Stream.of(
                listNamesEvery("nightdesk.reader.ArticleFormats", "nightdesk.reader.ArticleFormat"),
                listNamesEvery("nightdesk.briefing.section.Sections", "nightdesk.briefing.SectionComposer"),
                listNamesEvery("nightdesk.metric.Metrics", "nightdesk.metric.Metric"));
    }

    @Test
    void noVagueNames() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Info")
                .orShould()
                .haveSimpleNameEndingWith("Base")
                .because("a class is a noun of the flow, and these are not")
                .check(house);
    }

    @Test
    void everyRoomIsNamedHere() {
        assertThat(roomsBuilt())
                .as("first word after 'nightdesk.'; name a new room above, with what it may know")
                .isSubsetOf(concat(concat(FLOW, MIDDLE), SHELL));
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        Set<String> packages =
                house.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> marked = house.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(marked)
                .as("packages with a package-info.java that says @NullMarked")
                .isEqualTo(packages);
    }

    private static DynamicTest roomKnowsNothingOf(String room, Collection<String> others) {
        return DynamicTest.dynamicTest(
                room + " knows nothing of " + String.join(", ", others),
                () -> noClasses()
                        .that(resideIn(List.of(room)))
                        .should()
                        .dependOnClassesThat(resideIn(others))
                        .allowEmptyShould(!roomsBuilt().contains(room))
                        .check(house));
    }

    private static DynamicTest onlyKnownIn(String library, String... rooms) {
        return DynamicTest.dynamicTest(
                library + " is known only in " + String.join(", ", rooms),
                () -> noClasses()
                        .that(not(resideIn(List.of(rooms))))
                        .should()
                        .dependOnClassesThat(resideInAPackage(library + ".."))
                        .check(house));
    }

    private static DynamicTest listNamesEvery(String list, String port) {
        return DynamicTest.dynamicTest(list + " names every " + port, () -> {
            assertThat(house.contain(list))
                    .as("%s and %s come together; where one has another name, name it here", list, port)
                    .isEqualTo(house.contain(port));
            if (house.contain(list)) {
                Set<JavaClass> named = house.get(list).getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .collect(Collectors.toSet());
                assertThat(named)
                        .as("classes that %s names; each %s needs its line there", list, port)
                        .containsAll(concreteKindsOf(port));
            }
        });
    }

    private static List<JavaClass> concreteKindsOf(String type) {
        return house.get(type).getAllSubclasses().stream()
                .filter(kind -> !kind.isInterface() && !kind.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
    }

    private static Set<String> roomsBuilt() {
        return house.stream()
                .map(type -> type.getPackageName().split("\\.", 3))
                .map(words -> words.length > 1 ? words[1] : "")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DescribedPredicate<JavaClass> resideIn(Collection<String> rooms) {
        return resideInAnyPackage(
                        rooms.stream().map(room -> "nightdesk." + room + "..").toArray(String[]::new))
                .as("in " + rooms);
    }

    private static List<String> concat(Collection<String> some, Collection<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
