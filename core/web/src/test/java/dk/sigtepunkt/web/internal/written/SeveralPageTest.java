package dk.sigtepunkt.web.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One step with several reports: each on its own, and of each it is said what happened. */
final class SeveralPageTest {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final ReportRef WATER = ReportRef.of(MadeUp.WATER, QUARTER);
    private static final ReportRef LAND = ReportRef.of(MadeUp.LAND, QUARTER);
    private static final String LAY = WrittenTown.ROUND + "/flere/forelaeg";
    private static final String PUBLISH = WrittenTown.ROUND + "/flere/offentliggoer";

    private final WrittenTown town = new WrittenTown();

    private void is(ReportRef ref, StateCode state) {
        town.installation.written.reports().is(SomeReports.in(ref, state, Instant.parse("2026-03-01T08:00:00Z")));
    }

    private StateCode state(ReportRef ref) {
        return town.installation
                .written
                .reports()
                .book()
                .report(ref)
                .state()
                .orElseThrow()
                .code();
    }

    private Document send(String address, Map<String, String> fields, ReportRef... chosen) {
        Map<String, String> all = new HashMap<>(fields);
        List.of(chosen).forEach(ref -> all.put("report." + ref, "yes"));
        return Jsoup.parse(town.send(town.office, address, all).body());
    }

    private static List<String> outcomes(Document page) {
        return page.select("section[aria-labelledby=sket] li").eachText();
    }

    @Test
    void theChosenAreLaidOfOneMeetingAndTheOthersAreNot() {
        is(WATER, StateCode.TREATED);
        is(LAND, StateCode.TREATED);
        is(ReportRef.quarterly(QUARTER), StateCode.TREATED);
        assertThat(town.page(town.office, WrittenTown.ROUND)
                        .select("a[href=" + LAY + "]")
                        .text())
                .isEqualTo("Notér forelæggelse af flere rapporter");

        Document page = send(
                LAY,
                Map.of("body", SomeReports.FIRST, "meeting", "2026-03-09", "decided", "Taget til efterretning."),
                WATER,
                LAND);

        assertThat(outcomes(page))
                .hasSize(2)
                .allMatch(line -> line.contains("Gemt") && line.contains("forelagt " + SomeReports.FIRST));
        assertThat(state(WATER)).isEqualTo(StateCode.LAID);
        assertThat(state(LAND)).isEqualTo(StateCode.LAID);
        assertThat(state(ReportRef.quarterly(QUARTER))).isEqualTo(StateCode.TREATED);
    }

    @Test
    void oneThatIsRefusedKeepsNoOtherBack() {
        is(WATER, StateCode.TREATED);
        town.installation.written.reports().is(laidOnce());

        Document page = send(LAY, Map.of("body", SomeReports.FIRST, "meeting", "2026-03-09"), WATER, LAND);

        assertThat(outcomes(page))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("✓ Gemt Udvalget for Vand"))
                .anyMatch(line -> line.startsWith("! Ikke gemt") && line.contains("nu er det " + SomeReports.SECOND));
        assertThat(state(WATER)).isEqualTo(StateCode.LAID);
        assertThat(town.installation.written.reports().book().report(LAND)).isEqualTo(laidOnce());
        assertThat(page.select("form.sheet input[type=checkbox]").eachAttr("name"))
                .contains("report." + LAND, "report." + WATER);
    }

    /** Before the first body alone. */
    private static WrittenReport laidOnce() {
        WrittenReport report = SomeReports.in(LAND, StateCode.LAID, Instant.parse("2026-03-01T08:00:00Z"));
        return new WrittenReport(
                LAND, report.entries().subList(0, report.entries().size() - 1));
    }

    @Test
    void whoeverWasQuickerIsToldOf() {
        is(WATER, StateCode.LAID);
        is(LAND, StateCode.LAID);
        Map<String, String> looked = new HashMap<>();
        town.page(town.office, PUBLISH)
                .select("form.sheet input[type=hidden]")
                .forEach(field -> looked.put(field.attr("name"), field.val()));
        is(LAND, StateCode.PUBLISHED);
        looked.put("report." + WATER, "yes");
        looked.put("report." + LAND, "yes");

        Document page = Jsoup.parse(town.press(town.office, PUBLISH, looked).body());

        assertThat(outcomes(page))
                .anyMatch(line ->
                        line.startsWith("! Ikke gemt Udvalget for Land") && line.contains("Imens har en anden"));
        assertThat(state(WATER)).isEqualTo(StateCode.PUBLISHED);
        assertThat(page.select("form.sheet")).isEmpty();
    }

    @Test
    void whereNothingIsChosenAndWhereAFieldIsWrongTheFormComesBackAsTyped() {
        is(WATER, StateCode.TREATED);
        Document none = send(LAY, Map.of("body", SomeReports.FIRST, "decided", "Husk dette."));
        assertThat(none.text()).contains("Vælg mindst én rapport.");
        assertThat(none.select("textarea[name=decided]").text()).isEqualTo("Husk dette.");

        Document wrong = send(LAY, Map.of("body", SomeReports.FIRST, "meeting", "2099-01-01"), WATER);
        assertThat(outcomes(wrong)).singleElement().asString().startsWith("! Ikke gemt");
        assertThat(wrong.select("input[type=checkbox][checked]").attr("name")).isEqualTo("report." + WATER);
        assertThat(wrong.select("#f-meeting[aria-invalid=true]")).hasSize(1);
        assertThat(state(WATER)).isEqualTo(StateCode.TREATED);
    }

    @Test
    void nobodyTakesAStepWithAReportThatIsNotTheirs() {
        is(WATER, StateCode.SUBMITTED);
        is(LAND, StateCode.SUBMITTED);
        String treat = WrittenTown.ROUND + "/flere/behandl";
        assertThat(town.page(town.chair, treat).select("input[type=checkbox]").eachAttr("name"))
                .containsExactly("report." + WATER);

        town.press(town.chair, treat, Map.of("report." + LAND, "yes", "meeting", "2026-03-09", "decided", "Godkendt."));

        assertThat(state(LAND)).isEqualTo(StateCode.SUBMITTED);
    }
}
