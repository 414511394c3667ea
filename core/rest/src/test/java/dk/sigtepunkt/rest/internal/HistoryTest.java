package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private JsonNode read(String path) throws Exception {
        Caller.Answer answer = caller.get("/api/v1/" + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Nested
    class Changes {
        @Test
        void comeNewestFirstPageByPage() throws Exception {
            JsonNode page = read("committees/vej/changes");
            JsonNode first = page.at("/items/0");
            assertThat(first.path("kind").textValue()).isEqualTo("focus-area");
            assertThat(first.path("key").textValue()).isEqualTo("gang");
            assertThat(first.path("change").textValue()).isEqualTo("closed");
            assertThat(first.path("what").textValue()).isEqualTo("Lagt sammen med cykler.");
            assertThat(first.path("version").textValue()).isEqualTo("1.0.0");
            assertThat(first.path("at").textValue()).isEqualTo("2025-05-01T00:00:00Z");
            assertThat(first).hasSize(7);
            JsonNode rest = read("committees/vej/changes" + page.path("next").textValue());
            assertThat(rest.has("next")).isFalse();
            assertThat(page.path("items").size() + rest.path("items").size()).isEqualTo(1 + TownHistory.ACTIONS);
        }

        @Test
        void areThoseThatWereKnownOnTheDay() throws Exception {
            JsonNode page = read("committees/vej/changes?asOf=2025-04-30");
            assertThat(page.at("/items/0/key").textValue()).isEqualTo("sti-250");
            assertThat(page.path("next").textValue()).contains("asOf=2025-04-30");
            assertThat(read("committees/vej/changes?asOf=2025-05-01")
                            .at("/items/0/key")
                            .textValue())
                    .isEqualTo("gang");
        }

        @Test
        void areNoneForACommitteeThatHasNone() throws Exception {
            assertThat(read("committees/social/changes").path("items")).isEmpty();
            caller.get("/api/v1/committees/findes-ikke/changes").problem(404, "unknown-committee");
            caller.get("/api/v1/committees/vej/changes?after=x").problem(400, "bad-parameter");
        }
    }

    @Nested
    class WhatWasClosed {
        @Test
        void isReadableAndNamesItsSuccessors() throws Exception {
            JsonNode area = read("focus-areas/vej/gang");
            assertThat(area.path("title").textValue()).isEqualTo("Flere går");
            assertThat(area.at("/closed/at").textValue()).isEqualTo("2025-05-01T00:00:00Z");
            assertThat(area.at("/closed/version").textValue()).isEqualTo("1.0.0");
            assertThat(area.at("/closed/reason").textValue()).isEqualTo("Lagt sammen med cykler.");
            assertThat(area.at("/closed/successors").toString()).isEqualTo("[\"vej/cykler\"]");
            assertThat(read("focus-areas").path("items")).hasSize(2);
        }

        @Test
        void ofACommitteeThatIsNoMoreIsReadableToo() throws Exception {
            assertThat(read("focus-areas/nedlagt/gang").at("/closed/successors"))
                    .isEmpty();
            caller.get("/api/v1/focus-areas/nedlagt/x").problem(404, "unknown-committee");
        }

        @Test
        void keepsItsFigures() throws Exception {
            JsonNode indicator = read("indicators/vej.skridt");
            assertThat(indicator.at("/closed/version").textValue()).isEqualTo("1.0.0");
            assertThat(read("indicators/vej.skridt/observations").path("items")).isEmpty();
            caller.get("/api/v1/indicators/vej.findes-ikke").problem(404, "unknown-indicator");
        }

        @Test
        void isNamedByWhatCarriesItOn() throws Exception {
            JsonNode area = read("focus-areas/vej/cykler");
            assertThat(area.path("closed").isNull()).isTrue();
            JsonNode former = area.at("/replaces/0");
            assertThat(former.path("former").textValue()).isEqualTo("vej/gang");
            assertThat(former.path("from").textValue()).isEqualTo("2025-05-01");
            assertThat(former.path("reason").textValue()).isEqualTo("Ét område for begge");
            assertThat(former.path("comparable").booleanValue()).isTrue();
            assertThat(read("committees/vej").path("replaces")).isEmpty();
            assertThat(read("indicators/vej.ture").path("replaces")).isEmpty();
            assertThat(read("actions").at("/items/0/replaces").isArray()).isTrue();
        }
    }

    @Test
    void aStoppedCommitteeSaysSo() throws Exception {
        api.catalogue.socialIs(CommitteeState.STOPPED);
        assertThat(read("committees/social").path("state").textValue()).isEqualTo("stopped");
        JsonNode report = read("reports/consolidated");
        assertThat(report.at("/committees/0/state").textValue()).isEqualTo("stopped");
        assertThat(report.path("missing").findValuesAsText("sentence"))
                .anyMatch(sentence -> sentence.startsWith("Udvalget social er stoppet siden 01.01.2025;"));
    }

    @Test
    void aFailureStandsBesideWhatWasSaidLast() throws Exception {
        Instant then = Instant.parse("2025-10-20T07:00:00Z");
        Statement.LastGood good = new Statement.LastGood(new Contribution.Text("Alt vel."), "0.9.0", then);
        api.contributions.say(
                new CommitteeId("vej"), new Statement(new Contribution.Failure("Svarer ikke."), Optional.of(good)));
        JsonNode report = read("reports/consolidated");
        JsonNode contribution = report.at("/committees/1/contribution");
        assertThat(contribution.path("kind").textValue()).isEqualTo("failure");
        assertThat(contribution.path("text").textValue()).isEqualTo("Svarer ikke.");
        assertThat(contribution.at("/lastGood/contribution/text").textValue()).isEqualTo("Alt vel.");
        assertThat(contribution.at("/lastGood/version").textValue()).isEqualTo("0.9.0");
        assertThat(contribution.at("/lastGood/at").textValue()).isEqualTo("2025-10-20T07:00:00Z");
        assertThat(report.at("/committees/0/contribution").has("lastGood")).isFalse();
        assertThat(StreamSupport.stream(report.path("missing").spliterator(), false)
                        .filter(line -> line.path("committee").textValue().equals("vej"))
                        .filter(line -> line.path("focusArea").isNull())
                        .map(line -> line.path("sentence").textValue()))
                .containsExactly("Svarer ikke. Det sidst kendte bidrag er fra 20.10.2025.");
    }
}
