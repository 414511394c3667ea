package dk.sigtepunkt.itests.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.files.BadFiles.BadFile;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.PeopleServer;
import dk.sigtepunkt.itests.people.Person;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Files that no finding can have, handed in at the running server: each gets its sentence, and what is there stays. */
@ResourceLock(PeopleServer.LOCK)
class HandedInFilesIT {
    private static final int TOO_MUCH = 200_000_000;
    private static final int MORE_THAN_A_FILE = 21 * 1024 * 1024;
    private static final String OWN = "/api/v1/committees/vtf/evidence/";
    private static final String ALT = "Stien set fra syd";
    private static final String TEXT = "Det hele\nigen som tekst";

    private final Server server = PeopleServer.get();

    @Test
    void eachBadFileGetsItsSentenceAndWhatIsThereStays() throws IOException {
        String files = OWN + finding() + "/files";
        assertThat(server.upload(files + "?name=stien.png&alt=Stien", BadFiles.picture())
                        .statusCode())
                .isEqualTo(200);
        for (BadFile bad : BadFiles.all()) {
            HttpResponse<String> answer = server.upload(files + "?alt=x&name=" + bad.name(), bad.content());
            assertThat(answer.statusCode())
                    .as("%s: %s", bad.name(), answer.body())
                    .isBetween(400, 422);
            assertThat(answer.body()).as(bad.name()).contains(bad.code(), bad.sentence());
        }
        HttpResponse<String> huge = server.upload(files + "?name=film.png&alt=x", new byte[TOO_MUCH]);
        assertThat(huge.statusCode()).as(huge.body()).isEqualTo(413);
        assertThat(huge.body()).contains("20 MB");
        JsonNode kept = server.jsonAsAdministrator(files).get("items");
        assertThat(kept).hasSize(1);
        HttpResponse<String> saved = server.get(files + "/1", "Authorization", "Bearer " + server.token());
        assertThat(saved.body()).doesNotContain(BadFiles.PLANTED);
        assertThat(saved.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(told -> assertThat(told).startsWith("attachment"));
        assertThat(saved.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(told -> assertThat(told).contains("sandbox"));
        assertThat(server.get(files.replace("/committees/vtf", "") + "/1").statusCode())
                .as("a draft's file is nobody else's")
                .isEqualTo(404);
    }

    @Test
    void inTheFormEachBadFileGetsItsSentenceAndWhatWasWrittenIsGivenBack() throws IOException {
        String number = finding();
        Person secretary = new People(server).signedIn("secretary@vtf");
        for (BadFile bad : BadFiles.all()) {
            HttpResponse<String> answer = handedIn(secretary, number, Map.of(bad.name(), bad.content()));
            assertThat(answer.statusCode()).as(bad.name()).isEqualTo(422);
            assertThat(answer.body()).as(bad.name()).contains(bad.sentence(), "href=\"#f-file\"");
            assertGivenBack(bad.name(), answer);
        }
        HttpResponse<String> large = handedIn(secretary, number, Map.of("film.png", new byte[MORE_THAN_A_FILE]));
        assertThat(large.body()).contains("højst være på 20 MB");
        assertGivenBack("film.png", large);
        byte[] text = "Intet".getBytes(UTF_8);
        HttpResponse<String> two = handedIn(secretary, number, Map.of("a.txt", text, "b.txt", text));
        assertThat(two.body()).contains("én fil ad gangen");
        assertGivenBack("two", two);
        HttpResponse<String> none = handedIn(secretary, number, Map.of());
        assertThat(none.body()).contains("ikke valgt en fil");
        assertGivenBack("none", none);
        HttpResponse<String> huge = handedIn(secretary, number, Map.of("film.png", new byte[TOO_MUCH]));
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("Filen er for stor", "Der er ikke ændret noget");
        assertThat(server.jsonAsAdministrator(OWN + number + "/files").get("items"))
                .isEmpty();
    }

    @Test
    void aNameThatLeadsElsewhereOrHoldsSteeringMarksIsMadeHarmless() {
        String number = finding();
        Person secretary = new People(server).signedIn("secretary@vtf");
        byte[] text = "Intet".getBytes(UTF_8);
        for (String name : List.of("../../etc/passwd", "C:\\hemmeligt\\navn.exe", "a\u0001\u202eb.txt", "<b>.txt")) {
            assertThat(handedIn(secretary, number, Map.of(name, text)).statusCode())
                    .as(name)
                    .isEqualTo(303);
        }
        assertThat(server.jsonAsAdministrator(OWN + number + "/files").get("items"))
                .extracting(file -> file.get("name").asText())
                .containsExactly("passwd.txt", "navn.txt", "ab.txt", "b.txt");
    }

    private static HttpResponse<String> handedIn(Person person, String number, Map<String, byte[]> files) {
        return person.handIn("/evidens/%s/filer".formatted(number), Map.of("alt", ALT, "text", TEXT), "file", files);
    }

    private static void assertGivenBack(String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(422);
        assertThat(answer.body()).as(what).contains("value=\"" + ALT + "\"", TEXT);
    }

    /** @return its number */
    private String finding() {
        String body = """
                {"method": "survey", "source": "Skolen", "on": "2026-10-01", "title": "Spurgt på skolen", "text": "Fin sti",
                 "areas": [{"area": "vtf/byudvikling", "stance": "for", "reason": "Flere cykler"}]}""";
        HttpResponse<String> begun = server.postAsAdministrator("/api/v1/committees/vtf/evidence", body);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        return Server.parse(begun.body()).get("number").asText();
    }
}
