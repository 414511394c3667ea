package dk.sigtepunkt.itests.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.people.PeopleServer;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A story from everyday life is told with files beside it, corrected, and taken back: none of its words and no byte is in any
 * row of the database then, nor to be read anywhere, and that it was there is.
 */
@ResourceLock(PeopleServer.LOCK)
class WithdrawnStoryIT {
    /** Begins every word of the story, and stands in its files. */
    private static final String SECRET = "zqfortalt";
    /** The same of a finding that stays. */
    private static final String STAYING = "zqbliver";

    private static final String OWN = "/api/v1/committees/vtf/evidence";
    private static final String AREA = "vtf/lokalsamfund";

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();
    }

    @Test
    void onPostgresNothingOfItIsLeft() throws SQLException {
        Told told = new Told(PeopleServer.get());
        try (Connection database = PeopleServer.connection()) {
            assertThat(WholeDatabase.columnsWith(database, SECRET))
                    .as("where it stands until then")
                    .contains("evidence_entry.body", "evidence_file_part.file_content");
            told.takenBack();
            assertNothingLeft(database);
        }
    }

    @Test
    void onDerbyNothingOfItIsLeft() throws SQLException {
        Installation installation = Installation.unpack("withdrawn");
        try (Server server = installation.start()) {
            new Told(server).takenBack();
        }
        String address = "jdbc:derby:" + installation.data().resolve("derby");
        try (Connection database = DriverManager.getConnection(address)) {
            assertNothingLeft(database);
        }
    }

    private static void assertNothingLeft(Connection database) throws SQLException {
        assertThat(WholeDatabase.columnsWith(database, SECRET)).isEmpty();
        assertThat(WholeDatabase.columnsWith(database, STAYING))
                .contains("evidence_entry.body", "evidence_file_part.file_content");
    }

    /** The story on one server, from its first draft on. */
    private static final class Told {
        private final Server server;
        private final String number;

        Told(Server server) {
            this.server = server;
            String staying = begun("survey", STAYING);
            attached(staying, STAYING);
            done(post(staying + "/publication", ""));
            String story = begun("story", SECRET);
            number = story.substring(story.lastIndexOf('/') + 1);
            done(post(story + "/consent", "{\"on\": \"2026-10-02\", \"how\": \"%s\"}".formatted(SECRET)));
            attached(story, SECRET);
            attached(story, SECRET);
            done(ask("DELETE", story + "/files/1", ""));
            done(post(story + "/publication", ""));
            done(ask(
                    "PUT",
                    story + "/files/2/words",
                    "{\"text\": \"%1$s igen\", \"reason\": \"%1$s rettet\"}".formatted(SECRET)));
            done(ask(
                    "PUT",
                    story + "/words",
                    written(
                            "story",
                            SECRET + " rettet",
                            "\"reason\": \"%1$s\", \"consented\": \"2026-10-03\", \"how\": \"%1$s\","
                                    .formatted(SECRET))));
            attached(story, SECRET + " sen");
            readers().forEach((what, said) -> assertThat(said).as(what).contains(SECRET));
        }

        private String written(String method, String word, String reason) {
            return """
                    {"method": "%s", "source": "%2$s kilde", "place": "%2$s sted", "on": "2026-10-01",
                     "title": "%2$s overskrift", "text": "%2$s tekst", %3$s
                     "areas": [{"area": "%4$s", "stance": "illustrates", "reason": "%2$s grund"}]}""".formatted(method, word, reason, AREA);
        }

        private String begun(String method, String word) {
            HttpResponse<String> begun = post(OWN, written(method, word, ""));
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
            return OWN + "/" + Server.parse(begun.body()).get("number").asText();
        }

        private void attached(String finding, String word) {
            String name = word.replace(" ", "-");
            done(server.upload(
                    finding + "/files?name=%1$s.txt&text=%1$s".formatted(name),
                    (word + "\n").repeat(50_000).getBytes(UTF_8)));
        }

        private HttpResponse<String> post(String path, String body) {
            return server.postAsAdministrator(path, body);
        }

        private HttpResponse<String> ask(String method, String path, String body) {
            return server.ask(
                    method,
                    path,
                    body,
                    List.of("Authorization", "Bearer " + server.token(), "Content-Type", "application/json"));
        }

        private static void done(HttpResponse<String> answer) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }

        /** What is told of it where. */
        private Map<String, String> readers() {
            return Map.of(
                    "its page", server.page("/evidens/" + number),
                    "its page as known today", server.page("/evidens/" + number + "?kendt=" + today()),
                    "its files", server.page("/evidens/" + number + "/filer"),
                    "all", server.page("/evidens"),
                    "the area", server.page("/fokusomraader/" + AREA),
                    "the report", server.page("/rapport/2025K4"),
                    "the interface", server.json("/api/v1/evidence/" + number).toString(),
                    "the interface as known today",
                            server.json("/api/v1/evidence/" + number + "?asOf=" + today())
                                    .toString(),
                    "its files there",
                            server.json("/api/v1/evidence/" + number + "/files").toString());
        }

        void takenBack() {
            String file = "/api/v1/evidence/" + number + "/files/2";
            assertThat(server.get(file).body()).contains(SECRET);
            done(post(OWN + "/" + number + "/withdrawal", "{\"ground\": \"consent\"}"));
            Map<String, String> readers = readers();
            readers.forEach((what, said) -> assertThat(said).as(what).doesNotContain(SECRET));
            for (String marked : List.of("its page", "its page as known today", "the area", "the report")) {
                assertThat(readers.get(marked)).as(marked).contains("er trukket tilbage den");
            }
            for (String path : List.of(file, file.replaceAll("2$", "3"), file + "?asOf=" + today())) {
                assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(server.get("/evidens/" + number + "/filer/2").statusCode())
                    .isEqualTo(404);
            JsonNode left = server.json("/api/v1/evidence/" + number);
            assertThat(left.get("erased").asBoolean()).isTrue();
            assertThat(left.get("withdrawn").isNull()).isFalse();
            assertThat(server.json("/api/v1/evidence?q=" + SECRET).get("items")).isEmpty();
            assertThat(server.jsonAsAdministrator(OWN + "/" + number).toString())
                    .doesNotContain(SECRET);
        }
    }
}
