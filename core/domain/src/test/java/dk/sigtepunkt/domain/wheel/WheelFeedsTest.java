package dk.sigtepunkt.domain.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.sessions.Holders;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.WriteResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Addresses that nobody can guess, from the day on which they are made until they are taken back. */
class WheelFeedsTest {
    private final MemoryFeeds store = new MemoryFeeds();
    private final Holders holders = new Holders();
    private final AccountId secretary = holders.person(HeldRole.in(WheelTown.HARBOUR, Role.SECRETARY));
    private final AccountId controller = holders.person(HeldRole.everywhere(Role.CONTROLLER));
    private final HandClock clock = new HandClock("2025-04-01T10:00:00Z");
    private final WheelFeeds feeds = new WheelFeeds(
            store,
            new ReadWheels(
                    WheelTown.strategies(),
                    new MemoryWheels(),
                    SomeDeliveries.of(new MemorySections(), new MemoryReports(), clock),
                    clock),
            holders,
            new WheelTown().catalogue(),
            Doors.house(),
            clock);

    private WheelFeeds.Made made(String wanted, AccountId account) {
        return ((WriteResult.Kept<WheelFeeds.Made>) feeds.make(wanted, holders.actor(account))).now();
    }

    private List<String> shown(String secret) {
        return feeds.open(secret, new WheelTown().reading(Optional.empty()))
                .map(opened -> opened.shown().stream()
                        .map(wheel -> wheel.ref().toString())
                        .toList())
                .orElse(List.of("nothing"));
    }

    @Test
    void onesOwnShowTheCommitteesInWhichOneHasARole() {
        WheelFeeds.Made mine = made(WheelFeeds.MINE, secretary);
        assertThat(mine.secret()).matches("[A-Za-z0-9_-]{43}");
        assertThat(mine.toString()).doesNotContain(mine.secret());
        assertThat(shown(mine.secret())).containsExactly("committee.havn");
        assertThat(shown(made("body.raad", secretary).secret())).containsExactly("body.raad");
        assertThat(shown(made(WheelFeeds.MINE, controller).secret()))
                .containsExactly("committee.havn", "committee.penge", "body.raad");
        assertThat(store.notes().toString() + store.of(secretary)).doesNotContain(mine.secret());
    }

    @Test
    void whatIsTakenBackOrWhoseAccountIsClosedShowsNothing() {
        WheelFeeds.Made one = made("committee.havn", secretary);
        WheelFeeds.Made other = made("committee.havn", secretary);
        assertThat(feeds.revoke(one.feed().id(), holders.actor(controller)))
                .as("another's")
                .isFalse();
        assertThat(shown(one.secret())).containsExactly("committee.havn");
        assertThat(feeds.revoke(one.feed().id(), holders.actor(secretary))).isTrue();
        assertThat(feeds.revoke(one.feed().id(), holders.actor(secretary))).isFalse();
        assertThat(feeds.revoke("../../etc", holders.actor(secretary))).isFalse();
        assertThat(feeds.own(holders.actor(secretary))).containsExactly(other.feed());
        assertThat(shown(one.secret())).containsExactly("nothing");
        assertThat(shown("")).containsExactly("nothing");
        assertThat(shown(other.feed().key().hex())).containsExactly("nothing");
        holders.deactivate(secretary);
        assertThat(shown(other.secret())).containsExactly("nothing");
    }

    @Test
    void whoHasNoAccountHasNone() {
        assertThat(told(feeds.make(WheelFeeds.MINE, Actor.nobody(Actor.Means.PAGE))))
                .isEqualTo("forbidden");
        assertThat(told(feeds.make(WheelFeeds.MINE, Actor.owner(Actor.Means.API, "administrator"))))
                .isEqualTo(":no-account");
        assertThat(told(feeds.make("committee.borte", holders.actor(secretary))))
                .isEqualTo("unknown");
        for (int at = 0; at < WheelFeeds.MOST; at++) {
            made(WheelFeeds.MINE, secretary);
        }
        assertThat(told(feeds.make(WheelFeeds.MINE, holders.actor(secretary)))).isEqualTo(":too-many-calendars");
        assertThat(feeds.own(Actor.nobody(Actor.Means.PAGE))).isEmpty();
    }

    private static String told(WriteResult<WheelFeeds.Made> result) {
        return Outcome.of(result, one -> "made");
    }
}
