package dk.sigtepunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor.Means;
import dk.sigtepunkt.domain.access.Policy.Opinion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may what; whatever is not allowed is denied. */
class PolicyTest {
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
    void theDeployFolderMayDeployAlsoIntoQuartersThatAreOverAndNothingElse(Permission permission) {
        boolean deploys = permission == Permission.DEPLOY_COMMITTEES || permission == Permission.CHANGE_ENDED_QUARTERS;
        Actor folder = Actor.server(Means.DEPLOY_FOLDER, "mappen deploy");
        assertThat(Policy.HOUSE.objection(folder, permission, Where.EVERYWHERE).isEmpty())
                .isEqualTo(deploys);
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
