package dk.sigtepunkt.itests.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which libraries which module may know, read from the classes; the modules among themselves are {@code core/architecture}'s. */
class LibrariesTest {
    private static final String BASE = "dk.sigtepunkt.";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // The kit for tests is here for its stand-in, and the domain's tests for how they wait; neither is
            // deployed.
            .withImportOption(location -> !location.contains("contracts-testkit") && !location.contains("-tests.jar"))
            .importPackages("dk.sigtepunkt");

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
                        // The JDK's own too, for the codes of a second factor.
                        "javax.crypto..",
                        "org.osgi.annotation..",
                        // Annotations that no class loads: a use case says itself that it is a component.
                        "org.osgi.service.component.annotations..",
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
    void onlyAttachmentsReadPdfAndPictures() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "attachments..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "javax.imageio..")
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
