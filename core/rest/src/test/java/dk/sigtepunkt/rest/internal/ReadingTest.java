package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static RunningApi api;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterAll
    static void stop() throws Exception {
        api.stop();
    }

    private static JsonNode read(String path) throws IOException, InterruptedException {
        Caller.Answer answer = caller.get("/api/v1/" + path);
        assertThat(answer.text()).isNotEmpty();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        return answer.json();
    }

    @Nested
    class Strategies {
        @Test
        void theCurrentOneTellsItsStateAndItsQuarters() throws Exception {
            JsonNode strategy = read("strategy");
            assertThat(strategy.path("state").textValue()).isEqualTo("adopted");
            assertThat(strategy.at("/adoption/by").textValue()).isEqualTo("Byrådet");
            assertThat(strategy.path("supersession").isNull()).isTrue();
            assertThat(strategy.path("periods")).hasSize(14);
            assertThat(strategy.at("/periods/0").textValue()).isEqualTo("2022K3");
            assertThat(strategy.at("/sigtepunkter/0/facets/0/key").textValue()).isEqualTo("by-land");
        }

        @Test
        void areAListWithoutAPeriodOrMorePages() throws Exception {
            JsonNode strategies = read("strategies");
            assertThat(strategies.path("items")).hasSize(1);
            assertThat(strategies.has("period")).isFalse();
            assertThat(strategies.has("next")).isFalse();
        }
    }

    @Nested
    class Committees {
        @Test
        void stayListedWhenTheirBundleIsGone() throws Exception {
            JsonNode committees = read("committees");
            assertThat(committees.path("period").textValue()).isEqualTo("2025K3");
            assertThat(committees.at("/items/0/id").textValue()).isEqualTo("social");
            assertThat(committees.at("/items/0/state").textValue()).isEqualTo("not-installed");
            assertThat(committees.at("/items/0/since").textValue()).isEqualTo("2025-01-01T00:00:00.000001Z");
            assertThat(committees.at("/items/0/assessment").textValue()).isEqualTo("insufficient");
        }

        @Test
        void holdTheirFocusAreasAsObjects() throws Exception {
            JsonNode committee = read("committees/vej");
            assertThat(committee.path("state").textValue()).isEqualTo("active");
            assertThat(committee.at("/focusAreas/0/key").textValue()).isEqualTo("cykler");
            assertThat(committee.at("/focusAreas/0/assessment").textValue()).isEqualTo("on-track");
        }

        @Test
        void unknownOnesAreNotFound() throws Exception {
            caller.get("/api/v1/committees/findes-ikke").problem(404, "unknown-committee");
            caller.get("/api/v1/committees/%C3%86%20blandet").problem(404, "unknown-committee");
        }
    }

    @Nested
    class FocusAreas {
        @Test
        void areJudgedForTheDefaultQuarter() throws Exception {
            JsonNode area = read("focus-areas/vej/cykler");
            assertThat(area.path("period").textValue()).isEqualTo("2025K3");
            assertThat(area.path("assessment").textValue()).isEqualTo("on-track");
            assertThat(area.path("reason").textValue()).contains("195");
            assertThat(area.path("sigtepunkt").textValue()).isEqualTo("vaekst");
            assertThat(area.path("addedAfterAdoption").booleanValue()).isFalse();
        }

        @Test
        void areJudgedForAnotherQuarterOnRequest() throws Exception {
            assertThat(read("focus-areas/vej/cykler?period=2022K3")
                            .path("assessment")
                            .textValue())
                    .isEqualTo("insufficient");
        }

        @Test
        void canBeNarrowed() throws Exception {
            assertThat(read("focus-areas").path("items")).hasSize(2);
            assertThat(read("focus-areas?committee=vej").path("items")).hasSize(1);
            assertThat(read("focus-areas?sigtepunkt=omsorg")
                            .at("/items/0/committee")
                            .textValue())
                    .isEqualTo("social");
            assertThat(read("focus-areas?committee=%C3%86").path("items")).isEmpty();
        }

        @Test
        void sayWhetherExampleFiguresAreBehindThem() throws Exception {
            for (String quarter : new String[] {"2022K3", "2024K4", "2025K1", "2025K3"}) {
                JsonNode report = read("reports/consolidated?period=" + quarter);
                boolean example = report.at("/focusAreas/1/example").booleanValue();
                assertThat(example).isEqualTo(quarter.startsWith("2025"));
                for (String path : new String[] {"focus-areas/vej/cykler", "committees/vej", "indicators/vej.ture"}) {
                    assertThat(read(path + "?period=" + quarter).path("example"))
                            .as("%s %s", path, quarter)
                            .isEqualTo(BooleanNode.valueOf(example));
                }
                assertThat(read("committees/social?period=" + quarter).path("example"))
                        .isEqualTo(BooleanNode.FALSE);
            }
        }

        @Test
        void unknownOnesAreNotFound() throws Exception {
            caller.get("/api/v1/focus-areas/vej/x").problem(404, "unknown-focus-area");
            caller.get("/api/v1/focus-areas/x/cykler").problem(404, "unknown-committee");
        }
    }

    @Nested
    class ActionsAndIndicators {
        @Test
        void anActionIsInTheStateOfItsLastStep() throws Exception {
            JsonNode action = read("actions?committee=vej").at("/items/0");
            assertThat(action.path("state").textValue()).isEqualTo("started");
            assertThat(action.path("steps")).hasSize(2);
        }

        @Test
        void anIndicatorTellsEverythingItIsDefinedBy() throws Exception {
            JsonNode indicator = read("indicators/vej.ture");
            assertThat(indicator.path("committee").textValue()).isEqualTo("vej");
            assertThat(indicator.at("/unit/symbol").textValue()).isEqualTo("ture");
            assertThat(indicator.at("/targets/0/low").toString()).isEqualTo("200");
            assertThat(indicator.path("assessment").textValue()).isEqualTo("on-track");
            assertThat(read("indicators?committee=vej").path("items")).hasSize(1);
            caller.get("/api/v1/indicators/vej.x").problem(404, "unknown-indicator");
            caller.get("/api/v1/indicators/x").problem(404, "unknown-indicator");
        }
    }

    @Nested
    class Report {
        @Test
        void withoutAPeriodIsTheNewestQuartersWithFigures() throws Exception {
            JsonNode report = read("reports/consolidated");
            assertThat(report.path("period").textValue()).isEqualTo("2025K3");
            assertThat(report.path("strategy").textValue()).isEqualTo("sammen");
            assertThat(report.path("example").booleanValue()).isTrue();
            assertThat(report.at("/sigtepunkter/0/assessment").textValue()).isEqualTo("on-track");
            assertThat(report.at("/committees/0/contribution/kind").textValue()).isEqualTo("nothing");
            assertThat(report.path("missing").findValuesAsText("sentence")).isNotEmpty();
        }

        @Test
        void givesEachIndicatorWithItsFiguresAndSource() throws Exception {
            JsonNode area = read("reports/consolidated?period=2025K2").at("/focusAreas/1");
            JsonNode indicator = area.at("/indicators/0");
            assertThat(area.path("key").textValue()).isEqualTo("cykler");
            assertThat(indicator.at("/newest/value").toString()).isEqualTo("175.5");
            assertThat(indicator.path("figures")).hasSize(2);
            assertThat(indicator.at("/source/attribution").textValue()).isEqualTo("Kilde: egen tælling");
            assertThat(indicator.path("example").booleanValue()).isTrue();
            assertThat(area.at("/actions/0/state").textValue()).isEqualTo("decided");
            assertThat(area.at("/changes/0/kind").textValue()).isNotEmpty();
        }

        @Test
        void isThereForTheQuartersOfTheStrategyOnly() throws Exception {
            read("reports/consolidated?period=2022K3");
            read("reports/consolidated?period=2025K4");
            caller.get("/api/v1/reports/consolidated?period=2022K2").problem(404, "period-not-reported");
            caller.get("/api/v1/reports/consolidated?period=2026K1").problem(404, "period-not-reported");
            caller.get("/api/v1/reports/consolidated?period=2025").problem(404, "period-not-reported");
        }

        @Test
        void asksForAPeriodThatCanBeRead() throws Exception {
            for (String period : new String[] {"2025K5", "2025k3", "", "x%27%22%3Cscript%3E", "9999K1"}) {
                caller.get("/api/v1/reports/consolidated?period=" + period).problem(400, "bad-period");
            }
        }
    }
}
