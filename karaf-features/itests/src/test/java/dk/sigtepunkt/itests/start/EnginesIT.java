package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.committees.WiringLines;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The engines as IT sees them: named with their versions, out of reach of the committees, replaced one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnginesIT {
    private static final List<String> ENGINES =
            List.of("derby", "eclipselink", "liquibase", "hikaricp", "cxf", "postgresql");
    private static final String FIGURES = "/api/v1/indicators/vtf.sagsbehandlingstid-byggesager/observations";
    private static final Duration BACK = Duration.ofSeconds(30);

    private final Server server = Installation.startedBefore("engines").start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void consoleNamesEveryEngineWithItsVersion() {
        String features = server.shell("feature:list -i --no-format");
        String bundles = server.shell("bundle:list --no-format");
        assertThat(features)
                .contains(ENGINES.stream().map("sigtepunkt-"::concat).toList());
        for (String feature : List.of("derby", "eclipselink", "cxf")) {
            String version = found("(?m)^sigtepunkt-" + feature + "\\s+(\\S+)", features);
            assertThat(bundles)
                    .containsPattern("\\b" + Pattern.quote(version) + "\\s+Apache |\\b" + version + "\\s+Eclipse");
        }
        assertThat(server.shell("sigtepunkt:info"))
                .contains("Sigtepunkt 1.0.0")
                .contains(System.getProperty("java.specification.version"))
                .contains("Apache Derby 10.16")
                .contains("cxf-core", "org.eclipse.persistence.jpa", "derbytools", "fastexcel-reader", "pebble")
                .contains("org.eclipse.jetty.server", "com.fasterxml.jackson.core.jackson-databind");
    }

    @Test
    void aFeatureOperationOnACommitteeLeavesDatabaseAndInterfaceAlone() {
        committeeGoesAndComesBackUnnoticed();
        WiringLines.awaitClean(server);
    }

    /** As dependencies.md tells operators to do it: Karaf would undo an update from anywhere else at the next feature. */
    @Tag("drill")
    @Test
    void anEngineIsReplacedByANewBundleAndStaysReplaced() throws IOException {
        String figures = server.page(FIGURES);
        for (String engine : List.of("derby", "cxf")) {
            patch(engine);
            server.shell("bundle:update -r " + bundle("dk.sigtepunkt.runtime." + engine));
            server.await("answers again", BACK, () -> server.get(FIGURES).statusCode() == 200);
            assertPatched(engine);
        }
        server.await("all five are back", BACK, this::learningIsBack);
        committeeGoesAndComesBackUnnoticed();
        assertPatched("derby");
        assertPatched("cxf");
        assertThat(server.page(FIGURES)).isEqualTo(figures);
    }

    /** Parts come back one after the other, so there may be no answer in between. */
    private boolean learningIsBack() {
        HttpResponse<String> answer = server.get("/api/v1/committees/laering");
        return answer.statusCode() == 200
                && Server.parse(answer.body()).get("state").asText().equals("active");
    }

    private void committeeGoesAndComesBackUnnoticed() {
        long opened = databaseOpened();
        try (Asking asking = new Asking(server)) {
            server.shell("feature:uninstall sigtepunkt-committee-laering");
            server.await("gone", BACK, () -> !state("laering").equals("active"));
            server.shell("feature:install sigtepunkt-committee-laering");
            server.await("back", BACK, () -> state("laering").equals("active"));
            server.await("some answers", BACK, () -> asking.answers() > 50);
            assertThat(asking.failures()).isEmpty();
        }
        assertThat(databaseOpened()).as("the database was opened").isEqualTo(opened);
    }

    private long databaseOpened() {
        return server.console()
                .lines()
                .filter(line -> line.startsWith("Databasen er åben"))
                .count();
    }

    private void assertPatched(String engine) {
        assertThat(server.shell("bundle:list -s -t 0 --no-format"))
                .containsPattern("\\.99\\s+dk\\.sigtepunkt\\.runtime\\." + engine);
    }

    /** Puts the shipped bundle of an engine in its own place with a higher version, as a security fix would come. */
    private void patch(String engine) throws IOException {
        Path shipped = server.installation()
                .home()
                .resolve("system/dk/sigtepunkt/runtime/%s/1.0.0/%s-1.0.0.jar".formatted(engine, engine));
        Path patched = shipped.resolveSibling("patched.tmp");
        try (JarFile from = new JarFile(shipped.toFile());
                OutputStream file = Files.newOutputStream(patched)) {
            Manifest manifest = from.getManifest();
            String version = manifest.getMainAttributes().getValue("Bundle-Version");
            manifest.getMainAttributes().putValue("Bundle-Version", version.replaceFirst("\\.\\d+$", ".99"));
            try (JarOutputStream to = new JarOutputStream(file, manifest)) {
                for (JarEntry entry : from.stream()
                        .filter(one -> !one.getName().equals(JarFile.MANIFEST_NAME))
                        .toList()) {
                    to.putNextEntry(new JarEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
        Files.move(patched, shipped, StandardCopyOption.REPLACE_EXISTING);
    }

    private String state(String id) {
        return server.json("/api/v1/committees/" + id).get("state").asText();
    }

    private String bundle(String symbolicName) {
        return found(
                "(?m)^\\s*(\\d+).*" + Pattern.quote(symbolicName), server.shell("bundle:list -s -t 0 --no-format"));
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }

    /** Asks for an answer that needs the database and one that needs the interface, without a pause. */
    private static final class Asking implements AutoCloseable {
        private static final List<String> PATHS =
                List.of("/health", "/api/v1/strategy", "/api/v1/committees/vtf", "/udvalg/vtf");
        private final AtomicBoolean running = new AtomicBoolean(true);
        private final AtomicInteger answers = new AtomicInteger();
        private final Queue<String> failures = new ConcurrentLinkedQueue<>();
        private final Thread thread;

        Asking(Server server) {
            thread = new Thread(() -> {
                while (running.get()) {
                    String path = PATHS.get(answers.getAndIncrement() % PATHS.size());
                    int status = server.get(path).statusCode();
                    if (status != 200) {
                        failures.add(path + ": " + status);
                    }
                }
            });
            thread.start();
        }

        int answers() {
            return answers.get();
        }

        List<String> failures() {
            return List.copyOf(failures);
        }

        @Override
        public void close() {
            running.set(false);
            try {
                thread.join();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
