package dk.sigtepunkt.itests.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.committees.Committees;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.sources.FilesCommittee.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What files are handed in: workbooks of other programs, files with a name in them, and files that are too much. */
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedFilesIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Path WORKBOOKS = Path.of("../../core/sources/src/test/resources/workbooks");
    private static final String SECRET = "Jens Hansen, Skovvej";
    private static final String MAPPING = "period: Kvartal, value: Antal";
    private static final Source CSV = new Source("tekst", "csv", "separator: \";\"", MAPPING);
    private static final Source AREAS =
            new Source("steder", "csv", "separator: \";\"", MAPPING + ", area: Sted, where: { Slags: god }");
    private static final Source JSON =
            new Source("json", "json-table", "url: \"https://sted.example/x\", rows: \"/r\"", MAPPING);
    private static final Source CUBE = new Source("kube", "json-stat", "dataset: \"0\"", "period: Tid, value: value");
    private static final Source PX = new Source("px", "px", "encoding: utf-8", "period: Tid, value: value");
    private static final Source MUCH = new Source("meget", "csv", "separator: \";\"", MAPPING);
    private static final Source DROPPED = new Source("lagt", "csv", "separator: \";\"", MAPPING);

    private final Installation installation = Installation.startedBefore("refused-files");
    private final List<Source> workbooks = workbooks();
    private final Map<String, Source> refusals = new TreeMap<>();
    private Server server;

    @BeforeAll
    void start() {
        server = installation.start();
        List<Source> all = new ArrayList<>(List.of(CSV, AREAS, JSON, CUBE, PX, MUCH, DROPPED));
        all.addAll(workbooks);
        new Committees(server)
                .deploy("filer.committee.yaml", FilesCommittee.yaml(all).getBytes(UTF_8));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static List<Source> workbooks() {
        try (Stream<Path> all = Files.list(WORKBOOKS)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .map(name -> new Source(name.replace(".xlsx", ""), "xlsx", "sheet: \"1\"", MAPPING))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Test
    @Order(1)
    void workbooksOfOtherProgramsAreRead() throws IOException {
        assertThat(workbooks).hasSizeGreaterThanOrEqualTo(10);
        for (Source workbook : workbooks) {
            JsonNode run = handedIn(workbook, Files.readAllBytes(WORKBOOKS.resolve(workbook.key() + ".xlsx")));
            assertThat(run.get("state").asText())
                    .as("%s: %s", workbook.key(), run)
                    .isEqualTo("done");
            boolean excel = workbook.key().startsWith("excel-saved");
            assertThat(figures(workbook))
                    .as(workbook.key())
                    .isEqualTo(
                            excel
                                    ? Map.of("2024K3", 12.0, "2024K4", 13.0)
                                    : Map.of("2024K1", 101.0, "2024K2", 102.5, "2024K3", 1234.0));
        }
    }

    @Test
    @Order(2)
    void whatARefusedFileHeldIsToldToTheSignedInAndToNobodyElse() {
        refused(CSV, "Kvartal;Antal\n2024K1;" + SECRET + "\n", "linje 2, kolonnen »Antal«");
        refused(CSV, "Kvartal;Antal\n" + SECRET + ";1\n", "linje 2, kolonnen »Kvartal«");
        refused(CSV, "Kvartal;" + SECRET + "\n2024K1;1\n", "kolonnen »Antal« findes ikke");
        refused(CSV, "Kvartal;%s;%s\n2024K1;1;1\n".formatted(SECRET, SECRET), "i kolonne 2 og 3");
        refused(AREAS, "Kvartal;Antal;Sted;Slags\n2024K1;1;" + SECRET + ";god\n", "linje 2, kolonnen »Sted«");
        refused(AREAS, "Kvartal;Antal;Sted;Slags\n2024K1;1;766;" + SECRET + "\n", "kolonnen »Slags«");
        refused(JSON, "{\"r\":[{\"Kvartal\":\"2024K1\",\"Antal\":\"" + SECRET + "\"}]}", "række 1, kolonnen »Antal«");
        refused(JSON, "{\"r\":[{\"Kvartal\":\"2024K1\",\"" + SECRET + "\":1}]}", "kolonnen »Antal« findes ikke");
        refused(
                CUBE,
                "{\"class\":\"dataset\",\"id\":[\"Tid\"],\"size\":[1],\"value\":[1],\"dimension\":{\"Tid\":{\"category\":{\"index\":[\"%s\"]}}}}"
                        .formatted(SECRET),
                "celle 1, kolonnen »Tid«");
        refused(PX, "STUB=\"Tid\";VALUES(\"Tid\")=\"" + SECRET + "\";DATA=1;\n", "celle 1, kolonnen »Tid«");
        assertNobodyIsToldMore();
        assertTheSignedInAreToldAll();
    }

    /** Everything is handed in first and looked at afterwards: a page is the dearer the more often it is asked for. */
    private void refused(Source source, String content, String where) {
        HttpResponse<String> sent =
                server.upload(source.path() + "/files?name=Jens%20Hansen%20Skovvej.csv", content.getBytes(UTF_8));
        JsonNode run = SourceRuns.ended(server, sent);
        assertThat(run.get("state").asText()).as(run.toString()).isEqualTo("failed");
        assertThat(run.get("sentence").asText()).containsIgnoringCase(where);
        refusals.put(run.get("id").asText(), source);
    }

    private void assertNobodyIsToldMore() {
        Set<String> open = new TreeSet<>(List.of(
                "/api/v1/sources",
                "/api/v1/reports/consolidated?period=2025K4",
                "/kilder",
                "/drift",
                "/rapport/2025K4"));
        refusals.forEach((id, source) -> open.addAll(List.of(
                source.path(),
                source.path() + "/runs",
                "/api/v1/source-runs/" + id,
                source.page(),
                source.page() + "/koersler/" + id)));
        open.forEach(path -> assertThat(server.page(path)).as(path).doesNotContain("Hansen", "Skovvej"));
        assertThat(installation.log()).doesNotContain("Hansen", "Skovvej");
    }

    private void assertTheSignedInAreToldAll() {
        refusals.forEach((id, source) -> {
            String run = "/api/v1/source-runs/" + id;
            assertThat(server.get(run, "Authorization", "Bearer " + server.token())
                            .body())
                    .contains(SECRET);
            assertThat(server.get(run, "Authorization", "Bearer forkert").body())
                    .doesNotContain("Hansen");
        });
        Set.copyOf(refusals.values())
                .forEach(source -> assertThat(server.shell(
                                "sigtepunkt:source-history %s/%s".formatted(FilesCommittee.ID, source.key())))
                        .contains("Hansen"));
    }

    @Test
    @Order(3)
    void aFileOfMoreRowsThanThereIsRoomForIsRefusedWithASentenceAndTheServerLives() {
        long before = server.pid();
        JsonNode run = handedIn(MUCH, shortRows(20_000_000));
        assertThat(run.get("state").asText()).isEqualTo("failed");
        assertThat(run.get("sentence").asText()).contains("flere rækker", "linje ", "Del filen");
        server.page("/");
        assertThat(server.pid()).isEqualTo(before);
        assertThat(server.alive()).isTrue();
    }

    @Tag("drill")
    @Test
    @Order(4)
    void soItIsInTheDropFolder() throws IOException {
        Path folder =
                installation.data().resolve("drop").resolve(FilesCommittee.ID).resolve(DROPPED.key());
        server.await("the folder is there", LIMIT, () -> Files.isDirectory(folder));
        Path half = Files.write(folder.resolve(".stor.csv"), shortRows(20_000_000));
        Files.move(half, folder.resolve("stor.csv"));
        server.await("the file was refused", LIMIT, () -> Files.exists(folder.resolve("refused/stor.csv.txt")));
        assertThat(folder.resolve("refused/stor.csv.txt")).content().contains("flere rækker", "Del filen");
        assertThat(server.page(DROPPED.page())).contains("flere rækker");
    }

    /** The process is killed in the middle, as it is when the memory ends. */
    @Test
    @Order(5)
    @Tag("drill")
    void aFileDuringWhichTheServerDiedIsSetAsideAtTheNextStartAndNamed() throws IOException {
        Path folder =
                installation.data().resolve("drop").resolve(FilesCommittee.ID).resolve(DROPPED.key());
        Path reading = installation.data().resolve("drop/.reading");
        Path file = folder.resolve("sidste.csv");
        Files.createDirectories(folder);
        Files.write(folder.resolve(".sidste.csv"), rows(350_000));
        Files.move(folder.resolve(".sidste.csv"), file);
        server.await("the file is being read", LIMIT, () -> marks(reading) > 0);
        server.kill();
        assertThat(file).exists();
        server = installation.start();
        server.await("the file is set aside", LIMIT, () -> Files.exists(folder.resolve("refused/sidste.csv.txt")));
        assertThat(file).doesNotExist();
        server.await("the mark is gone", LIMIT, () -> marks(reading) == 0);
        server.await("the page tells", LIMIT, () -> server.page(DROPPED.page()).contains("lagt til side"));
        assertThat(server.page(DROPPED.page())).doesNotContain("sidste.csv");
        assertThat(server.get(DROPPED.path() + "/runs", "Authorization", "Bearer " + server.token())
                        .body())
                .contains("sidste.csv");
        assertThat(installation.log()).contains("lagt til side").doesNotContain("sidste.csv");
    }

    private static long marks(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> marks = Files.list(folder)) {
            return marks.count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] shortRows(int bytes) {
        StringBuilder rows = new StringBuilder("Kvartal;Antal\n");
        while (rows.length() < bytes) {
            rows.append(";1\n");
        }
        return rows.toString().getBytes(UTF_8);
    }

    private static byte[] rows(int count) {
        StringBuilder rows = new StringBuilder("Kvartal;Antal\n");
        for (int row = 0; row < count; row++) {
            rows.append("2024K1;").append(row).append('\n');
        }
        return rows.toString().getBytes(UTF_8);
    }

    private Map<String, Double> figures(Source source) {
        Map<String, Double> figures = new TreeMap<>();
        server.json("/api/v1/indicators/%s.%s/observations?vintages=latest&limit=200"
                        .formatted(FilesCommittee.ID, source.key()))
                .get("items")
                .forEach(figure -> figures.put(
                        figure.get("period").asText(), figure.get("value").asDouble()));
        return figures;
    }

    private JsonNode handedIn(Source source, byte[] content) {
        return SourceRuns.ended(server, server.upload(source.path() + "/files?name=fil", content));
    }
}
