package dk.sigtepunkt.shell.internal.breadth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.breadth.MemoryTurnouts;
import dk.sigtepunkt.domain.breadth.SomeTurnouts;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BreadthConsoleTest {
    private final MemoryTurnouts turnouts = new MemoryTurnouts();
    private final Printed printed = new Printed();

    @Test
    void noMoreIsToldThanEverywhere() {
        SomeTurnouts.planted(turnouts, SomeEvidence.area("vej", "cykler"), "Cykelløb");
        turnouts.record(
                SomeTurnouts.entry(
                        SomeEvidence.area("vej", "huller"),
                        "Få",
                        SomeTurnouts.of(77, 2, 3, 0, 0),
                        5,
                        Instant.parse("2020-02-03T10:00:00Z")),
                number -> Notes.any());
        new BreadthConsole(printed.out).list(turnouts.told().at(Instant.parse("2020-06-01T10:00:00Z")));
        assertThat(printed.toString())
                .contains("2020K1", "vej/cykler", "60", "40", "vej/huller", "77", "vises ikke")
                .doesNotContain("Cykelløb", "75");
    }
}
