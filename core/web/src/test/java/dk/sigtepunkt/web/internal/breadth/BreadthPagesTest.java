package dk.sigtepunkt.web.internal.breadth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.breadth.SomeTurnouts;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who takes part, as it is counted in the forms and as everybody reads it. */
class BreadthPagesTest {
    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("area", "vand/soe"),
            Map.entry("on", "2026-02-07"),
            Map.entry("title", "Badedag ved søen"),
            Map.entry("arranger", "volunteers"),
            Map.entry("participants", "60"),
            Map.entry("again", "10"),
            Map.entry("firstTimers", "20"),
            Map.entry("under18", "25"),
            Map.entry("places.0.place", "Byen"),
            Map.entry("places.0.people", "40"),
            Map.entry("places.1.place", "På landet"));

    private final Installation installation = MadeUp.installation();
    private final Session owner =
            installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.ACTION_OWNER)));

    private PageResponse send(String address, String... more) {
        Map<String, String> form = new HashMap<>(COUNTED);
        form.put("csrf", owner.csrf());
        for (int at = 0; at < more.length; at += 2) {
            form.put(more[at], more[at + 1]);
        }
        return installation.site.reply(Installation.visit("POST", address, form, Optional.of(owner)));
    }

    private Document page(String address, Optional<Session> who) {
        PageResponse answer = installation.site.reply(Installation.visit("GET", address, Map.of(), who));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void anOccasionIsCountedCorrectedAndTakenBack() {
        Document form = page("/bredde/ny/vand?fokusomraade=vand/soe", Optional.of(owner));
        assertThat(form.select("select[name=area] option[selected]").val()).isEqualTo("vand/soe");
        assertThat(form.select("label").text()).contains("Under 18 år", "Byen", "På landet");
        assertThat(send("/bredde/ny/vand").status()).isEqualTo(303);
        Document one = page("/bredde/1", Optional.of(owner));
        assertThat(one.text()).contains("60 deltagere, heraf 50 ikke talt med før i år", "Under 18 år: 25", "Byen: 40");
        Document again = page("/bredde/1/ret", Optional.of(owner));
        assertThat(again.select("input[name=participants]").val()).isEqualTo("60");
        assertThat(again.select("input[name=places.0.people]").val()).isEqualTo("40");
        assertThat(send("/bredde/1/ret", "participants", "70", "reason", "Ti kom senere", "version", "1")
                        .status())
                .isEqualTo(303);
        PageResponse clash = send("/bredde/1/ret", "participants", "80", "reason", "Ti til", "version", "1");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(Jsoup.parse(clash.body()).text()).contains("Deltagere i alt: 70", "Imens har en anden");
        assertThat(send("/bredde/1/tag-tilbage", "reason", "Aflyst på dagen", "version", "2")
                        .status())
                .isEqualTo(303);
        assertThat(page("/bredde/1", Optional.of(owner)).text()).contains("Taget tilbage", "Aflyst på dagen");
    }

    @Test
    void whatCannotBeIsToldAndNothingTypedIsLost() {
        PageResponse refused = send("/bredde/ny/vand", "again", "90", "title", "");
        assertThat(refused.status()).isEqualTo(422);
        Document form = Jsoup.parse(refused.body());
        assertThat(form.text()).contains("Heraf talt med før i år: 90 er flere end de 60");
        assertThat(form.select("input[name=again]").val()).isEqualTo("90");
        assertThat(form.select("input[name=places.0.people]").val()).isEqualTo("40");
        assertThat(installation.written.turnouts().book().all()).isEmpty();
    }

    @Test
    void everybodyReadsAQuarterThatIsOverOnPageAreaAndReport() {
        assertThat(page("/bredde", Optional.empty()).text()).contains("Ingen kvartaler er gjort op endnu");
        SomeTurnouts.planted(installation.written.turnouts(), SomeEvidence.area("vand", "soe"), "Badedag");
        Document all = page("/bredde", Optional.empty());
        assertThat(all.select("h2").eachText()).contains("2020", "Sådan tælles der");
        assertThat(all.text())
                .contains("Deltagelser 60", "40 67 af 100 deltagelser.", "Under 18 år: 30", "1. kvartal 2020")
                .doesNotContain("Badedag");
        assertThat(page("/bredde?kendt=2020-03-01", Optional.empty()).text())
                .contains("Ingen kvartaler er gjort op endnu");
        Document area = page("/fokusomraader/vand/soe", Optional.empty());
        assertThat(area.select("section[aria-labelledby=bredde]").text()).contains("Talt i 2020", "Deltagelser 60");
        assertThat(page("/rapport/2025K4", Optional.empty())
                        .select("section[aria-labelledby=bredde]")
                        .text())
                .contains("Ingen er talt i kvartalet");
    }

    @Test
    void fewPeopleAreNotTold() {
        installation
                .written
                .turnouts()
                .record(
                        SomeTurnouts.entry(
                                SomeEvidence.area("vand", "soe"),
                                "Få",
                                SomeTurnouts.of(60, 57, 3, 2, 60),
                                5,
                                Instant.parse("2020-02-02T10:00:00Z")),
                        number -> Notes.any());
        Document all = page("/bredde", Optional.empty());
        assertThat(all.text())
                .contains(
                        "Forskellige mennesker Vises ikke",
                        "Vises ikke, fordi for få er i en af grupperne.",
                        "Byen: 60")
                .doesNotContain("Under 18 år: 2", "58");
    }
}
