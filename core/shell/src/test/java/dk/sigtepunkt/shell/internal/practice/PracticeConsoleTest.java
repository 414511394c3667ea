package dk.sigtepunkt.shell.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.practice.Practice;
import dk.sigtepunkt.domain.practice.PracticePart;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeConsoleTest {
    @Test
    void theWholeStandsLast() {
        Printed printed = new Printed();
        new PracticeConsole(printed.out).list(new Practice(new PracticePart(List.of()), List.of()));
        assertThat(printed.toString()).contains("Sigtepunkt", "Mærkes", "I alt");
    }
}
