package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Two people have the same form open, and both send it. The second one reads what the first one wrote and has one's own words
 * still; what is stored is the first one's, until the second one sends again having seen it.
 */
@ResourceLock(PeopleServer.LOCK)
class ClashesIT {
    private static final String FIRST = "Den første skrev";
    private static final String SECOND = "Den anden skrev";
    private static final String QUARTER = "2025K4";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final Person secretary = people.signedIn("secretary@vtf");
    private final Person head = people.signedIn("head-of-department@vtf");

    /** What a browser would send of a form as it stands on a page. */
    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element form = form(page);
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            boolean chosen = !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked");
            if (chosen && !field.attr("name").equals("csrf")) {
                fields.put(field.attr("name"), value(field));
            }
        }
        return fields;
    }

    private static Element form(String page) {
        return Jsoup.parse(page).expectFirst("main form.sheet");
    }

    private static String value(Element field) {
        if (field.is("select")) {
            return field.select("option[selected]").attr("value");
        }
        return field.is("textarea") ? field.wholeText() : field.val();
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }

    /**
     * @param field where both write
     * @param more what both fill in besides
     * @return the form that the second one is given back
     */
    private Map<String, String> clash(Person first, Person second, String form, String field, String... more) {
        Map<String, String> seen = with(fields(second.get(form).body()), more);
        made(first.send(form, form, with(seen, field, FIRST)));
        HttpResponse<String> answer = second.send(form, form, with(seen, field, SECOND));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("main [role=alert]").text())
                .as(form)
                .contains(FIRST)
                .doesNotContain(SECOND);
        Map<String, String> again = fields(answer.body());
        assertThat(again).as(form).containsEntry(field, SECOND);
        assertThat(again.get("version")).as(form).isNotEqualTo(seen.get("version"));
        seen.keySet().stream()
                .filter(name -> !name.equals(field) && !name.equals("version"))
                .forEach(name -> assertThat(again).as(form).containsEntry(name, seen.get(name)));
        return again;
    }

    /** The second one sends what was given back, and both are kept. */
    private void both(String form, Map<String, String> again, String story) {
        assertThat(secretary.get(story).body()).contains(FIRST).doesNotContain(SECOND);
        made(head.send(form, form, again));
        assertThat(secretary.get(story).body()).contains(SECOND);
    }

    @Test
    void ofAFinding() {
        String begin = "/evidens/ny/vtf?omraade=vtf/byudvikling";
        String page = made(secretary.send(
                begin,
                "/evidens/ny/vtf",
                with(
                        fields(secretary.get(begin).body()),
                        "title",
                        "Set",
                        "text",
                        "Det blev set",
                        "method",
                        "survey",
                        "source",
                        "Borgere",
                        "on",
                        "2026-10-01",
                        "areas.0.area",
                        "vtf/byudvikling",
                        "areas.0.stance",
                        "for",
                        "areas.0.reason",
                        "Derfor")));
        both(page + "/ret", clash(secretary, head, page + "/ret", "text"), page);
    }

    @Test
    void ofAStatusThatAPersonSets() {
        String said = "/fokusomraader/vtf/kultur/vurdering";
        String form = said + "/" + QUARTER + "/saet";
        String status = form(secretary.get(form).body())
                .select("input[type=radio][name=status]:not([checked])")
                .attr("value");
        both(form, clash(secretary, head, form, "reason", "status", status), said);
    }

    @Test
    void ofACommitteesOwnWords() {
        String desk = "/udvalg/vtf/ord/" + QUARTER;
        both(desk + "/assessment", clash(secretary, head, desk + "/assessment", "text"), desk);
    }

    @Test
    void ofADiscussion() {
        Person other = people.signedIn("secretary@vtf");
        String page = made(secretary.send(
                "/droeftelser/ny",
                "/droeftelser/ny",
                with(
                        fields(secretary.get("/droeftelser/ny").body()),
                        "body",
                        "Vækst- og Teknikudvalget",
                        "on",
                        "2026-02-03",
                        "quarter",
                        QUARTER,
                        "committee",
                        "vtf",
                        "text",
                        "Som det blev skrevet ind")));
        String form = page + "/ret";
        Map<String, String> again = clash(secretary, other, form, "text", "reason", "Referatet er godkendt");
        made(other.send(form, form, again));
        assertThat(server.page(page)).contains("Som det blev skrevet ind", FIRST, SECOND);
    }

    @Test
    void ofWhatIsDecidedOfAProposal() {
        Person office = people.signedIn("strategy-office");
        String page = proposed();
        String give = page + "/giv";
        Map<String, String> again = clash(secretary, office, give, "reason", "committee", "vtf");
        made(office.send(give, give, again));
        assertThat(office.get(page).body()).contains(FIRST, SECOND);

        Map<String, String> ended = clash(office, secretary, page + "/svar", "answer");
        HttpResponse<String> late = secretary.send(page + "/svar", page + "/svar", ended);
        assertThat(late.statusCode()).as("it is over").isEqualTo(422);
        assertThat(fields(late.body())).containsEntry("answer", SECOND);
        assertThat(secretary.get(page).body()).contains(FIRST);
    }

    /** @return its page at the moderators' desk */
    private String proposed() {
        String sent = "{\"title\": \"En bænk\", \"text\": \"Ved søen\", \"area\": \"vtf/byudvikling\"}";
        assertThat(server.post("/api/v1/proposals", sent, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(201);
        return Jsoup.parse(secretary.get("/forslag/behandling").body())
                .select("a[href^=/forslag/behandling/]:contains(En bænk)")
                .eachAttr("href")
                .stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void ofAnAnswerToAQuestion() {
        Person politician = people.signedIn("politician");
        String page = made(politician.send(
                "/spoergsmaal/nyt",
                "/spoergsmaal/nyt",
                with(
                        fields(politician.get("/spoergsmaal/nyt").body()),
                        "body",
                        "Kommunalbestyrelsen",
                        "text",
                        "Hvornår?",
                        "committee",
                        "vtf",
                        "owner",
                        "Vejchefen",
                        "due",
                        "2030-01-01")));
        Map<String, String> again = clash(secretary, head, page + "/svar", "answer");
        assertThat(server.page(page)).contains(FIRST).doesNotContain(SECOND);
        HttpResponse<String> late = head.send(page + "/svar", page + "/svar", again);
        assertThat(late.statusCode()).as("it is answered").isEqualTo(422);
        assertThat(fields(late.body())).containsEntry("answer", SECOND);
        made(politician.send(
                page + "/aabn",
                page + "/aabn",
                with(fields(politician.get(page + "/aabn").body()), "reason", "Ikke nok")));
        made(head.send(
                page + "/svar",
                page + "/svar",
                with(fields(head.get(page + "/svar").body()), "answer", SECOND)));
        assertThat(server.page(page)).contains(FIRST, SECOND, "Ikke nok");
    }
}
