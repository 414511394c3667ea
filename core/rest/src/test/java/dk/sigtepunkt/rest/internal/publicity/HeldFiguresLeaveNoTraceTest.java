package dk.sigtepunkt.rest.internal.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.TokenId;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for its report leaves no trace: whatever the figures are, every answer is the same to who may not read them. */
@SuppressWarnings("NullAway.Init")
class HeldFiguresLeaveNoTraceTest {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final CommitteeId CARE = new CommitteeId("social");
    private static final Instant BEGUN = RunningApi.NOW.minus(Duration.ofDays(1));
    private static final Instant LATER = Instant.parse("2036-01-01T00:00:00Z");
    private static final String[] NOBODY = {};

    private Town bad;
    private Town good;

    /** What one town answers. */
    private record Town(RunningApi api, Caller caller) {
        static Town of(double roads) throws Exception {
            RunningApi api = new RunningApi();
            Instant before = Instant.parse("2025-01-10T10:00:00Z");
            Influences.agreed(api.influences, "vej/cykler", "social/cykler", before);
            Influences.agreed(api.influences, "social/cykler", "vej/cykler", before);
            api.figures.hold(List.of(figure("vej", roads), figure("social", 300)));
            api.readers.waitFrom(QUARTER.code());
            return new Town(api, new Caller(api));
        }

        private static Observation figure(String committee, double value) {
            return new Observation(
                    new IndicatorId(new CommitteeId(committee), "ture"),
                    QUARTER,
                    new AreaCode("kommunen"),
                    Breakdown.TOTAL,
                    Figure.observed(value),
                    Instant.parse("2025-10-12T08:00:00Z"),
                    Origin.EXAMPLE,
                    "tælling");
        }

        void is(CommitteeId committee, StateCode state) {
            api.reports.is(SomeReports.in(ReportRef.of(committee, QUARTER), state, BEGUN));
        }

        /** The key of somebody who writes in the roads committee, without what lets one read figures before the report. */
        String[] narrowKey() {
            AccountId account = api.holders.person(HeldRole.in(ROADS, Role.SECRETARY), HeldRole.in(ROADS, Role.CHAIR));
            Set<Permission> left = EnumSet.complementOf(EnumSet.of(Permission.SEE_RUNNING_FIGURES));
            String secret = "sgp_" + account;
            api.tokens.keep(
                    new ApiToken(
                            TokenId.fresh(new Random(11)),
                            SecretDigest.of(secret),
                            account,
                            "prøve",
                            new Limit(left, Set.of(), LATER),
                            new ApiToken.Times(RunningApi.NOW, Optional.empty(), Optional.empty())),
                    Notes.any());
            return new String[] {"Authorization", "Bearer " + secret};
        }

        String sent(Sent one, String... key) throws Exception {
            List<String> headers = new ArrayList<>(List.of(key));
            headers.addAll(List.of("Content-Type", "application/json"));
            Caller.Answer answer = caller.send(
                    one.method(),
                    one.path(),
                    BodyPublishers.ofString(one.body().replace('\'', '"')),
                    headers.toArray(String[]::new));
            return answer.status() + " " + answer.text();
        }
    }

    private record Sent(String method, String path, String body) {}

    @BeforeEach
    void start() throws Exception {
        bad = Town.of(0.5);
        good = Town.of(77731);
    }

    @AfterEach
    void stop() throws Exception {
        bad.api().stop();
        good.api().stop();
    }

    private static List<String> addresses() {
        return Stream.of(ROADS, CARE)
                .flatMap(one ->
                        ReadAddresses.all(
                                QUARTER.code(), ReportRef.of(one, QUARTER).toString(), "2025-11-20")
                                .stream())
                .distinct()
                // One's own account has a name by chance.
                .filter(address -> !address.startsWith("/api/v1/me"))
                .toList();
    }

    private List<String> differing(String[] one, String[] other) throws Exception {
        List<String> differing = new ArrayList<>();
        for (String address : addresses()) {
            String here = bad.caller().get(address, one).text();
            if (!here.equals(good.caller().get(address, other).text())) {
                differing.add(address);
            }
        }
        return differing;
    }

    @Test
    void nobodyReadsWhatTheFiguresAreFromAnyAnswer() throws Exception {
        assertThat(differing(NOBODY, NOBODY)).isEmpty();
        for (StateCode state : StateCode.values()) {
            bad.is(CARE, state);
            good.is(CARE, state);
            assertThat(differing(NOBODY, NOBODY)).as("another report %s", state).isEmpty();
        }
        bad.is(ROADS, StateCode.PUBLISHED);
        good.is(ROADS, StateCode.PUBLISHED);
        assertThat(differing(NOBODY, NOBODY))
                .as("when the committee's own is out")
                .contains(
                        "/api/v1/written-reports/" + ReportRef.of(ROADS, QUARTER),
                        "/api/v1/written-reports/" + ReportRef.of(CARE, QUARTER));
    }

    @Test
    void aKeyThatLeavesThemOutReadsThemFromNoAnswerEither() throws Exception {
        String[] one = bad.narrowKey();
        String[] other = good.narrowKey();
        assertThat(differing(one, other)).isEmpty();
        bad.is(ROADS, StateCode.DRAFT);
        good.is(ROADS, StateCode.DRAFT);
        assertThat(differing(one, other)).isEmpty();
    }

    /** Writes whose answers could tell a number or a status. */
    private static List<Sent> writes() {
        String area = "/api/v1/focus-areas/vej/cykler/judgement";
        String indicator = "/api/v1/indicators/vej.ture/judgement";
        String quarter = "?period=2025K3";
        String report = "/api/v1/written-reports/" + ReportRef.of(ROADS, QUARTER);
        List<Sent> writes = new ArrayList<>();
        for (String number : List.of("77731", "0,5", "77.731", "1", "12345")) {
            String text = "Der er %s ture på cykel i 3. kvartal 2025.".formatted(number);
            writes.add(new Sent("PUT", "/api/v1/sections/vej/2025K3/assessment", "{'text':'%s'}".formatted(text)));
            writes.add(new Sent("PUT", report + "/reflection", "{'word':'yes','text':'%s'}".formatted(text)));
            writes.add(new Sent(
                    "PUT",
                    area + "/explanation" + quarter,
                    "{'fact':'%s','cause':'Vejret','action':'Venter'}".formatted(text)));
            writes.add(new Sent(
                    "POST",
                    "/api/v1/number-check",
                    "{'text':'%s','committee':'vej','quarter':'2025K3'}".formatted(text)));
            for (String status : List.of("on-track", "attention", "off-course", "insufficient")) {
                String set = "{'status':'%s','reason':'%s'}".formatted(status, text);
                writes.add(new Sent("PUT", area + "/status" + quarter, set));
                writes.add(new Sent("PUT", indicator + "/status" + quarter, set));
            }
        }
        writes.add(
                new Sent("PUT", area + "/explanation" + quarter, "{'fact':'Regn','cause':'Vejret','action':'Venter'}"));
        return writes;
    }

    @Test
    void noWriteAnswersWithThemToWhoMayNotReadThem() throws Exception {
        String[] one = bad.narrowKey();
        String[] other = good.narrowKey();
        bad.is(ROADS, StateCode.DRAFT);
        good.is(ROADS, StateCode.DRAFT);
        for (Sent write : writes()) {
            assertThat(bad.sent(write, one)).as("%s", write).isEqualTo(good.sent(write, other));
        }
    }

    @Test
    void whoMayReadThemIsAnsweredWithThem() throws Exception {
        String[] key = {"Authorization", "Bearer " + RunningApi.TOKEN};
        bad.is(ROADS, StateCode.DRAFT);
        good.is(ROADS, StateCode.DRAFT);
        List<String> differing = new ArrayList<>();
        for (Sent write : writes()) {
            if (!bad.sent(write, key).equals(good.sent(write, key))) {
                differing.add(write.path());
            }
        }
        assertThat(differing)
                .contains("/api/v1/number-check", "/api/v1/focus-areas/vej/cykler/judgement/status?period=2025K3");
    }
}
