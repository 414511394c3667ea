package dk.sigtepunkt.rest.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReadersTable;
import dk.sigtepunkt.domain.reports.ReportEntry;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.StepKind;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.TokenId;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import dk.sigtepunkt.rest.internal.publicity.ReadAddresses;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every address of the interface asked for a report in every state by everybody that there can be, held to the documentation. */
@SuppressWarnings("NullAway.Init")
class WrittenReadersTest {
    private static final String LIST = "/api/v1/written-reports";
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final CommitteeId HARBOUR = new CommitteeId("havn");
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final Instant BEGUN = RunningApi.NOW.minusSeconds(99);
    private static final Instant LATER = Instant.parse("2036-01-01T00:00:00Z");
    private static final String SAID = "Hemmeligt svar";
    private static final String WORDS = "Hemmelige ord";
    private static final Random RANDOM = new Random(11);

    private RunningApi api;
    private Caller caller;
    private ReadersTable table;
    private final Map<Somebody, String[]> keys = new HashMap<>();

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        table = ReadersTable.documented();
        Sections.drafted(api.sections, Sections.assessment(ROADS, QUARTER), WORDS, BEGUN.plusMillis(100));
        Sections.released(api.sections, Sections.assessment(ROADS, QUARTER), BEGUN.plusMillis(200));
        Somebody.all(ROADS, HARBOUR).forEach(one -> keys.put(one, key(one)));
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private String[] key(Somebody one) {
        if (one.known() == Somebody.Known.NOBODY) {
            return new String[0];
        }
        if (one.known() == Somebody.Known.OWNER) {
            return new String[] {"Authorization", "Bearer " + RunningApi.TOKEN};
        }
        AccountId account = api.holders.person(one.roles().toArray(HeldRole[]::new));
        String secret = "sgp_" + account;
        api.tokens.keep(
                new ApiToken(
                        TokenId.fresh(RANDOM),
                        SecretDigest.of(secret),
                        account,
                        "prøve",
                        new Limit(EnumSet.allOf(Permission.class), Set.of(), LATER),
                        new ApiToken.Times(RunningApi.NOW, Optional.empty(), Optional.empty())),
                Notes.any());
        return new String[] {"Authorization", "Bearer " + secret};
    }

    private static List<ReportRef> refs() {
        return List.of(ReportRef.of(ROADS, QUARTER), ReportRef.quarterly(QUARTER), ReportRef.inDepth(QUARTER));
    }

    private static WrittenReport report(ReportRef ref, StateCode state) {
        List<ReportEntry> entries =
                new ArrayList<>(SomeReports.in(ref, state, BEGUN).entries());
        Instant soon = BEGUN.plusMillis(50);
        entries.add(1, new ReportNote.Reflected(PathWord.YES, SAID, SomeReports.by(Role.SECRETARY, soon)));
        entries.add(2, new ReportNote.Worded("introduction", SAID, SomeReports.by(Role.STRATEGY_OFFICE, soon)));
        return new WrittenReport(ref, entries);
    }

    private Caller.Answer get(Somebody who, String path) throws Exception {
        return caller.get(path, keys.getOrDefault(who, new String[0]));
    }

    @Test
    void everybodyReadsInEveryStateWhatTheTableSaysAndNothingElse() throws Exception {
        for (ReportRef ref : refs()) {
            for (StateCode state : StateCode.values()) {
                api.reports.is(report(ref, state));
                for (Somebody one : keys.keySet()) {
                    String cell = "%s in %s by %s".formatted(ref, state, one);
                    boolean due = table.due(ref, state, one);
                    Caller.Answer answer = get(one, LIST + "/" + ref);
                    assertThat(answer.status() == 200).as(cell).isEqualTo(due);
                    assertThat(answer.text().contains(SAID)).as(cell).isEqualTo(due);
                    assertThat(get(one, LIST).text().contains(ref.toString()))
                            .as(cell)
                            .isEqualTo(due);
                    assertThat(get(one, "/api/v1/seals?report=" + ref).status() == 200)
                            .as(cell)
                            .isEqualTo(due);
                    assertThat(get(one, "/api/v1/seals/" + ref + "/1").status())
                            .as(cell)
                            .isEqualTo(due ? 404 : answer.status());
                    assertThat(get(one, LIST + "/" + ref + "/work").status() == 200)
                            .as(cell)
                            .isEqualTo(table.due(ref, StateCode.DRAFT, one));
                }
                api.reports.is(WrittenReport.none(ref));
            }
        }
    }

    @Test
    void noAddressTellsNobodyAWordBeforeTheReportIsPublished() throws Exception {
        for (ReportRef ref : refs()) {
            for (StateCode state : StateCode.values()) {
                api.reports.is(report(ref, state));
                boolean told = false;
                boolean words = false;
                for (String address : ReadAddresses.all(
                        QUARTER.code(), ref.toString(), BEGUN.plusSeconds(50).toString())) {
                    String text = get(Somebody.NOBODY, address).text();
                    told |= text.contains(SAID);
                    words |= text.contains(WORDS);
                }
                boolean out = state == StateCode.PUBLISHED;
                assertThat(told).as("%s in %s", ref, state).isEqualTo(out);
                assertThat(words)
                        .as("the committee's words with %s in %s", ref, state)
                        .isEqualTo(out || ref.committee().isEmpty());
                api.reports.is(WrittenReport.none(ref));
            }
        }
    }

    /** What comes of each step, of a body that is whole and of one that is empty. */
    private List<String> tried(ReportRef ref, Somebody one) throws Exception {
        String body = "{\"reason\":\"Nej\",\"meeting\":\"2025-11-20\",\"decided\":\"Godkendt\","
                + "\"item\":\"section:assessment\",\"ground\":\"Personsag\"}";
        List<String> answers = new ArrayList<>();
        for (StepKind kind : StepKind.values()) {
            for (String sent : List.of(body, "")) {
                Caller.Answer answer = caller.send(
                        "POST",
                        "%s/%s/steps/%s".formatted(LIST, ref, kind.code()),
                        BodyPublishers.ofString(sent),
                        keys.getOrDefault(one, new String[0]));
                answers.add(kind + " " + answer.status() + " " + answer.text());
            }
        }
        answers.add(get(one, LIST).text());
        answers.add(get(one, LIST + "/" + ref).text());
        answers.add(get(one, LIST + "/" + ref + "/work").text());
        return answers;
    }

    @Test
    void whoeverMayNotReadADraftIsAnsweredEveryStepAsWhereNobodyHasBegunOne() throws Exception {
        for (ReportRef ref : refs()) {
            for (Somebody one : keys.keySet()) {
                if (!table.due(ref, StateCode.DRAFT, one)) {
                    api.reports.is(WrittenReport.none(ref));
                    List<String> without = tried(ref, one);
                    api.reports.is(report(ref, StateCode.DRAFT));
                    assertThat(tried(ref, one)).as("%s by %s", ref, one).isEqualTo(without);
                    assertThat(api.reports.book().report(ref)).isEqualTo(report(ref, StateCode.DRAFT));
                }
            }
            api.reports.is(WrittenReport.none(ref));
        }
    }

    @Test
    void aClosedAreaIsInTheReportOfAllForItsWritersAlone() throws Exception {
        ReportRef ref = ReportRef.quarterly(QUARTER);
        WrittenReport published = report(ref, StateCode.PUBLISHED);
        api.reports.is(published);
        assertThat(areas(Somebody.NOBODY, ref)).contains("vej/cykler");
        ReportItem item = new ReportItem(ReportItem.Kind.AREA, "vej.cykler");
        api.reports.is(published.with(
                new ReportStep.Closed(item, "Personsag", SomeReports.by(Role.STRATEGY_OFFICE, RunningApi.NOW))));
        assertThat(areas(Somebody.NOBODY, ref)).isNotEmpty().doesNotContain("vej/cykler");
        assertThat(areas(Somebody.OWNER, ref)).contains("vej/cykler");
    }

    private List<String> areas(Somebody one, ReportRef ref) throws Exception {
        return get(one, LIST + "/" + ref).json().at("/overall/areas").findValuesAsText("area");
    }

    @Test
    void allSectionsThatLackNothingElseAreSaidToBeReadyInOne() throws Exception {
        ReportRef ref = ReportRef.of(ROADS, QUARTER);
        api.reports.is(report(ref, StateCode.DRAFT));
        String[] owner = keys.getOrDefault(Somebody.OWNER, new String[0]);
        int before = api.reports.notes().size();
        assertThat(caller.send("POST", LIST + "/" + ref + "/ready", BodyPublishers.noBody(), owner)
                        .status())
                .isEqualTo(200);
        assertThat(api.reports.notes()).hasSize(before + 1);
        assertThat(get(Somebody.OWNER, LIST + "/" + ref + "/work")
                        .json()
                        .path("gaps")
                        .findValuesAsText("kind"))
                .doesNotContain("ready");
        api.reports.is(report(ref, StateCode.SUBMITTED));
        caller.send("POST", LIST + "/" + ref + "/ready", BodyPublishers.noBody(), owner)
                .problem(409, "not-a-draft");
    }
}
