package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two strategies side by side: the old one's answers are its own, and each answer says under which it was read. */
class StrategyPeriodsTest {
    private static RunningApi api;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        Strategy whole = Town.strategy();
        Strategy old = new Strategy(
                whole.id(),
                whole.title(),
                whole.summary(),
                2022,
                2025,
                whole.firstReport(),
                whole.state(),
                false,
                whole.sigtepunkter().subList(0, 1),
                whole.bodies());
        Strategy next = new Strategy(
                new StrategyId("videre"),
                "Videre",
                "Om omsorg.",
                2026,
                2029,
                Period.quarter(2026, 1),
                new StrategyState.Draft("Ikke vedtaget endnu"),
                true,
                whole.sigtepunkter().subList(1, 2),
                whole.bodies());
        api = new RunningApi(old, next);
        api.figures.hold(List.of(
                Town.observed("social", Period.quarter(2025, 2), 20, "2025-07-10T08:00:00Z"),
                Town.observed("social", Period.quarter(2025, 3), 30, "2025-10-11T08:00:00Z")));
        caller = new Caller(api);
    }

    @AfterAll
    static void stop() throws Exception {
        api.stop();
    }

    private static JsonNode json(String address) throws Exception {
        return caller.get(address).json();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/committees?period=2024K1,vej",
        "/api/v1/focus-areas,vej",
        "/api/v1/focus-areas?period=2025K4,vej",
        "/api/v1/indicators?period=2025K4,vej",
        "/api/v1/actions?period=2025K4,vej",
        "/api/v1/committees?period=2026K1,social",
        "/api/v1/focus-areas?period=2026K1,social",
        "/api/v1/indicators?period=2029K4,social",
        "/api/v1/actions?period=2026K2,social"
    })
    void aListHoldsWhatBelongsToTheQuartersStrategyAndNothingElse(String address, String committee) throws Exception {
        JsonNode answer = json(address);
        assertThat(answer.at("/marks/strategy").asText()).isEqualTo(committee.equals("vej") ? "sammen" : "videre");
        assertThat(answer.get("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.toString())
                        .contains("\"" + committee)
                        .doesNotContain(committee.equals("vej") ? "\"social" : "\"vej"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"focus-areas", "indicators", "actions"})
    void aListOfOneCommitteesIsOfItsOwnPeriod(String list) throws Exception {
        JsonNode answer = json("/api/v1/" + list + "?committee=social");
        assertThat(answer.get("items")).isNotEmpty();
        assertThat(answer.get("period").asText()).isEqualTo("2026K1");
        assertThat(answer.at("/marks/strategy").asText()).isEqualTo("videre");
        assertThat(json("/api/v1/" + list + "?committee=social&period=2025K4").get("items"))
                .isEmpty();
    }

    @Test
    void everyCommitteeThereIsIsListedEachInItsOwnPeriod() throws Exception {
        JsonNode items = json("/api/v1/committees").get("items");
        assertThat(items)
                .extracting(
                        one -> one.get("id").asText() + " " + one.get("period").asText())
                .containsExactly("social 2026K1", "vej 2025K3");
        assertThat(items).allSatisfy(one -> assertThat(one.get("focusAreas")).hasSize(1));
    }

    @Test
    void theConsolidatedFiguresOfAQuarterAreThoseOfItsStrategy() throws Exception {
        assertThat(json("/api/v1/reports/figures?period=2025K4").get("rows"))
                .extracting(row -> row.get("indicator").asText())
                .contains("vej.ture")
                .doesNotContain("social.ture");
        assertThat(json("/api/v1/reports/figures?period=2026K1").get("rows"))
                .extracting(row -> row.get("indicator").asText())
                .contains("social.ture")
                .doesNotContain("vej.ture");
        assertThat(caller.get("/api/v1/reports/figures.csv?period=2026K1").text())
                .contains("Videre 2026–2029", "udkast")
                .doesNotContain("Sammen om byen");
        assertThat(caller.get("/api/v1/reports/figures.csv?period=2025K4").text())
                .contains("Sammen om byen 2022–2025")
                .doesNotContain("Videre", "udkast");
    }

    @ParameterizedTest
    @CsvSource({"vej,Sammen om byen 2022–2025,sammen", "social,Videre 2026–2029,videre"})
    void anIndicatorIsReadUnderItsOwnStrategy(String committee, String name, String strategy) throws Exception {
        String observations = "/api/v1/indicators/%s.ture/observations".formatted(committee);
        assertThat(json(observations).at("/marks/strategy").asText()).isEqualTo(strategy);
        assertThat(caller.get(observations + ".csv").text()).contains(name);
        assertThat(caller.get(observations + ".jsonstat").text()).contains(name);
        assertThat(json(observations + ".jsonstat").at("/marks/strategy").asText())
                .isEqualTo(strategy);
        assertThat(json("/api/v1/corrections?indicator=%s.ture".formatted(committee))
                        .at("/marks/strategy")
                        .asText())
                .isEqualTo(strategy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"committees/social", "focus-areas/social/cykler", "indicators/social.ture"})
    void whatOnlyTheNewStrategyHasIsAnsweredForItsOwnPeriodAndNotFoundInAnother(String thing) throws Exception {
        JsonNode answer = json("/api/v1/" + thing);
        assertThat(answer.get("period").asText()).isEqualTo("2026K1");
        assertThat(answer.at("/marks/strategy").asText()).isEqualTo("videre");
        caller.get("/api/v1/" + thing + "?period=2025K4").problem(404, "period-not-reported");
        assertThat(caller.get("/api/v1/" + thing + "?period=2025K4").text()).contains("»Videre«", "2026K1");
    }

    @Test
    void theCorrectionsOfTwoStrategiesStandInTwoLists() throws Exception {
        assertThat(json("/api/v1/corrections").at("/marks/strategy").asText()).isEqualTo("sammen");
        assertThat(json("/api/v1/corrections?strategy=videre")
                        .at("/marks/strategy")
                        .asText())
                .isEqualTo("videre");
        assertThat(json("/api/v1/corrections?period=2026K1")
                        .at("/marks/strategy")
                        .asText())
                .isEqualTo("videre");
        assertThat(caller.get("/api/v1/corrections.csv?strategy=videre").status())
                .isEqualTo(200);
        caller.get("/api/v1/corrections?strategy=ukendt").problem(404, "unknown-strategy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reports/consolidated", "reports/figures", "committees", "focus-areas", "indicators", "actions"})
    void aQuarterOutsideEveryPeriodIsNotFoundAndNamesThem(String list) throws Exception {
        String address = "/api/v1/" + list + "?period=2030K1";
        caller.get(address).problem(404, "period-not-reported");
        assertThat(caller.get(address).text())
                .contains("Ingen strategi rapporteres for 2030K1", "2022K3 til 2025K4", "2026K1 til 2029K4");
    }

    @Test
    void eachStrategyNamesItsOwnQuartersAndTheCurrentOneIsTheNew() throws Exception {
        assertThat(json("/api/v1/strategy").get("id").asText()).isEqualTo("videre");
        JsonNode both = json("/api/v1/strategies").get("items");
        assertThat(both.get(0).get("periods")).hasSize(14);
        assertThat(both.get(1).get("periods")).hasSize(16);
        assertThat(json("/api/v1/reports/consolidated").get("period").asText()).isEqualTo("2025K3");
    }
}
