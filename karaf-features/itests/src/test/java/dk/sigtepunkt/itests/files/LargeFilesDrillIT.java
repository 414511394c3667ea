package dk.sigtepunkt.itests.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** As many and as large files as a finding can have, on a server with little memory: sent by many at once, and erased. */
@Tag("drill")
class LargeFilesDrillIT {
    private static final int FILES = 20;
    private static final int SIZE = 20 * 1024 * 1024;
    private static final int AT_ONCE = 10;
    private static final int LINE = 64;
    private static final String OWN = "/api/v1/committees/vtf/evidence";

    /** Lines of digits and letters, others for each file. */
    private static byte[] file(int number) {
        byte[] bytes = new byte[SIZE];
        Arrays.fill(bytes, (byte) ('a' + number));
        for (int at = LINE; at < SIZE; at += LINE) {
            bytes[at] = '\n';
        }
        return bytes;
    }

    private static String digest(InputStream in) throws IOException {
        try (DigestInputStream read = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void twentyOfThemAreSentToTenAtOnceAndErasedWithinLittleMemory() throws Exception {
        Installation installation = Installation.unpack("large-files");
        installation.configure("dk.sigtepunkt.security.cfg", "heavyReadsPerMinuteOfAddress = 0\n");
        Map<String, String> little = Map.of("JAVA_OPTS", "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        try (Server server = installation.start(little)) {
            String story = story(server);
            Map<Integer, String> kept = new TreeMap<>();
            for (int number = 1; number <= FILES; number++) {
                HttpResponse<String> sent = server.upload(story + "/files?name=a.txt", file(number));
                assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
            }
            server.jsonAsAdministrator(story + "/files")
                    .get("items")
                    .forEach(one -> kept.put(
                            one.get("number").asInt(), one.get("sha256").asText()));
            assertThat(kept).hasSize(FILES);
            assertDone(server.postAsAdministrator(story + "/publication", ""));
            long begun = System.nanoTime();
            assertThat(read(server, story.replace("/committees/vtf", "") + "/files/"))
                    .isEqualTo(kept);
            long read = System.nanoTime();
            assertDone(server.postAsAdministrator(story + "/withdrawal", "{\"ground\": \"consent\"}"));
            long erased = System.nanoTime();
            System.out.printf(
                    "%d files of %d MB: given out by %d at once in %d ms, erased in %d ms%n",
                    FILES, SIZE >> 20, AT_ONCE, (read - begun) / 1_000_000, (erased - read) / 1_000_000);
            assertThat(server.get("/health").statusCode()).isEqualTo(200);
        }
        assertThat(installation.log()).doesNotContain("OutOfMemoryError");
    }

    private static Map<Integer, String> read(Server server, String files) throws Exception {
        Map<Integer, String> digests = new TreeMap<>();
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            HttpClient client = HttpClient.newHttpClient();
            var all = readers.invokeAll(IntStream.rangeClosed(1, FILES)
                    .<Callable<Map.Entry<Integer, String>>>mapToObj(number -> () -> {
                        HttpRequest asked = HttpRequest.newBuilder(URI.create(server.address() + files + number))
                                .build();
                        return Map.entry(
                                number,
                                digest(client.send(asked, HttpResponse.BodyHandlers.ofInputStream())
                                        .body()));
                    })
                    .toList());
            for (var one : all) {
                digests.put(one.get().getKey(), one.get().getValue());
            }
        } finally {
            readers.shutdownNow();
        }
        return digests;
    }

    private static String story(Server server) {
        String body = """
                {"method": "story", "source": "En borger", "on": "2026-10-01", "title": "Min have", "text": "Den er grøn",
                 "areas": [{"area": "vtf/byudvikling", "stance": "for", "reason": "Flere træer"}]}""";
        HttpResponse<String> begun = server.postAsAdministrator(OWN, body);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String story = OWN + "/" + Server.parse(begun.body()).get("number").asText();
        assertDone(server.postAsAdministrator(story + "/consent", "{\"on\": \"2026-10-02\", \"how\": \"Mundtligt\"}"));
        return story;
    }

    private static void assertDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
