package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small product that keeps every rule, and one planted fault at a time. */
class RulesTest {
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "core/contracts", Set.of(), "core/domain", Set.of("core/contracts"), "core/web", Set.of("core/domain"));
    private static final Set<String> FOR_PLUGINS = Set.of("core/contracts");

    @TempDir
    Path root;

    @BeforeEach
    void aProductThatKeepsTheRules() throws IOException {
        module("core/contracts");
        module("core/domain");
        module("core/web");
        module("committee-plugins/havn");
        java("core/contracts", "contracts", "Period", "");
        java("core/domain", "domain", "Book", "import dk.sigtepunkt.contracts.Period;");
        java("core/web", "web.internal.page", "Frame", "import dk.sigtepunkt.domain.Book;");
        java("core/web", "web.internal.view", "View", "import dk.sigtepunkt.web.internal.page.Frame;");
        java("committee-plugins/havn", "havn", "Quay", "import dk.sigtepunkt.contracts.Period;");
    }

    @Test
    void keepsEveryRule() {
        Rules rules = rules();
        assertThat(rules.cyclesInsideModules()).isEmpty();
        assertThat(rules.crowdedPackages()).isEmpty();
        assertThat(rules.packagesWithoutSentence()).isEmpty();
        assertThat(rules.modulesWithoutArrows(ARROWS)).isEmpty();
        assertThat(rules.forbiddenArrows(ARROWS, FOR_PLUGINS)).isEmpty();
        assertThat(rules.othersInternals()).isEmpty();
        assertThat(rules.splitPackages()).isEmpty();
        assertThat(rules.namesInSeveralModules()).isEmpty();
        assertThat(rules.longRecords()).isEmpty();
    }

    @Test
    void aCycleInsideAModuleIsNamedAlongItsWay() throws IOException {
        java("core/web", "web.internal.page", "Links", "import dk.sigtepunkt.web.internal.view.View;");

        assertThat(rules().cyclesInsideModules())
                .containsExactly("core/web: dk.sigtepunkt.web.internal.page -> dk.sigtepunkt.web.internal.view"
                        + " -> dk.sigtepunkt.web.internal.page");
    }

    @Test
    void aNameWrittenInFullCountsLikeAnImport() throws IOException {
        write(
                "core/web/src/main/java/dk/sigtepunkt/web/internal/page/Links.java",
                "package dk.sigtepunkt.web.internal.page; class Links { dk.sigtepunkt.web.internal.view.View view; }");

        assertThat(rules().cyclesInsideModules()).hasSize(1);
    }

    @Test
    void the31stFileIsOneTooMany() throws IOException {
        for (int number = 1; number <= Rules.MOST_FILES; number++) {
            java("core/domain", "domain.figures", "Series" + number, "");
        }
        assertThat(rules().crowdedPackages()).isEmpty();

        java("core/domain", "domain.figures", "Last", "");

        assertThat(rules().crowdedPackages()).containsExactly("core/domain: dk.sigtepunkt.domain.figures has 31 files");
    }

    @Test
    void anArrowThatTheDesignDoesNotHaveIsForbidden() throws IOException {
        java("core/web", "web.internal.page", "Links", "import dk.sigtepunkt.contracts.Period;");
        java("core/contracts", "contracts", "Origin", "import dk.sigtepunkt.domain.Book;");

        assertThat(rules().forbiddenArrows(ARROWS, FOR_PLUGINS))
                .containsExactlyInAnyOrder(
                        "core/web: dk.sigtepunkt.web.internal.page.Links uses dk.sigtepunkt.contracts",
                        "core/contracts: dk.sigtepunkt.contracts.Origin uses dk.sigtepunkt.domain");
    }

    @Test
    void aPlugInMayUseTheContractsOnly() throws IOException {
        java("committee-plugins/havn", "havn", "Crane", "import dk.sigtepunkt.domain.Book;");

        assertThat(rules().forbiddenArrows(ARROWS, FOR_PLUGINS))
                .containsExactly("committee-plugins/havn: dk.sigtepunkt.havn.Crane uses dk.sigtepunkt.domain");
    }

    @Test
    void aNewModuleHasToSayItsArrows() throws IOException {
        module("core/seal");
        java("core/seal", "seal", "Seal", "");

        assertThat(rules().modulesWithoutArrows(ARROWS)).containsExactly("core/seal");
    }

    @Test
    void aPlugInNeedsNoArrowsOfItsOwnWhateverItsPackageIsCalled() throws IOException {
        module("committee-plugins/by");
        java("committee-plugins/by", "domain.by", "Town", "");

        assertThat(rules().modulesWithoutArrows(ARROWS)).isEmpty();
        assertThat(rules().forbiddenArrows(ARROWS, FOR_PLUGINS)).isEmpty();
    }

    @Test
    void anothersInternalsAreNobodysBusiness() throws IOException {
        java("core/domain", "domain.internal", "Shelf", "");
        java("core/web", "web.internal.page", "Links", "import dk.sigtepunkt.domain.internal.Shelf;");

        assertThat(rules().othersInternals())
                .containsExactly("core/web: dk.sigtepunkt.web.internal.page.Links uses dk.sigtepunkt.domain.internal");
    }

    @Test
    void anAdapterThatNamesAPortIsNamed() throws IOException {
        Set<String> adapters = Set.of("core/web");
        assertThat(rules().portsNamedByAdapters(adapters, Set.of("Shelf"))).isEmpty();

        java("core/web", "web.internal.page", "Shortcut", "import dk.sigtepunkt.domain.Book;");

        assertThat(rules().portsNamedByAdapters(adapters, Set.of("Book")))
                .containsExactly(
                        "core/web: dk.sigtepunkt.web.internal.page.Frame",
                        "core/web: dk.sigtepunkt.web.internal.page.Shortcut");
    }

    @Test
    void aPackageWithoutASentenceIsNamed() throws IOException {
        write("core/domain/src/main/java/dk/sigtepunkt/domain/text/Danish.java", "package dk.sigtepunkt.domain.text;");

        assertThat(rules().packagesWithoutSentence()).containsExactly("core/domain: dk.sigtepunkt.domain.text");
    }

    @Test
    void aPackageInTwoModulesIsNamed() throws IOException {
        java("core/web", "domain", "Twin", "");

        assertThat(rules().splitPackages()).containsExactly("dk.sigtepunkt.domain=[core/domain, core/web]");
    }

    @Test
    void aNameInTwoModulesIsNamed() throws IOException {
        java("core/web", "web.internal.view", "Book", "");
        java("core/web", "web.internal.page", "View", "");

        assertThat(rules().namesInSeveralModules()).containsExactly("Book");
    }

    @Test
    void anEighthComponentIsOneTooManyAlsoInANestedRecord() throws IOException {
        String file = "core/domain/src/main/java/dk/sigtepunkt/domain/Figures.java";
        String record = "package dk.sigtepunkt.domain; class Figures { record Row(int a, Map<String, Integer> b,"
                + " int c, int d, int e, int f, int g%s) { static final int MOST = 1; } }";
        write(file, record.formatted(""));
        assertThat(rules().longRecords()).isEmpty();

        write(file, record.formatted(", int h"));

        assertThat(rules().longRecords()).containsExactly("core/domain: dk.sigtepunkt.domain.Figures.Row");
    }

    @Test
    void aComponentHasOneConstructorOfItsNumberOfParameters() throws IOException {
        String file = "core/domain/src/main/java/dk/sigtepunkt/domain/Store.java";
        String component = "package dk.sigtepunkt.domain; @Component class Store { @Activate Store(@Reference int a) {}"
                + " Store(int a, int b) {} %s }";
        write(file, component.formatted(""));
        assertThat(rules().doubtfulComponents()).isEmpty();

        write(file, component.formatted("private Store(String a) {}"));

        assertThat(rules().doubtfulComponents()).containsExactly("core/domain: dk.sigtepunkt.domain.Store");
    }

    private Rules rules() {
        List<Module> modules = Sources.below(root);
        assertThat(modules).isNotEmpty();
        return new Rules(modules);
    }

    private void module(String folder) throws IOException {
        write(folder + "/pom.xml", "<project/>");
    }

    private void java(String module, String packageName, String name, String imports) throws IOException {
        String folder = "%s/src/main/java/dk/sigtepunkt/%s/".formatted(module, packageName.replace('.', '/'));
        String statement = "package dk.sigtepunkt.%s;".formatted(packageName);
        write(folder + name + ".java", statement + "\n" + imports + "\nclass " + name + " {}\n");
        write(folder + "package-info.java", "/** A room. */\n" + statement + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void aMunicipalityThatIsNamedInSourceIsFoundAndInInstallationDataItIsNot(@TempDir Path root) throws IOException {
        for (String place : List.of(
                "core/web/src/main/resources/a.html",
                "karaf-features/distribution/src/main/resources/etc/a.yaml",
                "core/web/src/test/java/A.java")) {
            Path file = root.resolve(place);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "code \"766\"");
        }
        Files.createDirectories(root.resolve("karaf-features"));
        assertThat(MunicipalityNamed.below(root)).containsExactly("core/web/src/main/resources/a.html");
    }
}
