package dk.sigtepunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor.Means;
import dk.sigtepunkt.domain.access.Policy.Opinion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may what; whatever is not allowed is denied. */
class PolicyTest {
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final Set<Permission> DEPLOYING =
            Set.of(Permission.DEPLOY_COMMITTEES, Permission.CHANGE_ENDED_QUARTERS, Permission.APPROVE_CODE);
    private static final Actor SCHEDULE = Actor.server(Means.SCHEDULE, "tidsplan");

    @ParameterizedTest
    @EnumSource(Permission.class)
    void nobodyMayAnythingAndIsToldToSignIn(Permission permission) {
        for (Means means : Means.values()) {
            assertThat(Policy.HOUSE.objection(Actor.nobody(means), permission, Where.SOMEWHERE))
                    .hasValueSatisfying(why -> assertThat(why.unknown()).isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void theOwnerMayEverythingByEveryDoor(Permission permission) {
        for (Means means : Means.values()) {
            assertThat(Policy.HOUSE.objection(Actor.owner(means, "administrator"), permission, Where.EVERYWHERE))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void whatNoRuleAllowsIsDeniedAlsoToTheServerItself(Permission permission) {
        assertThat(Policy.HOUSE.objection(SCHEDULE, permission, Where.SOMEWHERE))
                .hasValueSatisfying(why -> assertThat(why.unknown()).isFalse());
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void theDeployFolderMayDeployAsItMayAndNothingElse(Permission permission) {
        boolean deploys = DEPLOYING.contains(permission);
        Actor folder = Actor.deployFolder("mappen deploy");
        assertThat(may(folder, permission, Where.EVERYWHERE)).isEqualTo(deploys);
        assertThat(may(folder, permission, Where.in(HAVN))).isEqualTo(deploys);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aCommitteesFolderMayDeployThatCommitteeAndNothingElse(Permission permission) {
        Actor folder = Actor.deployFolder("mappen deploy/havn", HAVN);
        assertThat(may(folder, permission, Where.in(HAVN))).isEqualTo(permission == Permission.DEPLOY_COMMITTEES);
        assertThat(may(folder, permission, Where.in(new CommitteeId("fjord")))).isFalse();
        assertThat(may(folder, permission, Where.EVERYWHERE)).isFalse();
    }

    @Test
    void aFolderThatActsAsNobodyMayNothing() {
        Actor folder = Actor.server(Means.DEPLOY_FOLDER, "mappen deploy");
        assertThat(may(folder, Permission.DEPLOY_COMMITTEES, Where.SOMEWHERE)).isFalse();
    }

    private static boolean may(Actor actor, Permission permission, Where where) {
        return Policy.HOUSE.objection(actor, permission, where).isEmpty();
    }

    @Test
    void theFirstRuleThatHasAnOpinionDecides() {
        Policy.Rule allows = (actor, permission, where) -> Opinion.ALLOWED;
        Policy.Rule denies = (actor, permission, where) -> Opinion.DENIED;
        Policy.Rule silent = (actor, permission, where) -> Opinion.NONE;

        assertThat(objected(silent, allows, denies)).isFalse();
        assertThat(objected(silent, denies, allows)).isTrue();
        assertThat(objected(silent)).isTrue();
        assertThat(objected()).isTrue();
    }

    private static boolean objected(Policy.Rule... rules) {
        return new Policy(List.of(rules), new DanishAccessWords())
                .objection(SCHEDULE, Permission.RECORD_FIGURES, Where.SOMEWHERE)
                .isPresent();
    }
}
