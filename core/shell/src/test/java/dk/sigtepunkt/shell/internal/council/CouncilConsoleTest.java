package dk.sigtepunkt.shell.internal.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.domain.council.DecisionRefusal;
import dk.sigtepunkt.domain.council.MemoryCouncilDecisions;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CouncilConsoleTest {
    private static final CouncilDecision DECISION = new CouncilDecision(
            new CouncilSubject.Area(
                    new FocusAreaRef(new CommitteeId("havn"), new FocusAreaKey("molen")),
                    OfficialWording.of("*Molen* for alle"),
                    new SigtepunktId("vaekst")),
            new Adoption("Byrådet", LocalDate.of(2026, 1, 28), "Sag 26/1"),
            LocalDate.of(2026, 4, 1),
            new CouncilDecision.Recorded(Actor.Means.CONSOLE, "karaf", Instant.parse("2026-02-02T10:00:00Z")));

    private final Printed printed = new Printed();
    private final CouncilConsole console = new CouncilConsole(printed.out);

    @Test
    void showsWhatWasDecidedAndWhoWroteIt() {
        MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();
        decisions.keep(DECISION, Notes.any());
        console.show(decisions);
        assertThat(printed.toString())
                .contains("01.04.2026", "havn/molen: »*Molen* for alle«, vaekst", "Byrådet", "Sag 26/1", "console");
    }

    @Test
    void aBandIsShownWithBothItsEnds() {
        MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();
        decisions.keep(
                new CouncilDecision(
                        new CouncilSubject.TargetSet(IndicatorId.parse("havn.pladser"), Period.parse("2025"), 9.5, 12),
                        DECISION.decided(),
                        DECISION.from(),
                        DECISION.recorded()),
                Notes.any());
        console.show(decisions);
        assertThat(printed.toString()).contains("havn.pladser: mål for 2025 er 9,5 til 12");
    }

    @Test
    void saysWhetherSomethingWasWrittenAndStopsAScriptWhenNot() {
        console.tell(new RecordCouncilDecision.Kept(DECISION, true, List.of()));
        console.tell(new RecordCouncilDecision.Kept(DECISION, false, List.of()));
        console.tell(new RecordCouncilDecision.Kept(
                DECISION, true, List.of(Period.quarter(2026, 2), Period.quarter(2026, 3))));
        assertThat(printed.toString().lines())
                .containsExactly(
                        "Beslutningen er skrevet ind.",
                        "Den står der allerede; intet er skrevet.",
                        "Beslutningen er skrevet ind. Den gælder fra 01.04.2026 og ændrer rapporterne for kvartaler, som er slut: 2026K2, 2026K3.");
        assertThatThrownBy(() -> console.tell(new RecordCouncilDecision.Refused(
                        new DecisionRefusal(DecisionRefusal.Reason.INCOMPLETE, "Skriv, hvem."))))
                .hasMessage("Skriv, hvem.");
    }
}
