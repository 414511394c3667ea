package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.itests.committees.CommitteeJar;
import dk.sigtepunkt.itests.committees.Committees;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole period lived through by the product's own interface, with a clock that is moved: fourteen quarters of figures, words,
 * reports, meetings and publications. What was published once is told in the same words ever after.
 */
@Tag("drill")
class FourteenQuartersIT {
    private static final Period LATE = Period.parse("2023K1");
    private static final Period SENT_BACK = Period.parse("2023K3");
    private static final Period CORRECTED = Period.parse("2024K1");
    private static final Period CLOSED = Period.parse("2024K2");
    private static final Period SWAPPED = Period.parse("2024K3");
    private static final Period AT_AN_HOUR = Period.parse("2024K4");
    private static final Period IN_DEPTH = Period.parse("2025K2");
    private static final int QUARTERS = 14;

    private static final String GROUND = "Personforhold, forvaltningslovens § 27";
    private static final String NEWER = "Udvalget for Læring, som det hedder i den nye udgave";

    private final Map<String, String> kept = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    /** Those whose reports came after the quarter's. */
    private final List<LivedQuarter> late = new ArrayList<>();

    @Test
    void whatWasPublishedIsToldInTheSameWordsEverAfter() {
        Installation installation = Installation.unpack("fjorten-kvartaler");
        Map<String, String> environment =
                Map.of("SIGTEPUNKT_SIMULATED_TIME", "2022-09-20", "SIGTEPUNKT_PORT", String.valueOf(Server.freePort()));
        try (Server server = installation.start(environment)) {
            SimulatedCouncil council = new SimulatedCouncil(server);
            DeliveredFigures figures = new DeliveredFigures(council);
            Period quarter = Period.parse("2022K3");
            for (int number = 0; number < QUARTERS; number++) {
                lived(council, figures, new LivedQuarter(council, figures, quarter, number), quarter);
                stands(server);
                told.add("%s: %d reports are public, %d requests so far"
                        .formatted(quarter.code(), kept.size(), Colleague.requests()));
                quarter = quarter.next();
            }
            assertThat(kept).hasSize(QUARTERS * (council.committees().size() + 1) + 1);
        }
        try (Server again = installation.start(environment)) {
            stands(again);
        }
        told.forEach(System.out::println);
    }

    private void lived(SimulatedCouncil council, DeliveredFigures figures, LivedQuarter life, Period quarter) {
        life.begins();
        meanwhile(council, figures, life, quarter);
        life.submitted();
        List<String> delivering = written(council, life, quarter);
        life.treated(delivering);
        List<String> reports =
                new ArrayList<>(delivering.stream().map(life::report).toList());
        reports.add(life.overall());
        if (quarter.equals(IN_DEPTH)) {
            reports.add("in-depth." + quarter.code());
        }
        reports.stream().filter(report -> !report.startsWith("committee.")).forEach(report -> {
            namesEachCommittee(life.overallSubmitted(report), delivering);
            life.overallTreated(report);
        });
        life.laid(reports);
        if (quarter.equals(AT_AN_HOUR)) {
            isPublicAtItsHour(council, life, reports.remove(reports.size() - 1));
        }
        life.publishes(reports);
        isReadAfterwards(council, figures, life, quarter);
        life.published().forEach(report -> keep(council.server(), report));
    }

    /** What comes in between while the committees begin to write. */
    private void meanwhile(SimulatedCouncil council, DeliveredFigures figures, LivedQuarter life, Period quarter) {
        if (quarter.equals(LATE.next())) {
            delivers(life, council);
        }
        if (quarter.equals(SWAPPED)) {
            isSwapped(council.server());
        }
        if (quarter.equals(CORRECTED)) {
            isCorrected(council, figures);
        }
    }

    /** @return the committees that have submitted */
    private static List<String> written(SimulatedCouncil council, LivedQuarter life, Period quarter) {
        List<String> delivering = new ArrayList<>(council.committees());
        if (quarter.equals(LATE)) {
            delivering.remove("laering");
        }
        delivering.forEach(life::submits);
        if (quarter.equals(SENT_BACK)) {
            isSentBack(council, life);
        }
        if (quarter.equals(CLOSED)) {
            council.secretary("oekonomi")
                    .takes(life.report("oekonomi"), "close", Map.of("item", "section:assessment", "ground", GROUND));
        }
        return delivering;
    }

    private void isReadAfterwards(
            SimulatedCouncil council, DeliveredFigures figures, LivedQuarter life, Period quarter) {
        if (quarter.equals(CLOSED)) {
            isClosedOutside(council, life, figures);
        }
        if (quarter.equals(SWAPPED) || quarter.equals(AT_AN_HOUR)) {
            String name =
                    life.told(life.report("laering")).at("/committee/name").asText();
            assertThat(name.equals(NEWER))
                    .as("%s is told by the edition that counted in it: %s", quarter.code(), name)
                    .isEqualTo(quarter.equals(AT_AN_HOUR));
        }
        if (quarter.equals(LATE)) {
            late.add(life);
        }
    }

    /** The committee that was late the quarter before. */
    private void delivers(LivedQuarter next, SimulatedCouncil council) {
        LivedQuarter life = late.get(0);
        String report = life.report("laering");
        life.submits("laering");
        council.treats(report, "laering");
        council.bodies().forEach(body -> council.lays(report, body));
        council.office().takes(report, "publish", Map.of());
        life.isPublic(report);
        keep(council.server(), report);
        JsonNode missing = LivedQuarter.contribution(next.told(life.overall()), "laering");
        assertThat(missing.get("state").isNull())
                .as("missing still in what was published")
                .isTrue();
        assertThat(missing.get("old").asText()).isEqualTo("committee.laering.2022K4");
    }

    private static void namesEachCommittee(JsonNode report, List<String> delivering) {
        for (JsonNode one : report.at("/overall/committees")) {
            boolean delivered = delivering.contains(one.get("committee").asText());
            assertThat(one.get("state").asText()).as(one.toString()).isEqualTo(delivered ? "treated" : "null");
            assertThat(one.get("old").isNull()).as(one.toString()).isEqualTo(delivered);
        }
    }

    private static void isSentBack(SimulatedCouncil council, LivedQuarter life) {
        String report = life.report("vtf");
        assertThat(council.secretary("vtf")
                        .asks(
                                "PUT",
                                "/api/v1/written-reports/%s/reflection".formatted(report),
                                Map.of("word", "no", "text", "Nu ser det anderledes ud."))
                        .body())
                .contains("not-a-draft");
        council.office().takes(report, "send-back", Map.of("reason", "Der mangler en vurdering af kulturen."));
        council.secretary("vtf")
                .puts(
                        "/api/v1/sections/vtf/2023K3/assessment",
                        Map.of("text", "Udvalget ser tilbage på kulturen i 3. kvartal 2023."));
        assertThat(council.author("vtf").gaps(report))
                .extracting(gap -> gap.get("kind").asText())
                .containsExactly("unreleased", "ready");
        life.submits("vtf");
    }

    /** A figure of a quarter that is told of is corrected: the sheet of corrections says so, and the report stays. */
    private static void isCorrected(SimulatedCouncil council, DeliveredFigures figures) {
        Period before = Period.parse("2023K2");
        String indicator = figures.indicator("vtf");
        assertThat(figures.tried(council.office(), indicator, before, "12.5").statusCode())
                .as("the office delivers no figures")
                .isEqualTo(403);
        figures.entered(indicator, before, "12.5");
        assertThat(figures.read(indicator, before)).isEqualTo("12.5");
        assertThat(council.server().page("/api/v1/corrections")).contains(indicator, "12.5");
        assertThat(council.server().page("/rettelser")).contains("12,5");
    }

    /** Another edition of a committee takes the place of the one that wrote the reports so far. */
    private void isSwapped(Server server) {
        CommitteeJar newer =
                CommitteeJar.shipped(server.installation(), "laering").version("1.1.0");
        newer.yaml(newer.yaml().replaceFirst("(?m)^name: .*$", "name: " + NEWER));
        Committees committees = new Committees(server);
        committees.deploy("laering-1.1.0.jar", newer.bytes());
        assertThat(committees.version("laering")).isEqualTo("1.1.0");
        stands(server);
    }

    private static void isPublicAtItsHour(SimulatedCouncil council, LivedQuarter life, String report) {
        council.office()
                .takes(
                        report,
                        "publish",
                        Map.of("day", council.today().plusDays(1).toString(), "clock", "08.30"));
        life.isHidden(report);
        council.reach(council.today().plusDays(1), "T08:29");
        life.isHidden(report);
        council.reach(council.today(), "T08:30");
        life.isPublic(report);
    }

    private static void isClosedOutside(SimulatedCouncil council, LivedQuarter life, DeliveredFigures figures) {
        String report = life.report("oekonomi");
        JsonNode outside = life.told(report);
        assertThat(outside.at("/closed/0/item").asText())
                .as("of what kind it is")
                .isEqualTo("section");
        assertThat(outside.at("/closed/0/ground").asText()).isEqualTo(GROUND);
        assertThat(outside.at("/committee/text").isNull()).isTrue();
        JsonNode told = council.secretary("oekonomi").reads("/api/v1/written-reports/" + report);
        assertThat(told.at("/closed/0/item").asText()).isEqualTo("section:assessment");
        String inside = told.toString();
        String sentence = figures.sentence("oekonomi", CLOSED, 7);
        assertThat(inside).contains(sentence);
        assertThat(life.read(report).body()).doesNotContain(sentence);
        assertThat(council.server().page("/api/v1/sections/oekonomi/2024K2")).doesNotContain(sentence);
    }

    /** As everybody reads it now, with the figures that it names. */
    private void keep(Server server, String report) {
        String address = "/api/v1/written-reports/" + report;
        kept.put(address, server.page(address));
    }

    private void stands(Server server) {
        kept.forEach(
                (address, body) -> assertThat(server.page(address)).as(address).isEqualTo(body));
    }
}
