package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules on the product's own source; that each of them can break is shown in {@link RulesTest}. */
class ArchitectureTest {
    private static final Path ROOT =
            Path.of(System.getProperty("sigtepunkt.root")).toAbsolutePath().normalize();
    static final List<Module> MODULES = Sources.below(ROOT);
    private static final Rules RULES = new Rules(MODULES);
    private static final String CONTRACTS = "core/contracts";
    private static final String DOMAIN = "core/domain";
    private static final String CONTENT = "core/content";
    private static final String HTTP = "core/http";
    private static final String REPORTING = "core/reporting";
    private static final String SECURITY = "core/security";
    private static final String TESTKIT = "core/contracts-testkit";

    private static final Set<String> ADAPTERS = Set.of("core/rest", "core/web", "core/shell");
    private static final Set<String> COMPOSERS = Set.of(DOMAIN, REPORTING, CONTENT, "core/committees", "core/sources");

    /** Ports that look as if they wrote: what is told of the start, of the database, and of figures, numbers and a file to who asked. */
    private static final Set<String> KEEP_NOTHING =
            Set.of("StartFaults", "StartState", "DatabaseProduct", "FileContent", "ReadersCatalogue", "ReportFacts");

    /** Which modules each module may use; the arrows of the design. A new module has to say its own. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry(CONTRACTS, Set.of()),
            Map.entry(HTTP, Set.of()),
            Map.entry("core/http-jetty", Set.of(HTTP)),
            Map.entry(DOMAIN, Set.of(CONTRACTS)),
            Map.entry(CONTENT, Set.of(CONTRACTS)),
            Map.entry(TESTKIT, Set.of(CONTRACTS, CONTENT)),
            Map.entry("core/cli", Set.of(CONTRACTS, CONTENT, DOMAIN, REPORTING)),
            Map.entry("core/committees", Set.of(CONTRACTS, DOMAIN, CONTENT, HTTP)),
            Map.entry("core/persistence", Set.of(CONTRACTS, DOMAIN)),
            Map.entry("core/sources", Set.of(CONTRACTS, DOMAIN)),
            Map.entry("core/attachments", Set.of(DOMAIN)),
            Map.entry("core/mail", Set.of(DOMAIN)),
            Map.entry(REPORTING, Set.of(CONTRACTS, DOMAIN)),
            Map.entry(SECURITY, Set.of(DOMAIN)),
            Map.entry("core/rest", Set.of(CONTRACTS, DOMAIN, HTTP, REPORTING, SECURITY)),
            Map.entry("core/web", Set.of(CONTRACTS, DOMAIN, HTTP, REPORTING, SECURITY)),
            Map.entry("core/shell", Set.of(CONTRACTS, DOMAIN, CONTENT, REPORTING, SECURITY)),
            Map.entry("core/benchmark", Set.of(CONTRACTS, DOMAIN)),
            Map.entry("karaf-features/launcher", Set.of()));

    private static final Pattern LISTED = Pattern.compile("\\| `([^`]+)` \\| `?([^`|]+?)`? \\|.*");

    /** A list of what still waits; it only gets shorter, because what is no longer needed in it is a fault too. */
    private static Set<String> waiting(String list) throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve("core/architecture/src/test/resources/" + list))) {
            return lines.filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }

    @Nested
    class Arrows {
        @Test
        void everyModuleHasItsArrows() {
            assertThat(MODULES).extracting(Module::folder).contains("core/web", "committee-plugins/oekonomi");
            assertThat(RULES.modulesWithoutArrows(ARROWS)).isEmpty();
            assertThat(MODULES).extracting(Module::folder).containsAll(ARROWS.keySet());
        }

        @Test
        void everyModuleUsesOnlyWhatTheDesignLetsItUseAndAPlugInOnlyTheContracts() {
            assertThat(RULES.forbiddenArrows(ARROWS, Set.of(CONTRACTS))).isEmpty();
        }

        @Test
        void nobodyLooksIntoAnotherModulesInternals() {
            assertThat(RULES.othersInternals()).isEmpty();
        }

        @Test
        void adaptersReachWhatIsKeptThroughAUseCase() {
            assertThat(MODULES).extracting(Module::folder).containsAll(ADAPTERS);
            Set<String> ports = new Ports(MODULES).thatWrite(KEEP_NOTHING);
            assertThat(ports)
                    .contains("FigureStore", "SourceStore", "CommitteeStore", "SourceOrders", "DeploymentOrders");
            assertThat(RULES.portsNamedByAdapters(ADAPTERS, ports)).isEmpty();
        }

        @Test
        void theDocumentsListEveryWriteAndTheUseCaseThatItGoesThrough() throws IOException {
            Map<String, Set<String>> writes = new Writes(MODULES, ADAPTERS, new Ports(MODULES).useCases()).found();
            Map<String, String> listed = new TreeMap<>();
            try (Stream<String> lines = Files.lines(ROOT.resolve("core/docs/writes.md"))) {
                lines.map(LISTED::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> listed.put(line.group(1), line.group(2)));
            }
            assertThat(listed.keySet()).isEqualTo(writes.keySet());
            assertThat(listed)
                    .allSatisfy((write, useCase) -> assertThat(
                                    useCase.equals("–") ? Set.of("–") : writes.getOrDefault(write, Set.of()))
                            .as(write)
                            .contains(useCase));
            assertThat(listed.entrySet().stream()
                            .filter(one -> one.getValue().equals("–"))
                            .map(Map.Entry::getKey)) // nothing to ask the policy about
                    .containsExactlyInAnyOrder(
                            "POST /log-ind",
                            "POST /log-ind/kode",
                            "POST /log-ud",
                            "POST /engangslink/{link}",
                            "POST /min-konto/adgangskode",
                            "POST /min-konto/ikke-sendt/{form}/kasser",
                            "POST /forslag/nyt",
                            "POST /forslag/foelg",
                            "POST /api/v1/proposals",
                            "POST /api/v1/proposals/follow",
                            "POST /api/v1/number-check",
                            "POST /api/v1/wording-check");
        }

        @Test
        void aPageAsksThePolicyAndNotWhetherSomebodyIsSignedIn() {
            assertThat(MODULES.stream()
                            .filter(module -> module.folder().equals("core/web"))
                            .flatMap(module -> module.shipped().stream())
                            .filter(file -> file.text().contains("visit.session()"))
                            .map(SourceFile::name))
                    .as("that read who comes, or keep something of a session")
                    .containsExactlyInAnyOrder(
                            "LayoutFactory", "Entrance", "Site", "RequestReader", "FilePage", "SessionsPage");
        }

        @Test
        void theMapForPeopleSaysTheSameArrows() throws IOException {
            Map<String, Set<String>> told = new HashMap<>();
            Pattern row = Pattern.compile("(?m)^\\| `([a-z/-]+)` \\| ([a-z, –-]+) \\|$");
            row.matcher(Files.readString(ROOT.resolve("core/README.md")))
                    .results()
                    .forEach(found -> told.put(
                            found.group(1),
                            Stream.of(found.group(2).split(", "))
                                    .filter(name -> !name.equals("–"))
                                    .map("core/"::concat)
                                    .collect(Collectors.toSet())));
            assertThat(told).isEqualTo(ARROWS);
        }

        @Test
        void modulesFormNoCycle() {
            assertThat(new Cycles(ARROWS).first()).isEmpty();
        }
    }

    @Nested
    class Rooms {
        @Test
        void packagesOfAModuleFormNoCycle() {
            assertThat(RULES.cyclesInsideModules()).isEmpty();
        }

        @Test
        void noPackageIsCrowded() {
            assertThat(RULES.crowdedPackages()).isEmpty();
        }

        @Test
        void everyPackageSaysWhatItIsFor() {
            assertThat(RULES.packagesWithoutSentence()).isEmpty();
        }

        /** The launcher uses no module, and says on its own side of the start what these are. */
        @Test
        void noNameStandsInTwoModulesWithoutNeed() {
            assertThat(RULES.namesInSeveralModules()).containsExactly("DataFolder", "StartFault");
        }

        @Test
        void noTwoModulesShareAPackage() {
            assertThat(RULES.splitPackages()).isEmpty();
        }
    }

    @Nested
    class Components {
        @Test
        void everyComponentCanBeMadeInOneWayOnly() {
            assertThat(RULES.doubtfulComponents()).isEmpty();
        }

        /** A record that is an answer's JSON has as many components as the answer has fields. */
        private static final Pattern ANSWER = Pattern.compile("core/rest: .*\\.(\\w+Json|JsonStat)(\\.\\w+)?");

        /** Each on the list has its reason there; what is new has groups, and what has got them is struck off. */
        @Test
        void noRecordHasMoreThanSevenButAnswersAndTheExceptionsListed() throws IOException {
            assertThat(RULES.longRecords())
                    .filteredOn(record -> !ANSWER.matcher(record).matches())
                    .containsExactlyInAnyOrderElementsOf(waiting("long-records.txt"));
        }
    }

    @Nested
    class Words {
        @Test
        void whatAdaptersSayStandsInWordsAndSentencesStandInClassesOfWords() {
            assertThat(MODULES.stream()
                            .filter(module -> ADAPTERS.contains(module.folder()) || COMPOSERS.contains(module.folder()))
                            .flatMap(module -> Texts.packagesThatSay(module).stream()))
                    .isEmpty();
        }

        @Test
        void aTemplateSaysNothingItself() throws IOException {
            try (Stream<Path> templates = Files.walk(ROOT.resolve("core/web/src/main/resources/templates"))) {
                List<Path> files = templates
                        .filter(file -> file.toString().endsWith(".html"))
                        .toList();
                assertThat(files).hasSizeGreaterThan(30);
                for (Path file : files) {
                    assertThat(Texts.inTemplate(Files.readString(file)))
                            .as("%s", file)
                            .isEmpty();
                }
            }
        }
    }

    @Nested
    class Tree {
        @Test
        void coreKnowsNoCommittee() throws IOException {
            List<String> ids = committees();
            assertThat(ids).contains("vtf").hasSizeGreaterThanOrEqualTo(5);
            Pattern named = Pattern.compile("\"(" + String.join("|", ids) + ")[\"./]");
            assertThat(core())
                    .filteredOn(file -> named.matcher(file.text()).find())
                    .isEmpty();
        }

        @Test
        void everyModuleSaysWhatItIsAndNamesOnlyWhatIsThere() {
            Readmes readmes = new Readmes(ROOT);
            assertThat(readmes.missing()).isEmpty();
            assertThat(readmes.untrue()).isEmpty();
        }

        @Test
        void noMainSourceOrResourceIsOneMunicipalitys() throws IOException {
            assertThat(MunicipalityNamed.below(ROOT)).isEmpty();
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
        void filesStayWithinTheirBudget() {
            List<Long> lines = core().stream()
                    .map(file -> file.text().lines().count())
                    .sorted()
                    .toList();
            assertThat(lines).isNotEmpty();
            assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(70);
            assertThat(lines.get(lines.size() * 95 / 100)).as("p95").isLessThanOrEqualTo(180);
        }

        private List<SourceFile> core() {
            return MODULES.stream()
                    .filter(module -> module.folder().startsWith("core/"))
                    .flatMap(module -> module.shipped().stream())
                    .toList();
        }

        private List<String> committees() throws IOException {
            try (Stream<Path> files = Files.list(ROOT.resolve("committee-plugins"))) {
                return files.filter(file -> Files.isDirectory(file.resolve("src")))
                        .map(file -> file.getFileName().toString())
                        .toList();
            }
        }
    }
}
