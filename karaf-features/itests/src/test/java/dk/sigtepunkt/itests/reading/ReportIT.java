package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class ReportIT {
    /** For every indicator the newest period with a number that ends by the quarter's end, as known last. */
    private static final String NEWEST = """
            SELECT o.indicator_id, o.period, o.value
            FROM observation o
            WHERE o.area = '766' AND o.breakdown = '' AND o.value IS NOT NULL AND o.period_end <= ?
              AND o.known_at = (SELECT MAX(k.known_at) FROM observation k
                                WHERE k.indicator_id = o.indicator_id AND k.area = o.area
                                  AND k.breakdown = o.breakdown AND k.period = o.period)
              AND o.period_end = (SELECT MAX(p.period_end) FROM observation p
                                  WHERE p.indicator_id = o.indicator_id AND p.area = o.area
                                    AND p.breakdown = o.breakdown AND p.value IS NOT NULL AND p.period_end <= ?
                                    AND p.known_at = (SELECT MAX(k.known_at) FROM observation k
                                                      WHERE k.indicator_id = p.indicator_id AND k.area = p.area
                                                        AND k.breakdown = p.breakdown AND k.period = p.period))
            """;

    private final Server server = SharedServer.get();

    @Test
    void everyFocusAreaIsAccountedForAndAllFourAssessmentsOccur() {
        JsonNode report = server.json("/api/v1/reports/consolidated?period=2025K3");
        assertThat(report.get("period").asText()).isEqualTo("2025K3");
        assertThat(report.get("focusAreas")).hasSize(35);
        Set<String> assessments = new HashSet<>();
        report.get("focusAreas").forEach(area -> {
            assessments.add(area.get("assessment").asText());
            assertThat(area.get("reason").asText()).isNotBlank();
            assertThat(area.get("indicators").size()).isPositive();
        });
        assertThat(assessments).containsExactlyInAnyOrder("on-track", "attention", "off-course", "insufficient");
        assertThat(report.get("missing").size()).isPositive();
        assertThat(report.get("deviations")).isEmpty();
    }

    @Test
    void everythingThatHasAStatusHasARootAndThePageHasThemAll() {
        JsonNode report = server.json("/api/v1/reports/consolidated?period=2025K3");
        Set<String> roots = new HashSet<>();
        report.get("roots").forEach(one -> {
            roots.add(one.get("id").asText());
            one.get("root").forEach(part -> assertThat(part.asText()).isNotBlank());
        });
        report.get("committees")
                .forEach(one -> assertThat(roots).contains(one.get("id").asText()));
        report.get("focusAreas")
                .forEach(area -> area.get("indicators")
                        .forEach(one -> assertThat(roots).contains(one.get("id").asText())));
        String page = server.get("/rapport/2025K3").body();
        Set<String> notes = found(page, "<li id=\"(rod-[^\"]+)\"");
        assertThat(found(page, "href=\"#(rod-[^\"]+)\"")).isEqualTo(notes);
        // What the page does not speak of, as sources behind a closed list, has a root in the answer and no note on the
        // page.
        assertThat(notes).hasSizeBetween(report.get("focusAreas").size(), roots.size());
    }

    private static Set<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void theFiguresEqualARecomputationInPlainSql() throws SQLException {
        Installation installation = Installation.unpack("sql");
        Map<String, String> reported = new TreeMap<>();
        Set<String> computed;
        try (Server own = installation.start()) {
            computed = computed(own);
            own.json("/api/v1/reports/consolidated?period=2025K3")
                    .get("focusAreas")
                    .forEach(area -> area.get("indicators").forEach(indicator -> {
                        JsonNode newest = indicator.get("newest");
                        if (newest != null && !newest.isNull()) {
                            reported.put(
                                    indicator.get("id").asText(),
                                    newest.get("period").asText() + "="
                                            + newest.get("value").asDouble());
                        }
                    }));
        }
        Map<String, String> stored = newestBySql(installation);
        reported.keySet().removeIf(id -> computed.contains(id) && !stored.containsKey(id));
        assertThat(reported).hasSizeGreaterThan(50).isEqualTo(stored);
    }

    /** The indicators that are computed from others: some have no stored figure at all. */
    private static Set<String> computed(Server server) {
        Set<String> computed = new HashSet<>();
        server.json("/api/v1/indicators?limit=500").get("items").forEach(indicator -> {
            if (indicator.get("method").hasNonNull("formula")) {
                computed.add(indicator.get("id").asText());
            }
        });
        assertThat(computed).isNotEmpty();
        return computed;
    }

    @Test
    void actionsAddUpToTheSameOnThePagesAndInTheInterface() {
        JsonNode all = server.json("/api/v1/actions?period=2025K4");
        String count = "%d handlinger, %d forsinkede."
                .formatted(all.get("actions").asInt(), all.get("late").asInt());
        int actions = 0;
        int late = 0;
        for (JsonNode committee : server.json("/api/v1/committees").get("items")) {
            JsonNode own = server.json("/api/v1/actions?period=2025K4&committee="
                    + committee.get("id").asText());
            actions += own.get("actions").asInt();
            late += own.get("late").asInt();
        }
        assertThat(count).isEqualTo("59 handlinger, 9 forsinkede.");
        assertThat(count).isEqualTo("%d handlinger, %d forsinkede.".formatted(actions, late));
        assertThat(server.page("/handlinger?kvartal=2025K4")).contains(count);
        assertThat(all.get("withoutLiveAction")).hasSize(7);
        assertThat(server.page("/handlinger?kvartal=2025K4")).contains("7 fokusområder uden aktiv handling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022K3", "2023K1", "2025K4"})
    void everyQuarterOfTheStrategyHasItsReport(String period) {
        assertThat(server.json("/api/v1/reports/consolidated?period=" + period).get("focusAreas"))
                .hasSize(35);
        assertThat(server.page("/rapport/" + period)).contains("Rapport med strategisk information");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022K3", "2024K2", "2025K4"})
    void aNewInstallationHasTheIndicatorsThatReplacedOthersThroughout(String period) {
        assertThat(server.page("/api/v1/reports/consolidated?period=" + period))
                .contains("oekonomi.tilsyn-set-efter", "vtf.erhvervsvenlighed")
                .doesNotContain("oekonomi.timer-pr-tilsyn", "vtf.konkurser");
    }

    @Test
    void otherQuartersAreNotFoundAndNonsenseIsABadRequest() {
        for (String period : new String[] {"2022K2", "2026K1", "1999K1"}) {
            assertThat(server.get("/api/v1/reports/consolidated?period=" + period)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(server.get("/rapport/" + period).statusCode()).isEqualTo(404);
        }
        assertThat(server.get("/api/v1/reports/consolidated?period=naeste").statusCode())
                .isEqualTo(400);
    }

    private static Map<String, String> newestBySql(Installation installation) throws SQLException {
        Map<String, String> newest = new TreeMap<>();
        String url = "jdbc:derby:" + installation.data().resolve("derby");
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement query = connection.prepareStatement(NEWEST)) {
            query.setString(1, "2025-09-30");
            query.setString(2, "2025-09-30");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    newest.put(rows.getString(1), rows.getString(2) + "=" + rows.getDouble(3));
                }
            }
        }
        return newest;
    }
}
