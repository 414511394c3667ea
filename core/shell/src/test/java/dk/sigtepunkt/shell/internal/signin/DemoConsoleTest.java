package dk.sigtepunkt.shell.internal.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.demo.DemoAccounts;
import dk.sigtepunkt.domain.demo.DemoPerson;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoConsoleTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final DemoConsole console = new DemoConsole(new PrintStream(written, true, UTF_8));

    @Test
    void whoStartsADemoReadsAsWhomOneMaySignIn() {
        console.opened(List.of(new DemoPerson(Role.SECRETARY, "secretary@demo.invalid", "sekretær")));
        assertThat(written.toString(UTF_8)).contains(DemoAccounts.PASSWORD, "secretary@demo.invalid  sekretær");
    }

    @Test
    void thatTheyWereClosedIsSaidWhereThereWereSome() {
        console.closed(0);
        assertThat(written.toString(UTF_8)).isEmpty();
        console.closed(10);
        assertThat(written.toString(UTF_8)).contains("10 demokonti er lukket");
    }
}
