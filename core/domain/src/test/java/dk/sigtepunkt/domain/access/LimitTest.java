package dk.sigtepunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A key leaves the smaller of two: what whoever it belongs to may, and what it says itself. */
class LimitTest {
    private static final CommitteeId HARBOUR = new CommitteeId("havn");
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static final List<Where> PLACES =
            List.of(Where.in(HARBOUR), Where.in(ROADS), Where.SOMEWHERE, Where.EVERYWHERE);
    private static final Set<Permission> ALL = EnumSet.allOf(Permission.class);

    private static boolean may(Actor actor, Permission permission, Where where) {
        return Policy.HOUSE.objection(actor, permission, where).isEmpty();
    }

    private static Actor person(HeldRole held) {
        return Actor.person(Actor.Means.API, "nogen", Set.of(held));
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aPermissionThatTheKeyDoesNotNameIsDeniedToEveryRoleAndToTheOwner(Permission permission) {
        EnumSet<Permission> others = EnumSet.complementOf(EnumSet.of(permission));
        Limit limit = new Limit(others, Set.of(), END);
        for (Where where : PLACES) {
            for (Role role : Role.values()) {
                assertThat(may(person(HeldRole.everywhere(role)).within(limit), permission, where))
                        .isFalse();
            }
            assertThat(may(Actor.owner(Actor.Means.API, "administrator").within(limit), permission, where))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aKeyForAllCommitteesLeavesWhatTheRoleMayInEachPlaceAndNoMore(Permission permission) {
        Limit limit = new Limit(Set.of(permission), Set.of(), END);
        for (Role role : Role.values()) {
            for (HeldRole held : List.of(HeldRole.everywhere(role), HeldRole.in(HARBOUR, role))) {
                for (Where where : PLACES) {
                    assertThat(may(person(held).within(limit), permission, where))
                            .as("%s %s", held, where)
                            .isEqualTo(may(person(held), permission, where));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aKeyForOneCommitteeLeavesWhatTheRoleMayThere(Permission permission) {
        Limit limit = new Limit(ALL, Set.of(HARBOUR), END);
        for (Role role : Role.values()) {
            for (HeldRole held : List.of(HeldRole.everywhere(role), HeldRole.in(HARBOUR, role))) {
                boolean there = may(person(held), permission, Where.in(HARBOUR));
                Actor bound = person(held).within(limit);
                assertThat(may(bound, permission, Where.in(HARBOUR))).isEqualTo(there);
                assertThat(may(bound, permission, Where.SOMEWHERE)).isEqualTo(there);
                assertThat(may(bound, permission, Where.in(ROADS))).isFalse();
                assertThat(may(bound, permission, Where.EVERYWHERE)).isFalse();
            }
            Actor elsewhere = person(HeldRole.in(ROADS, role)).within(limit);
            for (Where where : PLACES) {
                assertThat(may(elsewhere, permission, where))
                        .as("%s in another committee", role)
                        .isFalse();
            }
        }
    }

    @Test
    void aKeyWithoutPermissionsLeavesNothing() {
        Actor owner = Actor.owner(Actor.Means.API, "administrator").within(new Limit(Set.of(), Set.of(), END));
        assertThat(ALL)
                .allSatisfy(permission ->
                        assertThat(may(owner, permission, Where.SOMEWHERE)).isFalse());
    }

    @Test
    void aLimitCoversWhatIsNoWiderAndEndsNoLater() {
        Limit limit = new Limit(Set.of(Permission.RECORD_FIGURES), Set.of(HARBOUR), END);
        assertThat(limit.covers(limit)).isTrue();
        assertThat(limit.covers(new Limit(Set.of(Permission.SEE_AUDIT), Set.of(HARBOUR), END)))
                .isFalse();
        assertThat(limit.covers(new Limit(limit.permissions(), Set.of(HARBOUR, ROADS), END)))
                .isFalse();
        assertThat(limit.covers(new Limit(limit.permissions(), Set.of(), END))).isFalse();
        assertThat(limit.covers(new Limit(limit.permissions(), limit.committees(), END.plusSeconds(1))))
                .isFalse();
        assertThat(new Limit(ALL, Set.of(), END).covers(limit)).isTrue();
    }

    @Test
    void whatIsOnesOwnIsForSomebody() {
        assertThat(Policy.HOUSE.objectionToOwn(Actor.nobody(Actor.Means.API)))
                .hasValueSatisfying(why -> assertThat(why.unknown()).isTrue());
        assertThat(Policy.HOUSE.objectionToOwn(Actor.server(Actor.Means.SCHEDULE, "tidsplan")))
                .isPresent();
        assertThat(Policy.HOUSE.objectionToOwn(Actor.person(Actor.Means.PAGE, "nogen", Set.of())))
                .isEmpty();
    }
}
