package dk.sigtepunkt.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.written.WriteResult;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said to be ready, or submitted, is what was looked at and judged: another text by now is told, and nothing is kept. */
class ReadyTextsTest {
    private final ReportTown town = new ReportTown(Doors.house());

    @BeforeEach
    void begun() {
        town.store.is(SomeReports.in(ReportTown.REPORT, StateCode.DRAFT, ReportTown.OCTOBER));
        for (String section : town.sections(ReportTown.REPORT)) {
            town.gaps.add(new ReportGap(ReportGap.Kind.READY, section, section + " er ikke meldt klar."));
        }
        town.written.put("assessment", 3);
    }

    private WriteResult<WrittenReport> all(String texts) {
        return town.notes(ReportTown.OCTOBER)
                .markAll(
                        ReportTown.REPORT,
                        key -> Map.of("texts", texts).getOrDefault(key, ""),
                        OptionalInt.empty(),
                        ReportTown.person(Role.SECRETARY));
    }

    private WriteResult<WrittenReport> one(String texts) {
        return town.notes(ReportTown.OCTOBER)
                .mark(
                        ReportTown.REPORT,
                        "assessment",
                        key -> Map.of("ready", "yes", "texts", texts).getOrDefault(key, ""),
                        ReportTown.person(Role.SECRETARY));
    }

    private List<Integer> marked() {
        return town.store.book().report(ReportTown.REPORT).entries().stream()
                .filter(ReportNote.Marked.class::isInstance)
                .map(ReportNote.Marked.class::cast)
                .map(mark -> mark.texts().orElseThrow())
                .toList();
    }

    private static String clash(WriteResult<WrittenReport> result) {
        return ((WriteResult.Clash<WrittenReport>) result).sentence();
    }

    @Test
    void allAreReadyAsTheyWereLookedAt() {
        assertThat(SeenTexts.told(town.texts(town.store.book().report(ReportTown.REPORT))))
                .isEqualTo("assessment:3 area.stier:0");
        assertThat(all("assessment:3 area.stier:0")).isInstanceOf(WriteResult.Kept.class);
        assertThat(marked()).containsExactly(3, 0);
    }

    @Test
    void oneThatIsAnotherByNowIsNamedAndNoneIsReady() {
        assertThat(clash(all("assessment:2 area.stier:0")))
                .contains("»Om assessment«")
                .doesNotContain("area.stier");
        assertThat(clash(all("assessment:3"))).contains("»Om area.stier«");
        assertThat(clash(all("rubbish"))).contains("»Om assessment«, »Om area.stier«");
        assertThat(clash(one("2"))).contains("»Om assessment«");
        assertThat(clash(one("x"))).contains("»Om assessment«");
        assertThat(marked()).isEmpty();
    }

    @Test
    void whoSaysNothingOfWhatWasLookedAtIsComparedWithNothing() {
        assertThat(all("")).isInstanceOf(WriteResult.Kept.class);
        assertThat(one(" ")).isInstanceOf(WriteResult.Kept.class);
        assertThat(one("3")).isInstanceOf(WriteResult.Kept.class);
        assertThat(marked()).as("it is kept of what it was said all the same").containsExactly(3, 0, 3, 3);
    }

    @Test
    void whatComesBetweenTheJudgementAndTheSubmissionIsAClashThatSaysSo() {
        town.gaps.clear();
        town.store.beside(new ReportBasis(0, 1, 0));
        WriteResult<WrittenReport> early = submit();
        assertThat(clash(early)).contains("Imens er der skrevet noget, som rapporten bygger på");
        assertThat(town.store.book().report(ReportTown.REPORT).frozen()).isEmpty();
        town.store.beside(new ReportBasis(0, 0, 0));
        assertThat(submit()).isInstanceOf(WriteResult.Kept.class);
    }

    private WriteResult<WrittenReport> submit() {
        return town.steps(ReportTown.OCTOBER)
                .take(
                        ReportTown.REPORT,
                        StepKind.SUBMIT,
                        key -> "",
                        OptionalInt.empty(),
                        ReportTown.person(Role.SECRETARY));
    }
}
