package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.PeopleServer;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.VerifierRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A quarter from the first draft to the publication by hand, in a real browser: a secretary writes, the office sends back, the chair lets
 * out and notes the meeting, the office lays before the bodies and publishes; an item is closed, and the other committees are late.
 */
@ResourceLock(PeopleServer.LOCK)
class QuarterByHandIT {
    private static final String QUARTER = "2024K4";
    private static final String ROUND = "/rapporter/" + QUARTER;
    private static final String REPORT = ROUND + "/vtf";
    private static final String OVERALL = ROUND + "/samlet";
    private static final String ITEM = "section:area.kultur";
    private static final String SEAL = "quarterly.2024K4/2";
    private static final int MOST_CLICKS = 75;

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final Set<String> seen = ReportDesk.nothingSeen();

    @TempDir
    Path folder;

    @Test
    void aQuarterIsCarriedFromTheFirstDraftToThePublication() throws Exception {
        try (Browser browser = Browser.launched();
                ReportDesk secretary = new ReportDesk(browser, server, people, "secretary@vtf", seen);
                ReportDesk chair = new ReportDesk(browser, server, people, "chair@vtf", seen);
                ReportDesk office = new ReportDesk(browser, server, people, "strategy-office", seen)) {
            written(secretary, chair);
            sentBack(office, secretary);
            treated(chair);
            overall(office);
            published(office);
            read();
            developed(office);
            verified(browser);
            assertThat(Stream.of(secretary, chair, office).flatMap(one -> one.faults().stream()))
                    .isEmpty();
            int clicks = secretary.clicks() + chair.clicks() + office.clicks();
            System.out.printf(
                    "a quarter of one committee and the report of all took %d clicks: secretary %d, chair %d, office %d%n",
                    clicks, secretary.clicks(), chair.clicks(), office.clicks());
            assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
        }
    }

    private static void written(ReportDesk secretary, ReportDesk chair) {
        secretary.opens(ROUND).clicks("main form[action='%s/begynd'] button".formatted(REPORT));
        assertThat(secretary.path()).isEqualTo(REPORT);
        int mended = 0;
        while (secretary.mends(REPORT)) {
            mended++;
            assertThat(mended).isLessThan(MOST_CLICKS);
        }
        assertThat(mended).isGreaterThan(1);
        chair.opens(REPORT).clicks("main .gap-list a[href*='/frigiv']").sends();
        submits(secretary);
    }

    /** All that is left is to say that each section is ready. */
    private static void submits(ReportDesk secretary) {
        secretary.opens(REPORT).clicks("main form[action='%s/alle-klar'] button".formatted(REPORT));
        assertThat(secretary.main()).contains("Intet mangler. Rapporten kan indsendes.");
        secretary
                .clicks("main a[href='%s?vis=udvalg']".formatted(REPORT))
                .clicks("main a[href='%s']".formatted(REPORT));
        secretary.clicks("main a[href='%s/indsend']".formatted(REPORT)).sends();
        assertThat(secretary.main()).contains("Rapporten er indsendt.");
    }

    private static void sentBack(ReportDesk office, ReportDesk secretary) {
        office.opens(ROUND).clicks("main a[href='%s']".formatted(REPORT));
        office.clicks("main a[href='%s/send-tilbage']".formatted(REPORT)).sends();
        secretary.opens(REPORT);
        assertThat(secretary.main()).contains("Der mangler en vurdering af kulturen.");
        secretary.clicks("main a[href='%s/luk']".formatted(REPORT)).sends(Map.of("item", ITEM));
        secretary.clicks("main a[href='%s/indsend']".formatted(REPORT)).sends();
    }

    private static void treated(ReportDesk chair) {
        chair.opens(ROUND).clicks("main a[href='%s/behandl']".formatted(REPORT)).sends();
        assertThat(chair.main()).contains("Behandlet i udvalg 20.01.2026");
        chair.opens("/mit-moede");
    }

    private static void overall(ReportDesk office) {
        office.opens(ROUND).clicks("main form[action='%s/begynd'] button".formatted(OVERALL));
        for (int section = 0; office.mends(OVERALL); section++) {
            assertThat(section).isLessThan(2);
        }
        assertThat(office.main()).as("who is late").contains("Ikke indsendt");
        office.clicks("main form[action='%s/alle-klar'] button".formatted(OVERALL));
        office.clicks("main a[href='%s/indsend']".formatted(OVERALL)).sends();
        office.clicks("main a[href='%s/behandl']".formatted(OVERALL)).sends();
    }

    private static void published(ReportDesk office) {
        for (String report : List.of(REPORT, OVERALL)) {
            office.opens(report);
            for (int body = 0; body < 2; body++) {
                office.clicks("main a[href='%s/forelaeg']".formatted(report)).sends();
            }
            office.clicks("main a[href='%s/offentliggoer']".formatted(report)).sends();
            assertThat(office.main()).contains("Offentliggørelsen er besluttet.", "Offentliggjort ");
        }
    }

    /** As everybody reads it. */
    private void read() {
        assertThat(server.page(ROUND)).contains(REPORT, OVERALL);
        assertThat(server.page(REPORT))
                .contains("Delvist", "Flere har været syge.", "forvaltningslovens § 27")
                .doesNotContain("Der mangler en vurdering af kulturen.");
        assertThat(server.page(OVERALL)).contains("Ikke indsendt");
    }

    /** From what the first body was told to what the second one was. */
    private static void developed(ReportDesk office) {
        office.opens("/forseglet/" + SEAL).clicks("main a[href*='/indstik']");
        assertThat(office.main()).contains("Indstik", "væsentligt", "De øvrige fokusområder");
    }

    private void verified(Browser browser) throws Exception {
        try (Citizen citizen = new Citizen(browser, server)) {
            VerifierRun run = citizen.reads(SEAL).verifies(SEAL, folder);
            assertThat(run.said()).startsWith("Ægte").contains("4. kvartal 2024");
            assertThat(run.code()).isZero();
            assertThat(citizen.faults()).isEmpty();
        }
    }
}
