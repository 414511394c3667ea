package dk.sigtepunkt.rest.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.influence.WordEntry;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is closed in a committee's report is told to nobody outside by any answer about reports: its words are looked for in each. */
class ClosedIsToldNowhereTest {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final CommitteeId SOCIAL = new CommitteeId("social");
    private static final FocusAreaRef CYCLING = Influences.area("vej/cykler");
    private static final ItemRef PATH = new ItemRef(ItemKind.ACTION, ROADS, "cykelsti");
    private static final Instant BEFORE = Instant.parse("2025-05-01T10:00:00Z");
    private static final Instant BEGUN = RunningApi.NOW.minusSeconds(60);
    private static final String LIST = "/api/v1/written-reports";
    private static final String OWN = LIST + "/committee.vej.2025K3";
    private static final String OTHER = LIST + "/committee.social.2025K3";
    private static final String QUARTERLY = LIST + "/quarterly.2025K3";
    private static final String DEEP = LIST + "/in-depth.2025K3";
    private static final List<String> ANSWERS = List.of(LIST, OWN, OTHER, QUARTERLY, DEEP, "/api/v1/minutes");

    /** The words that tell of each item, by where they are told while it is open. */
    private static final Map<String, Map<String, List<String>>> TOLD = Map.of(
            "section:assessment", Map.of(OWN, List.of("Vurderingsord")),
            "question:1", Map.of(OWN, List.of("Hvornår er stien færdig?")),
            "action:cykelsti",
                    Map.of(
                            OWN, List.of("\"known\":\"vej/cykelsti\"", "\"key\":\"cykelsti\""),
                            OTHER, List.of("action-started/vej/cykelsti"),
                            DEEP, List.of("\"known\":\"vej/cykelsti\"")),
            "area:cykler",
                    Map.of(
                            OWN, List.of("\"key\":\"cykler\"", "Er cyklerne talt?", "action-started/social/cykelsti"),
                            OTHER, List.of("action-started/vej/cykelsti", "vej/cykler"),
                            QUARTERLY, List.of("\"area\":\"vej/cykler\""),
                            DEEP, List.of("\"committee\":\"vej\",\"area\":{\"key\":\"cykler\"")));

    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
        written();
        published();
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private void written() {
        Sections.drafted(api.sections, Sections.assessment(ROADS, QUARTER), "Vurderingsord", BEFORE);
        Sections.released(api.sections, Sections.assessment(ROADS, QUARTER), BEFORE.plusSeconds(1));
        Questions.asked(api.questions, CYCLING, "Er cyklerne talt?");
        api.judgements.keep(
                new ItemQuarter(CYCLING, QUARTER),
                OptionalInt.empty(),
                new JudgementEntry.Explained(
                        "Det regnede.",
                        "Regn",
                        "",
                        "Vi bygger.",
                        Optional.of(PATH),
                        SomeReports.by(Role.SECRETARY, BEFORE)),
                Notes.any());
        felt("vej/cykler", "social/cykler");
        felt("social/cykler", "vej/cykler");
    }

    private void felt(String from, String to) {
        for (String committee : List.of("vej", "social")) {
            api.influences.keep(
                    Influences.word(from, to, committee),
                    OptionalInt.empty(),
                    new WordEntry.Released(Influences.strengthens(from, to), SomeReports.by(Role.CHAIR, BEFORE)),
                    Notes.any());
        }
    }

    private void published() {
        for (ReportRef ref : List.of(
                ReportRef.of(ROADS, QUARTER),
                ReportRef.of(SOCIAL, QUARTER),
                ReportRef.quarterly(QUARTER),
                ReportRef.inDepth(QUARTER))) {
            api.reports.is(SomeReports.in(ref, StateCode.PUBLISHED, BEGUN));
        }
    }

    private String answer(String address) throws Exception {
        return caller.get(address).text().replace(" ", "").replace("\n", "");
    }

    private static String plain(String words) {
        return words.replace(" ", "");
    }

    @Test
    void whatIsClosedInACommitteesReportStandsInNoAnswer() throws Exception {
        WrittenReport open = api.reports.book().report(ReportRef.of(ROADS, QUARTER));
        for (Map.Entry<String, Map<String, List<String>>> item : TOLD.entrySet()) {
            api.reports.is(open);
            for (Map.Entry<String, List<String>> told : item.getValue().entrySet()) {
                for (String words : told.getValue()) {
                    assertThat(answer(told.getKey()))
                            .as(item.getKey() + " " + told.getKey())
                            .contains(plain(words));
                }
            }
            api.reports.is(open.with(new ReportStep.Closed(
                    ReportItem.find(item.getKey()).orElseThrow(),
                    "Personsag",
                    SomeReports.by(Role.SECRETARY, RunningApi.NOW.minusSeconds(9)))));
            for (Map.Entry<String, List<String>> told : item.getValue().entrySet()) {
                for (String words : told.getValue()) {
                    assertThat(answer(told.getKey()))
                            .as("closed " + item.getKey() + " " + told.getKey())
                            .doesNotContain(plain(words));
                }
            }
            for (String address : ANSWERS) {
                assertThat(answer(address)).as(address).doesNotContain("\"" + item.getKey() + "\"");
            }
        }
    }

    @Test
    void whoeverWritesTheReportIsToldOfIt() throws Exception {
        WrittenReport open = api.reports.book().report(ReportRef.of(ROADS, QUARTER));
        api.reports.is(open.with(new ReportStep.Closed(
                ReportItem.find("action:cykelsti").orElseThrow(),
                "Personsag",
                SomeReports.by(Role.SECRETARY, RunningApi.NOW.minusSeconds(9)))));

        assertThat(caller.send("GET", OWN, BodyPublishers.noBody(), "Authorization", "Bearer " + RunningApi.TOKEN)
                        .text())
                .contains("vej/cykelsti", "action:cykelsti");
    }
}
