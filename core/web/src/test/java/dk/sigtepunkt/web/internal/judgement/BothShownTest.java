package dk.sigtepunkt.web.internal.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the computed status of an area stands, a person's stands beside it, and nothing that is computed is another. */
class BothShownTest {
    private static final String AREA = "/fokusomraader/vand/soe";
    private static final ItemQuarter LAKE =
            new ItemQuarter(new FocusAreaRef(MadeUp.WATER, new FocusAreaKey("soe")), Period.parse("2024K4"));

    private final Installation installation = MadeUp.installation();

    private void set(ItemQuarter about, AssessmentCode status, String at) {
        Signature by = new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.CHAIR), Instant.parse(at));
        installation
                .written
                .judgements()
                .keep(
                        about,
                        OptionalInt.empty(),
                        new JudgementEntry.StatusSet(status, AssessmentCode.ON_TRACK, "Vi ved bedre.", by),
                        Notes.any());
    }

    /** Another one than is computed, that needs no explanation. */
    private AssessmentCode other(String address) {
        String computed = installation.page(address).expectFirst("main .status").className();
        return computed.contains(AssessmentCode.ATTENTION.code()) ? AssessmentCode.ON_TRACK : AssessmentCode.ATTENTION;
    }

    private static String computed(Document page) {
        page.select(".persons, .person-mark").remove();
        page.select("a[href^=" + AREA + "/vurdering]").remove();
        return page.select("main").text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?kvartal=2024K4",
                "/matrix?kvartal=2024K4",
                "/sigtepunkter/natur?kvartal=2024K4",
                "/sigtepunkter/mennesker?kvartal=2024K4",
                "/udvalg?kvartal=2024K4",
                "/udvalg/vand?kvartal=2024K4",
                "/udvalg/land?kvartal=2024K4",
                "/fokusomraader/vand/soe?kvartal=2024K4",
                "/fokusomraader/vand/bad?kvartal=2024K4",
                "/indikatorer/vand.soe?kvartal=2024K4",
                "/handlinger?kvartal=2024K4",
                "/rapport/2024K4"
            })
    void bothStandOnEveryPageAndWhatIsComputedStaysAsItWas(String address) {
        String before = computed(installation.page(address));
        AssessmentCode status = other(AREA + "?kvartal=2024K4");
        for (String at : List.of("2024-12-01T10:00:00Z", "2025-02-01T10:00:00Z")) {
            set(LAKE, status, at);
            Document page = installation.page(address);
            for (Element link : page.select("main a[href^=" + AREA + "]")) {
                boolean marked = link.siblingElements().stream().anyMatch(one -> one.hasClass("mark"));
                assertThat(!marked
                                || !link.parents().get(0).select(".person-mark").isEmpty())
                        .as("%s: %s", address, link.parents().get(0).text())
                        .isTrue();
            }
            assertThat(computed(page)).as(at).isEqualTo(before);
        }
    }

    @Test
    void anAreaSaysWhoAndWhyAndAWholeHowMany() {
        AssessmentCode status = other(AREA + "?kvartal=2024K4");
        set(LAKE, status, "2024-12-01T10:00:00Z");
        for (String address : List.of(AREA, "/rapport/2024K4", "/udvalg/vand", "/sigtepunkter/natur")) {
            assertThat(installation.page(address).text())
                    .as(address)
                    .contains("Udvalgsformand vurderer det selv som »", "(01.12.2024): Vi ved bedre.");
        }
        for (String address :
                List.of("/", "/matrix", "/sigtepunkter/natur", "/udvalg", "/udvalg/vand", "/rapport/2024K4")) {
            assertThat(installation.page(address).text())
                    .as(address)
                    .contains("1 fokusområde vurderes anderledes af en person.");
        }
        assertThat(installation.page("/udvalg/land").text()).doesNotContain("anderledes");
        assertThat(installation.page("/sigtepunkter/mennesker").text()).doesNotContain("anderledes");
    }

    @Test
    void whatIsSetAfterTheQuarterIsToldAsThatAndAnEarlierDayHasNoneOfIt() {
        AssessmentCode status = other(AREA + "?kvartal=2024K4");
        String before = installation.page("/rapport/2024K4?kendt=2025-01-31").text();
        set(LAKE, status, "2025-02-01T10:00:00Z");
        assertThat(installation.page("/rapport/2024K4").text())
                .contains("Efter kvartalets udgang, 01.02.2025: Udvalgsformand vurderer det som »")
                .contains("1 fokusområde vurderes anderledes af en person, sat efter kvartalets udgang.")
                .doesNotContain("vurderer det selv som");
        assertThat(installation.page("/rapport/2024K4?kendt=2025-01-31").text()).isEqualTo(before);
    }

    @Test
    void anIndicatorsStandsBesideItsComputedOneOnItsPageItsAreasAndInTheReportAndMovesNoOther() {
        ItemQuarter level = new ItemQuarter(new IndicatorId(MadeUp.WATER, "soe"), Period.parse("2024K4"));
        List<String> addresses =
                List.of("/indikatorer/vand.soe?kvartal=2024K4", AREA + "?kvartal=2024K4", "/rapport/2024K4");
        List<String> before = addresses.stream()
                .map(address -> computed(installation.page(address)))
                .toList();
        set(level, AssessmentCode.INSUFFICIENT, "2024-12-01T10:00:00Z");
        for (int at = 0; at < addresses.size(); at++) {
            Document page = installation.page(addresses.get(at));
            assertThat(page.select("main .persons").text())
                    .as(addresses.get(at))
                    .contains("Udvalgsformand vurderer det selv som »Ikke nok data« (01.12.2024): Vi ved bedre.");
            page.select("a[href^=/indikatorer/vand.soe/vurdering]").remove();
            assertThat(computed(page)).isEqualTo(before.get(at));
        }
        assertThat(installation.page("/").text()).doesNotContain("anderledes");
        set(level, AssessmentCode.OFF_COURSE, "2025-02-01T10:00:00Z");
        assertThat(installation.page("/rapport/2024K4").select("main .persons").text())
                .contains("vurderer det selv som »Ikke nok data«", "Efter kvartalets udgang, 01.02.2025");
    }

    @Test
    void theReportSaysThatNobodyHadExplainedByTheQuartersEnd() {
        String missing = "Udvalget havde ikke forklaret, hvorfor fokusområdet er ude af kurs, da kvartalet sluttede.";
        assertThat(installation.page("/rapport/2024K4").text()).doesNotContain("ikke forklaret");
        set(LAKE, AssessmentCode.OFF_COURSE, "2024-12-01T10:00:00Z");
        assertThat(installation.page("/rapport/2024K4").text()).contains(missing);
        assertThat(installation.page(AREA).text()).contains(missing);
    }

    @Test
    void theNextQuarterBeginsWithTheComputedOneAndReminds() {
        set(new ItemQuarter(LAKE.item(), Period.parse("2024K3")), AssessmentCode.ATTENTION, "2024-09-01T10:00:00Z");
        Document next = installation.page(AREA + "?kvartal=2024K4");
        assertThat(next.select(".person-mark")).isEmpty();
        assertThat(next.select(".persons").text())
                .contains("3. kvartal 2024 vurderede en person det som »Kræver opmærksomhed«; det gælder ikke");
        assertThat(installation.page("/udvalg/vand?kvartal=2024K4").text()).doesNotContain("anderledes");
    }
}
