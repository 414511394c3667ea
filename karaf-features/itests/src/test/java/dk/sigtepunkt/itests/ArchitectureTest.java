package dk.sigtepunkt.itests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String BASE = "dk.sigtepunkt.";
    private static final Path ROOT = Path.of(System.getProperty("sigtepunkt.root"));
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // The kit for tests is here for its stand-in and never deployed.
            .withImportOption(location -> !location.contains("contracts-testkit"))
            .importPackages("dk.sigtepunkt");

    /** Which modules each module may use; the arrows of the design. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("contracts", Set.of()),
            Map.entry("http", Set.of()),
            Map.entry("domain", Set.of("contracts")),
            Map.entry("content", Set.of("contracts")),
            Map.entry("committees", Set.of("contracts", "domain", "content", "http")),
            Map.entry("persistence", Set.of("contracts", "domain")),
            Map.entry("sources", Set.of("contracts", "domain")),
            Map.entry("reporting", Set.of("contracts", "domain")),
            Map.entry("security", Set.of("domain")),
            Map.entry("rest", Set.of("contracts", "domain", "reporting", "security")),
            Map.entry("web", Set.of("contracts", "domain", "reporting", "security")),
            Map.entry("shell", Set.of("contracts", "domain", "content", "reporting", "security")));

    @Nested
    class Arrows {
        @Test
        void everyModuleUsesOnlyWhatTheDesignLetsItUse() {
            ARROWS.forEach((module, allowed) -> ARROWS.keySet().stream()
                    .filter(other -> !other.equals(module) && !allowed.contains(other))
                    .forEach(other -> noClasses()
                            .that()
                            .resideInAPackage(BASE + module + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(BASE + other + "..")
                            .check(CORE)));
        }

        @Test
        void nobodyLooksIntoAnotherModulesInternals() {
            ARROWS.keySet()
                    .forEach(module -> noClasses()
                            .that()
                            .resideOutsideOfPackage(BASE + module + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(BASE + module + ".internal..")
                            .check(CORE));
        }

        @Test
        void modulesFormNoCycle() {
            slices().matching("dk.sigtepunkt.(*)..").should().beFreeOfCycles().check(CORE);
        }
    }

    @Nested
    class Libraries {
        @Test
        void contractsNeedNothingButTheJdkAndAnnotations() {
            classes()
                    .that()
                    .resideInAPackage(BASE + "contracts..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(BASE + "contracts..", "java..", "org.osgi.annotation..", "org.jspecify..")
                    .check(CORE);
        }

        @Test
        void domainKnowsNoFramework() {
            classes()
                    .that()
                    .resideInAPackage(BASE + "domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            BASE + "domain..",
                            BASE + "contracts..",
                            "java..",
                            "org.osgi.annotation..",
                            "org.jspecify..")
                    .check(CORE);
        }

        @Test
        void entitiesStayInPersistence() {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(BASE + "persistence..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..")
                    .check(CORE);
        }

        @Test
        void onlyTheExtenderAndTheLoginRealmSeeTheFramework() {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(BASE + "committees..")
                    .and()
                    .doNotHaveSimpleName("OperatorRealm")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.osgi.framework.BundleContext")
                    .check(CORE);
        }

        /** Map.of and its like tell their entries in another order after each start; an answer's bytes must not. */
        @Test
        void noOrderOfAnApiAnswerIsThatOfAHash() {
            noClasses()
                    .that()
                    .resideInAPackage(BASE + "rest..")
                    .should()
                    .callMethodWhere(describe(
                            "that makes a map of more than one entry without an order",
                            call -> call.getTarget().getOwner().isEquivalentTo(Map.class)
                                    && (call.getTarget().getName().equals("ofEntries")
                                            || call.getTarget().getName().equals("copyOf")
                                            || (call.getTarget().getName().equals("of")
                                                    && call.getTarget()
                                                                    .getRawParameterTypes()
                                                                    .size()
                                                            > 2))))
                    .check(CORE);
        }

        @Test
        void nobodyAsksTheSystemForTheTime() {
            noClasses()
                    .that()
                    .doNotHaveSimpleName("MunicipalClock")
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .check(CORE);
        }
    }

    @Nested
    class Sources {
        @Test
        void coreKnowsNoCommittee() throws IOException {
            List<String> ids = folders(ROOT.resolve("committee-plugins"));
            assertThat(ids).contains("vtf").hasSizeGreaterThanOrEqualTo(5);
            Pattern named = Pattern.compile("\"(" + String.join("|", ids) + ")[\"./]");
            assertThat(sources(ROOT.resolve("core")))
                    .filteredOn(file -> named.matcher(read(file)).find())
                    .isEmpty();
        }

        @Test
        void theTopLevelHoldsOnlyWhatTheDesignNames() throws IOException {
            try (Stream<Path> entries = Files.list(ROOT)) {
                assertThat(entries.map(entry -> entry.getFileName().toString())
                                .filter(name -> !name.startsWith(".") && !name.equals("target")))
                        .containsExactlyInAnyOrder(
                                "pom.xml", "README.md", "LICENSE", "core", "committee-plugins", "karaf-features");
            }
        }

        @Test
        void filesStayWithinTheirBudget() throws IOException {
            List<Long> lines = sources(ROOT.resolve("core")).stream()
                    .map(file -> read(file).lines().count())
                    .sorted()
                    .toList();
            assertThat(lines).isNotEmpty();
            assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(70);
            assertThat(lines.get(lines.size() * 95 / 100)).as("p95").isLessThanOrEqualTo(180);
        }

        private List<Path> sources(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.toString().endsWith(".java")
                                && file.toString().contains("/src/main/"))
                        .toList();
            }
        }

        private List<String> folders(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> Files.isDirectory(file.resolve("src")))
                        .map(file -> file.getFileName().toString())
                        .toList();
            }
        }

        private String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }
    }
}
