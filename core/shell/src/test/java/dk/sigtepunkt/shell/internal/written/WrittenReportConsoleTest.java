package dk.sigtepunkt.shell.internal.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SealsAlike;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealLayings;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the console says of written reports, and to whom. */
class WrittenReportConsoleTest {
    private static final CommitteeId HARBOUR = new CommitteeId("havn");
    private static final ReportRef REF = ReportRef.of(HARBOUR, Period.quarter(2024, 3));
    private static final Instant NOW = Instant.parse("2024-10-12T10:00:00Z");
    private static final Actor CHAIR =
            Actor.person(Actor.Means.CONSOLE, "konto-1", Set.of(HeldRole.in(HARBOUR, Role.CHAIR)));
    private static final Actor OTHER =
            Actor.person(Actor.Means.CONSOLE, "konto-2", Set.of(HeldRole.in(new CommitteeId("vej"), Role.CHAIR)));

    private final MemoryReports store = new MemoryReports();
    private final ReadReports read = new ReadReports(store, Doors.house(), Clock.fixed(NOW, ZoneOffset.UTC));

    private static String said(Consumer<WrittenReportConsole> saying) {
        Printed printed = new Printed();
        saying.accept(new WrittenReportConsole(printed.out, NOW));
        return printed.toString();
    }

    @Test
    void whoMayReadADraftIsToldOfItAndNobodyElse() {
        store.is(SomeReports.in(REF, StateCode.DRAFT, NOW.minusSeconds(60)));
        assertThat(said(console -> console.list(read.all(Optional.empty(), CHAIR))))
                .contains("committee.havn.2024K3", "udvalgsrapport", "3. kvartal 2024", "kladde");
        assertThat(said(console -> console.list(read.all(Optional.empty(), OTHER))))
                .contains("Der er ingen rapporter, du kan læse.")
                .doesNotContain("havn");
        assertThat(said(console -> console.show(read.report(REF, Optional.empty(), CHAIR))))
                .contains("Næste trin kan være: submit, close, reopen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said(console -> console.show(read.report(REF, Optional.empty(), OTHER))))
                .withMessageContaining("ikke ret");
    }

    @Test
    void aPublishedOneSaysWhatIsClosedInIt() {
        store.is(SomeReports.in(REF, StateCode.PUBLISHED, NOW.minusSeconds(60))
                .with(new ReportStep.Closed(
                        new ReportItem(ReportItem.Kind.QUESTION, "4"),
                        "Offentlighedsloven § 23",
                        SomeReports.by(Role.STRATEGY_OFFICE, NOW.minusSeconds(9)))));
        assertThat(said(console -> console.show(read.report(REF, Optional.empty(), OTHER))))
                .contains("offentliggjort 12.10.2024", "Lukket: question:4 (Offentlighedsloven § 23)")
                .doesNotContain("Næste trin");
    }

    @Test
    void sealsAreToldWithTheirDigestToWhoMayReadTheReport() {
        WrittenReport treated = SomeReports.in(REF, StateCode.TREATED, NOW.minusSeconds(60));
        ReportStep.Laid step = new ReportStep.Laid(
                SomeReports.FIRST,
                LocalDate.of(2024, 10, 11),
                "",
                SomeReports.by(Role.STRATEGY_OFFICE, NOW.minusSeconds(9)));
        store.is(treated);
        boolean kept = new SealLayings(store, Optional.of(SealsAlike.sealing()))
                .seal(treated.with(step), step)
                .fold(made -> store.keep(treated.version(), step, made, Notes.any()), failed -> false);
        assertThat(kept).isTrue();
        ReadSeals seals = new ReadSeals(store, read, reader -> {
            throw new IllegalStateException("figures are asked for");
        });
        assertThat(said(console -> console.seals(seals.all(Optional.empty(), CHAIR))))
                .contains(
                        "committee.havn.2024K3",
                        "12.10.2024",
                        store.seals().all().get(0).digest());
        assertThat(said(console -> console.seals(seals.all(Optional.empty(), Actor.nobody(Actor.Means.CONSOLE)))))
                .contains("Der er ingen forseglede rapporter, du kan læse.")
                .doesNotContain("havn");
    }

    @Test
    void whatIsKeptIsToldAndWhatNamesNothingIsRefused() {
        assertThat(said(console -> console.tell(
                        new WriteResult.Kept<>(SomeReports.in(REF, StateCode.TREATED, NOW.minusSeconds(60))))))
                .contains("committee.havn.2024K3: behandlet i udvalg 10.10.2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenReportConsole.ref("noget"))
                .withMessageContaining("ingen rapport »noget«");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrittenReportConsole.step("flyv"))
                .withMessageContaining("send-back");
    }
}
