package dk.sigtepunkt.web.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.reports.PathWord;
import dk.sigtepunkt.domain.reports.ReportEntry;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportReaders;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.rights.Need;
import dk.sigtepunkt.domain.rights.Need.Answer;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a committee has released of a quarter whose report is begun is on no page of anybody else before the report is published. */
class HeldWordsStayInsideTest {
    private static final String SECRET = "Hemmelighed";
    private static final Period QUARTER = Period.quarter(2025, 4);

    private final PageTown town = new PageTown();
    private final Installation installation = town.installation;

    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>(PageOperations.all().keySet().stream()
                .filter(operation -> operation.startsWith("GET "))
                .map(operation -> operation.substring("GET ".length()))
                .toList());
        addresses.addAll(List.of(
                "/rapport/2025K4",
                "/rapport/2025K4?kendt=2026-03-09",
                "/udvalg/vand?kvartal=2025K4",
                "/udvalg/vand?kvartal=2025K4&kendt=2026-03-09",
                "/fokusomraader/vand/bad?kvartal=2025K4",
                "/virkninger?kvartal=2025K4",
                "/soeg?q=" + SECRET));
        return addresses;
    }

    private Optional<Session> session(Somebody one) {
        return switch (one.known()) {
            case NOBODY -> Optional.empty();
            case OWNER -> Optional.of(installation.signedIn());
            case PERSON ->
                Optional.of(installation.signedIn(
                        installation.holders.person(one.roles().toArray(HeldRole[]::new))));
        };
    }

    private boolean told(Optional<Session> who) {
        return addresses().stream()
                .anyMatch(address -> installation
                        .site
                        .reply(Installation.visit(
                                "GET", town.filled(address, town.there("GET " + address)), Map.of(), who))
                        .body()
                        .contains(SECRET));
    }

    @Test
    void nobodyElseReadsThemBeforeTheReportIsPublishedAndEverybodyAfter() {
        Instant begun = installation.clock.instant().minus(Duration.ofDays(2));
        Sections.drafted(
                installation.sections, Sections.assessment(MadeUp.WATER, QUARTER), SECRET, begun.plusMillis(100));
        Sections.released(installation.sections, Sections.assessment(MadeUp.WATER, QUARTER), begun.plusMillis(200));
        assertThat(told(Optional.empty())).as("where nobody has begun a report").isTrue();
        ReportRef ref = ReportRef.of(MadeUp.WATER, QUARTER);
        for (StateCode state : StateCode.values()) {
            installation.written.reports().is(SomeReports.in(ref, state, begun));
            assertThat(told(Optional.empty())).as(state.code()).isEqualTo(state == StateCode.PUBLISHED);
        }
        installation.written.reports().is(SomeReports.in(ref, StateCode.LAID, begun));
        Need own = Need.own(Permission.SEE_DRAFTS);
        for (Somebody one : Somebody.all(MadeUp.WATER, MadeUp.LAND)) {
            if (own.of(one, MadeUp.WATER) != Answer.ALLOWED) {
                Optional<Session> who = session(one);
                Actor actor = who.map(Session::actor).orElseGet(() -> Actor.nobody(Actor.Means.PAGE));
                // Whoever reads the report that is laid reads them in it.
                assertThat(told(who))
                        .as("%s", one)
                        .isEqualTo(ReportReaders.may(Policy.HOUSE, actor, ref, StateCode.LAID));
            }
        }
    }

    /** What those say in a report who write it: the answer, a comment, and a text of its own. */
    private WrittenReport saying(ReportRef ref, StateCode state, Instant begun) {
        List<ReportEntry> entries =
                new ArrayList<>(SomeReports.in(ref, state, begun).entries());
        Instant soon = begun.plusMillis(50);
        entries.add(1, new ReportNote.Reflected(PathWord.YES, SECRET, SomeReports.by(Role.SECRETARY, soon)));
        entries.add(2, new ReportNote.Commented("assessment", SECRET, SomeReports.by(Role.SECRETARY, soon)));
        entries.add(3, new ReportNote.Worded("introduction", SECRET, SomeReports.by(Role.STRATEGY_OFFICE, soon)));
        return new WrittenReport(ref, entries);
    }

    private static String address(ReportRef ref) {
        return "/rapporter/2025K4/" + ref.committee().map(CommitteeId::value).orElse("samlet");
    }

    private boolean tells(ReportRef ref, Optional<Session> who) {
        return told(who)
                || Stream.of(address(ref), address(ref) + "?kendt=2026-03-09")
                        .anyMatch(address -> installation
                                .site
                                .reply(Installation.visit("GET", address, Map.of(), who))
                                .body()
                                .contains(SECRET));
    }

    @Test
    void whatIsSaidInAReportIsOnNoPageOfWhoMayNotReadIt() {
        Instant begun = installation.clock.instant().minus(Duration.ofDays(2));
        for (ReportRef ref : List.of(ReportRef.of(MadeUp.WATER, QUARTER), ReportRef.quarterly(QUARTER))) {
            for (StateCode state : StateCode.values()) {
                installation.written.reports().is(saying(ref, state, begun));
                assertThat(tells(ref, Optional.empty()))
                        .as("%s in %s", ref, state)
                        .isEqualTo(state == StateCode.PUBLISHED);
            }
            installation.written.reports().is(saying(ref, StateCode.SUBMITTED, begun));
            for (Somebody one : Somebody.all(MadeUp.WATER, MadeUp.LAND)) {
                Optional<Session> who = session(one);
                Actor actor = who.map(Session::actor).orElseGet(() -> Actor.nobody(Actor.Means.PAGE));
                assertThat(tells(ref, who))
                        .as("%s by %s", ref, one)
                        .isEqualTo(ReportReaders.may(Policy.HOUSE, actor, ref, StateCode.SUBMITTED));
            }
            installation.written.reports().is(WrittenReport.none(ref));
        }
    }
}
