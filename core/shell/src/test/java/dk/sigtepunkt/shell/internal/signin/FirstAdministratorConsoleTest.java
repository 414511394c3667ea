package dk.sigtepunkt.shell.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.FirstAdministrator;
import dk.sigtepunkt.domain.accounts.MemoryAccountStore;
import dk.sigtepunkt.domain.credentials.MemoryCredentials;
import dk.sigtepunkt.domain.credentials.MemorySignInAttempts;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.signin.FirstSignIn;
import dk.sigtepunkt.domain.signin.OneTimePasswords;
import dk.sigtepunkt.domain.signin.SignInDoubles;
import dk.sigtepunkt.domain.signin.Tries;
import dk.sigtepunkt.security.FirstPasswordFile;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstAdministratorConsoleTest {
    private static final Actor SERVER = Actor.server(Actor.Means.SCHEDULE, "serveren");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);
    private static final Actor OWNER = Actor.owner(Actor.Means.CONSOLE, "karaf");

    private final Printed printed = new Printed();
    private final MemoryAccountStore accounts = new MemoryAccountStore();
    private final MemoryCredentials credentials = new MemoryCredentials();
    private final List<String> passwords = new ArrayList<>();
    private final FirstSignIn first = new FirstSignIn(
            new FirstAdministrator(accounts, CLOCK),
            new OneTimePasswords(
                    credentials,
                    SignInDoubles.hashing(),
                    new Tries(new MemorySignInAttempts(), SignInDoubles.sealing(), CLOCK),
                    Doors.house(),
                    CLOCK),
            accounts,
            credentials,
            Doors.house());

    private final FirstAdministratorConsole console = console((login, given) -> {
        passwords.add(given.password());
        return Path.of("/data/first-administrator.txt");
    });

    private FirstAdministratorConsole console(FirstPasswordFile file) {
        return new FirstAdministratorConsole(printed.out, file);
    }

    @Test
    void theFirstStartTellsTheFileAndNeverThePassword() {
        first.atStart(SERVER).ifPresent(console::started);
        first.atStart(SERVER).ifPresent(console::started);
        assertThat(passwords).hasSize(1);
        assertThat(printed.toString())
                .containsOnlyOnce("/data/first-administrator.txt")
                .contains("30.11.2026")
                .doesNotContain(passwords.get(0));
    }

    @Test
    void aLaterStartTellsWhereTheWayInStoodAndNothingWhereThereIsNoFile() {
        console.again();
        assertThat(printed.toString()).isEmpty();
        console(new FirstPasswordFile() {
                    @Override
                    public Path write(String login, OneTimePasswords.Given given) {
                        throw new AssertionError("nothing is written");
                    }

                    @Override
                    public Optional<Path> there() {
                        return Optional.of(Path.of("/data/first-administrator.txt"));
                    }
                })
                .again();
        assertThat(printed.toString()).contains("/data/first-administrator.txt");
    }

    @Test
    void aStartGoesOnWhereTheFileCannotBeWritten() {
        FirstAdministratorConsole readOnly = console((login, given) -> {
            throw new UncheckedIOException(new IOException("read-only"));
        });
        first.atStart(SERVER).ifPresent(readOnly::started);
        assertThat(printed.toString()).contains("sigtepunkt:first-administrator");
        console.tell(first.renew(OWNER));
        assertThat(printed.toString()).contains("/data/first-administrator.txt").doesNotContain(passwords.get(0));
    }

    @Test
    void whatIsNotDoneIsSaidSoThatAScriptStops() {
        first.atStart(SERVER).ifPresent(console::started);
        assertThatThrownBy(() -> console.tell(first.renew(Actor.nobody(Actor.Means.CONSOLE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
        assertThatThrownBy(() -> console((login, given) -> {
                            throw new UncheckedIOException(new IOException("read-only"));
                        })
                        .tell(first.renew(OWNER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first-administrator.txt");
    }
}
