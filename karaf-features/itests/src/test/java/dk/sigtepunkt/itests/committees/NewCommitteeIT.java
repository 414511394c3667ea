package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A sixth committee, one file and no Java, comes while the server runs; the five others and the core do not notice. */
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewCommitteeIT {
    private static final String ID = "kultur-og-fritid";
    private static final String FILE = ID + ".committee.yaml";
    private static final String NAME = "Udvalget for Kultur og Fritid";
    private static final List<String> FIVE = List.of("oekonomi", "vtf", "beskaeftigelse", "laering", "social-omsorg");

    private final String example = example();
    private Server server = Installation.startedBefore("sixth").start();
    private Committees committees = new Committees(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void itIsEverywhereAtOnceAndTheOthersStayAsTheyWere() {
        Map<String, String> core = coreJars();
        ReportParts before = ReportParts.of(server);
        long dropped = System.nanoTime();
        drop(example);
        server.await("everywhere", Committees.SOON, this::everywhere);
        System.out.printf(
                "the sixth committee was everywhere after %d ms%n", (System.nanoTime() - dropped) / 1_000_000);
        ReportParts during = ReportParts.of(server);
        assertThat(during.of(FIVE)).isEqualTo(before.of(FIVE));
        assertThat(during.areas(ID)).isNotEmpty();
        assertThat(committees.newestDeployment().get("file").asText()).isEqualTo(FILE);

        takeAway();
        ReportParts after = ReportParts.of(server);
        assertThat(after.of(FIVE)).isEqualTo(before.of(FIVE));
        assertThat(after.areas(ID)).isEqualTo(during.areas(ID));
        assertThat(withoutState(after.committee(ID))).isEqualTo(withoutState(during.committee(ID)));
        assertThat(after.missing(ID)).anyMatch(sentence -> sentence.contains("ikke installeret siden"));
        committees
                .items("/api/v1/focus-areas?committee=" + ID)
                .forEach(area -> assertThat(server.page("/fokusomraader/%s/%s"
                                .formatted(ID, area.get("key").asText())))
                        .contains(area.get("title").asText()));

        drop(example);
        committees.awaitState(ID, "active");
        assertThat(ReportParts.of(server).areas(ID)).isEqualTo(during.areas(ID));
        assertThat(coreJars()).isEqualTo(core);
        takeAway();
    }

    @Test
    void aChangedFileIsAnUpdateAndABrokenOneChangesNothing() {
        drop(example);
        committees.awaitState(ID, "active");
        drop(version("1.1.0").replace(NAME, NAME + " i prøven"));
        server.await("updated", Committees.SOON, () -> name().equals(NAME + " i prøven"));
        assertThat(committees.state(ID)).isEqualTo("active");
        assertThat(committees.version(ID)).isEqualTo("1.1.0");
        assertThat(committees.items("/api/v1/committees/%s/changes".formatted(ID)))
                .anySatisfy(change ->
                        assertThat(change.toString()).contains("changed").contains("i prøven"));

        drop(version("1.2.0").replaceFirst("(?m)^name: .*$", "name: ["));
        server.await("refused", Committees.SOON, () -> committees.refusal(FILE).contains("linje"));
        assertThat(committees.state(ID)).isEqualTo("active");
        assertThat(name()).isEqualTo(NAME + " i prøven");
        drop(version("1.2.0"));
        server.await("as before", Committees.SOON, () -> name().equals(NAME));
        takeAway();
    }

    @Tag("drill")
    @Test
    void itSurvivesARestartAndANewBuildOverTheSameData() throws IOException {
        drop(example);
        committees.awaitState(ID, "active");
        installByHand("kajen");
        List<String> areas = ReportParts.of(server).areas(ID);
        String build = server.installation().buildId();
        server.close();
        use(server.installation().start());
        assertBothServe(areas);
        server.close();
        use(Installation.unpack("next").over(server.installation()).start());
        assertBothServe(areas);
        assertThat(server.installation().data().resolve("runtime"))
                .isDirectoryNotContaining(folder -> folder.endsWith(build));
        server.shell("sigtepunkt:remove " + ID);
        committees.awaitState(ID, "not-installed");
    }

    @Tag("drill")
    @Test
    void whatWasSaidOfAnActionStaysReadableAlsoOverARestart() {
        drop(example);
        committees.awaitState(ID, "active");
        String then = Instant.now().toString();
        List<JsonNode> said = committees.items("/api/v1/actions?committee=" + ID);
        drop(version("1.1.0")
                .replace("title: Fritidspas gennem skolen", "title: Fritidspas hele året")
                .replaceFirst("(?s)  - key: unge-traener-unge.*?(?=  - key: )", ""));
        committees.awaitVersion(ID, "1.1.0");
        assertActionsAreReadable(then, said);
        server.close();
        use(server.installation().start());
        assertActionsAreReadable(then, said);
        takeAway();
    }

    /** One of them has got another title since, and another is closed. */
    private void assertActionsAreReadable(String then, List<JsonNode> said) {
        assertThat(committees.items("/api/v1/actions?committee=%s&asOf=%s".formatted(ID, then)))
                .isEqualTo(said);
        assertThat(committees.items("/api/v1/actions?committee=" + ID))
                .extracting(action -> action.get("title").asText())
                .hasSize(said.size() - 1)
                .contains("Fritidspas hele året")
                .doesNotContain("Fritidspas gennem skolen", "Unge træner unge");
        // The last reported quarter was over when the title changed.
        assertThat(server.page("/fokusomraader/%s/boern-og-unge-i-foreninger".formatted(ID)))
                .contains("Fritidspas gennem skolen", "Unge træner unge")
                .doesNotContain("Fritidspas hele året");
    }

    /** With the framework's own command, from a file that is gone afterwards. */
    private void installByHand(String id) throws IOException {
        Path jar = SmallCommittee.jar(id).writeTo(server.installation().home().resolveSibling(id + ".jar"));
        server.shell("bundle:install -s " + jar.toUri());
        committees.awaitState(id, "active");
        Files.delete(jar);
    }

    private void assertBothServe(List<String> areas) {
        assertThat(committees.state("kajen")).isEqualTo("active");
        assertThat(committees.state(ID)).isEqualTo("active");
        assertThat(ReportParts.of(server).areas(ID)).isEqualTo(areas);
    }

    private void use(Server started) {
        server = started;
        committees = new Committees(started);
    }

    private void drop(String yaml) {
        committees.drop(FILE, yaml.getBytes(UTF_8));
    }

    private void takeAway() {
        committees.take(FILE);
        committees.awaitState(ID, "not-installed");
    }

    private String version(String version) {
        return example.replaceFirst("(?m)^version: .*$", "version: \"%s\"".formatted(version));
    }

    private boolean everywhere() {
        return committees.state(ID).equals("active")
                && server.page("/udvalg/" + ID).contains(NAME)
                && server.page("/matrix").contains(NAME)
                && !committees.items("/api/v1/focus-areas?committee=" + ID).isEmpty()
                && server.page("/rapport/2025K3").contains(NAME)
                && !ReportParts.of(server).areas(ID).isEmpty();
    }

    private String name() {
        return committees.one(ID).get("name").asText();
    }

    private static JsonNode withoutState(JsonNode part) {
        ObjectNode copy = part.deepCopy();
        return copy.without(List.of("state", "since", "contribution"));
    }

    private Map<String, String> coreJars() {
        Path folder = server.installation().home().resolve("system/dk/sigtepunkt");
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
        return digests;
    }

    private static String example() {
        try {
            return Files.readString(Path.of(System.getProperty("sigtepunkt.root"), "committee-plugins/examples", FILE))
                    .replaceFirst(
                            "(?m)^id: .*$", "$0\nsince: \"2025K1\"\nsinceReason: Prøven ser på rapporten for 2025");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
