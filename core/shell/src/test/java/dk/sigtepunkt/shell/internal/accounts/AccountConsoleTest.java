package dk.sigtepunkt.shell.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.WantedRole;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.people.AccountDoors;
import dk.sigtepunkt.domain.people.AccountFilter;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountConsoleTest {
    private static final Instant NOW = Instant.parse("2026-11-29T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final Actor SECRETARY =
            Actor.person(Actor.Means.CONSOLE, "p-aaaaaaaaaaaaaaaaaaaa", Set.of(HeldRole.in(HAVN, Role.SECRETARY)));

    private final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    private final AccountDoors people = new AccountDoors(committees, new MemoryAuditTrail(CLOCK), Doors.house(), CLOCK);
    private final Printed printed = new Printed();
    private final AccountConsole console = console(AccountDoors.OWNER);

    private AccountConsole console(Actor actor) {
        return new AccountConsole(people.see, actor, printed.out);
    }

    @BeforeEach
    void somebody() {
        committees.installed(Contents.content(HAVN, "1", "{}", NOW), Contents.committee(HAVN), List.of(), Notes.any());
        people.given(people.made("Åse Holm", "aase@kommune.dk"), "secretary", "havn");
    }

    @Test
    void listsWhoThereIsWithTheNumbersOfWhatEachHolds() {
        console.list(AccountFilter.ALL);
        assertThat(printed.toString())
                .contains("Åse Holm", "aase@kommune.dk", "åben", "1: udvalgssekretær havn fra 29.11.2026");
        console.list(new AccountFilter("", "", "erased"));
        assertThat(printed.toString()).contains("Ingen konti passer til det valgte.");
    }

    @Test
    void somebodyIsNamedByIdOrByWhatOneSignsInWith() {
        AccountId id = console.find("AASE@kommune.dk").id();
        assertThat(console.find(id.value()).id()).isEqualTo(id);
        assertThatThrownBy(() -> console.find("bo@kommune.dk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Der er ingen konto »bo@kommune.dk«");
    }

    @Test
    void whatIsRefusedEndsAScriptWithWhy() {
        assertThatThrownBy(() -> console.tell(
                        people.grant.give(
                                console.order("aase@kommune.dk", ""),
                                new WantedRole("king", "", "", ""),
                                console.actor()),
                        "Givet:"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Der er ingen rolle »king«");
        assertThat(console.tell(
                                people.grant.give(
                                        console.order("aase@kommune.dk", ""),
                                        new WantedRole("controller", "", "", ""),
                                        console.actor()),
                                "Givet:")
                        .holdings())
                .hasSize(2);
        assertThat(printed.toString()).startsWith("Givet: p-");
    }

    @Test
    void aLinkIsPrintedOnceWithHowLongItLasts() {
        console.link(people.links, console.find("aase@kommune.dk").id(), OneTimeLink.Purpose.RESET);
        assertThat(printed.toString().lines()).hasSize(2).anyMatch(line -> line.startsWith("/engangslink/"));
        assertThat(printed.toString()).contains("30.11.2026 kl. 12.00");
    }

    @Test
    void whoMayNotIsToldThatAndNothingElse() {
        assertThatThrownBy(() -> console(SECRETARY).list(AccountFilter.ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Det har du ikke ret til.")
                .hasMessageContaining("styre konti");
        assertThatThrownBy(() -> console(SECRETARY).find("aase@kommune.dk"))
                .hasMessageStartingWith("Det har du ikke ret til.")
                .hasMessageContaining("styre konti");
        assertThat(printed.toString()).isEmpty();
    }
}
