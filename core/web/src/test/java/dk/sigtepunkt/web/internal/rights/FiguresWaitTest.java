package dk.sigtepunkt.web.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Where figures wait for the report, no page tells one to nobody before it, in any state, and every role reads on as before. */
class FiguresWaitTest {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final String WATERS = "77.731";
    private static final String LANDS = "88.842";

    private final PageTown town = new PageTown();
    private final Installation installation = town.installation;
    private final Instant begun = installation.clock.instant().minus(Duration.ofDays(2));

    FiguresWaitTest() {
        installation.figures.append(
                List.of(figure(MadeUp.EXAMPLE, 77731), figure(MadeUp.REAL, 88842)), Optional.empty(), "", Notes.any());
    }

    private static Observation figure(IndicatorId indicator, double value) {
        return MadeUp.observation(indicator, QUARTER.code(), value, Origin.REAL);
    }

    static List<String> addresses() {
        List<String> addresses = new ArrayList<>(PageOperations.all().keySet().stream()
                .filter(operation -> operation.startsWith("GET "))
                .map(operation -> operation.substring("GET ".length()))
                .toList());
        for (String page : List.of("/", "/udvalg", "/udvalg/vand", "/udvalg/land", "/fokusomraader/vand/soe")) {
            addresses.add(page + "?kvartal=2025K4");
            addresses.add(page + "?kvartal=2025K4&kendt=2026-03-01");
        }
        addresses.addAll(List.of(
                "/rapport/2025K4",
                "/rapport/2025K4?kendt=2026-03-01",
                "/rapport/2025K3",
                "/matrix?kvartal=2025K4",
                "/sammenhaeng?kvartal=2025K4",
                "/handlinger?kvartal=2025K4",
                "/fra-strategi-til-praksis?kvartal=2025K4",
                "/indikatorer/vand.soe",
                "/indikatorer/vand.soe?kvartal=2025K3",
                "/indikatorer/vand.soe?kvartal=2025K4&kendt=2026-03-01",
                "/indikatorer/land.skov?kvartal=2025K4",
                "/indikatorer/land.skov",
                "/rettelser?kvartal=2025K4",
                "/rettelser"));
        return addresses;
    }

    private PageResponse get(String address, Optional<Session> who) {
        return installation.site.reply(
                Installation.visit("GET", town.filled(address, town.there("GET " + address)), Map.of(), who));
    }

    private List<String> telling(String figure, Optional<Session> who) {
        return addresses().stream()
                .filter(address -> get(address, who).body().contains(figure))
                .toList();
    }

    private void is(ReportRef ref, StateCode state) {
        installation.written.reports().is(SomeReports.in(ref, state, begun));
    }

    private void isNot(ReportRef ref) {
        installation.written.reports().is(WrittenReport.none(ref));
    }

    private static ReportRef own(CommitteeId committee) {
        return ReportRef.of(committee, QUARTER);
    }

    @Test
    void asShippedEverythingIsPublicAtOnceWhateverStateAReportIsIn() {
        List<String> before = telling(WATERS, Optional.empty());
        assertThat(before).contains("/rapport/2025K4", "/indikatorer/vand.soe");
        is(own(MadeUp.WATER), StateCode.DRAFT);
        assertThat(telling(WATERS, Optional.empty())).isEqualTo(before);
    }

    @Test
    void nobodyReadsACommitteesFiguresBeforeItsReportOrThatOfAllIsPublished() {
        // What is kept of the pages of before must not be told after.
        telling(WATERS, Optional.empty());
        installation.readers.waitFrom(QUARTER.code());
        assertThat(telling(WATERS, Optional.empty())).isEmpty();
        assertThat(telling(LANDS, Optional.empty())).isEmpty();
        for (StateCode state : StateCode.values()) {
            boolean out = state == StateCode.PUBLISHED;
            is(own(MadeUp.WATER), state);
            assertThat(telling(WATERS, Optional.empty()).isEmpty())
                    .as("own report %s", state)
                    .isEqualTo(!out);
            assertThat(telling(LANDS, Optional.empty()))
                    .as("own report of another one %s", state)
                    .isEmpty();
            isNot(own(MadeUp.WATER));
            is(ReportRef.quarterly(QUARTER), state);
            assertThat(telling(WATERS, Optional.empty()).isEmpty())
                    .as("report of all %s", state)
                    .isEqualTo(!out);
            assertThat(telling(LANDS, Optional.empty()).isEmpty())
                    .as("report of all %s", state)
                    .isEqualTo(!out);
            isNot(ReportRef.quarterly(QUARTER));
        }
    }

    @Test
    void whatIsPublishedAtAnHourToComeComesOutAtThatHour() {
        installation.readers.waitFrom(QUARTER.code());
        Instant hour = installation.clock.instant().plus(Duration.ofHours(3));
        installation.written.reports().is(SomeReports.planned(ReportRef.quarterly(QUARTER), begun, hour));
        assertThat(telling(WATERS, Optional.empty())).isEmpty();
        installation.clock.forward(Duration.ofHours(3));
        assertThat(telling(WATERS, Optional.empty())).isNotEmpty();
    }

    @Test
    void everyRoleReadsOnAsBeforeAndALoginWithoutOneReadsAsNobody() {
        Optional<Session> owner = Optional.of(installation.signedIn());
        List<String> before = telling(WATERS, owner);
        assertThat(before).contains("/rapport/2025K4", "/indikatorer/vand.soe");
        installation.readers.waitFrom(QUARTER.code());
        assertThat(telling(WATERS, owner)).isEqualTo(before);
        for (Somebody one : Somebody.all(MadeUp.WATER, MadeUp.LAND)) {
            if (one.known() == Somebody.Known.PERSON) {
                Optional<Session> session = Optional.of(installation.signedIn(
                        installation.holders.person(one.roles().toArray(HeldRole[]::new))));
                assertThat(get("/rapport/2025K4", session).body().contains(WATERS))
                        .as("%s", one)
                        .isEqualTo(!one.roles().isEmpty());
                assertThat(get("/indikatorer/vand.soe", session).body().contains(WATERS))
                        .as("%s", one)
                        .isEqualTo(!one.roles().isEmpty());
            }
        }
        assertThat(telling(WATERS, Optional.empty()))
                .as("after others have read it")
                .isEmpty();
    }

    @Test
    void aQuarterThatIsHeldBackSaysSoAndTheNewestOfTheOthersIsOpened() {
        installation.readers.waitFrom(QUARTER.code());
        PageResponse page = get("/rapport/2025K4", Optional.empty());
        assertThat(page.status()).isEqualTo(404);
        assertThat(Jsoup.parse(page.body()).select("main").text())
                .contains("Kvartalet er ikke offentliggjort endnu")
                .contains("Tal og vurderinger for 4. kvartal 2025 er ikke offentlige endnu")
                .contains("Log ind");
        PageResponse front = get("/", Optional.empty());
        assertThat(front.status()).isEqualTo(200);
        assertThat(front.body()).doesNotContain(WATERS);
        assertThat(get("/udvalg/vand?kvartal=2025K4", Optional.empty()).body()).contains("hos Udvalget for Vand");
        is(own(MadeUp.WATER), StateCode.PUBLISHED);
        assertThat(get("/udvalg/vand?kvartal=2025K4", Optional.empty()).status())
                .isEqualTo(200);
        assertThat(get("/udvalg/land?kvartal=2025K4", Optional.empty()).status())
                .isEqualTo(404);
        assertThat(get("/rapport/2025K4", Optional.empty()).status()).isEqualTo(404);
        is(own(MadeUp.LAND), StateCode.PUBLISHED);
        assertThat(get("/rapport/2025K4", Optional.empty()).status()).isEqualTo(200);
    }

    @Test
    void aLaterReportIsOutForWhatIsBeforeIt() {
        installation.readers.waitFrom("2025K1");
        assertThat(get("/rapport/2025K2", Optional.empty()).status()).isEqualTo(404);
        assertThat(get("/rapport/2024K4", Optional.empty()).status()).isEqualTo(200);
        is(ReportRef.quarterly(Period.quarter(2025, 3)), StateCode.PUBLISHED);
        assertThat(get("/rapport/2025K2", Optional.empty()).status()).isEqualTo(200);
        assertThat(get("/rapport/2025K4", Optional.empty()).status()).isEqualTo(404);
    }
}
