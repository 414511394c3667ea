package dk.sigtepunkt.domain.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Actor.Means;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policies;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may deploy, and how far. */
class DeployCommitteeTest {
    private static final Artifact FILE = new Artifact("havn.committee.yaml", new byte[0]);
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final CommitteeId VEJ = new CommitteeId("vej");
    private static final Actor OWNER = Actor.owner(Means.API, "administrator");
    private static final Actor SECRETARY =
            Actor.person(Means.API, "sekretær", Set.of(HeldRole.in(HAVN, Role.SECRETARY)));

    private final Orders orders = new Orders();

    private List<Boolean> granted(Policy policy, Actor actor) {
        DeployCommittee deploy = new DeployCommittee(orders, Doors.with(policy));
        deploy.plan(FILE, actor);
        deploy.deploy(FILE, actor);
        deploy.rollBack(HAVN, actor);
        return orders.granted;
    }

    @Test
    void theOwnerMayChangeQuartersThatAreOver() {
        assertThat(granted(Policy.HOUSE, OWNER)).containsExactly(true, true, true);
    }

    @Test
    void whoMayDeployMayNotThereforeChangeQuartersThatAreOver() {
        assertThat(granted(Policies.allBut(Permission.CHANGE_ENDED_QUARTERS), OWNER))
                .containsExactly(false, false, false);
    }

    @Test
    void whoMayNotDeployComesNoFurther() {
        assertThat(granted(Policies.allBut(Permission.DEPLOY_COMMITTEES), OWNER))
                .isEmpty();
        assertThat(granted(Policy.HOUSE, Actor.nobody(Means.PAGE))).isEmpty();
    }

    @Test
    void aCommitteesSecretaryChangesThatCommitteeAlone() {
        DeployCommittee deploy = new DeployCommittee(orders, Doors.house());
        assertThat(granted(Policy.HOUSE, SECRETARY)).containsExactly(false, false, false);
        for (DeploymentOutcome foreign : List.of(
                deploy.rollBack(VEJ, SECRETARY),
                deploy.stop(VEJ, SECRETARY),
                deploy.start(VEJ, SECRETARY),
                deploy.remove(VEJ, SECRETARY))) {
            assertThat(foreign).isInstanceOf(DeploymentOutcome.Forbidden.class);
        }
        assertThat(List.of(deploy.stop(HAVN, SECRETARY), deploy.start(HAVN, SECRETARY), deploy.remove(HAVN, SECRETARY)))
                .doesNotHaveAnyElementsOfTypes(DeploymentOutcome.Forbidden.class);
        Grant grant = new Grant(SECRETARY, Policy.HOUSE);
        assertThat(grant.reaches(HAVN)).isTrue();
        assertThat(grant.reaches(VEJ)).isFalse();
    }

    /** Notes how far it may go, and does nothing. */
    private static final class Orders implements DeploymentOrders {
        private static final DeploymentOutcome NOTHING = new DeploymentOutcome.Refused(List.of("Intet."));
        private final List<Boolean> granted = new ArrayList<>();

        private DeploymentOutcome noted(Grant grant) {
            granted.add(grant.endedQuarters(HAVN));
            return NOTHING;
        }

        @Override
        public Plan plan(Artifact artifact, Grant grant) {
            noted(grant);
            return new Plan.Refused(List.of("Intet."));
        }

        @Override
        public DeploymentOutcome deploy(Artifact artifact, Grant grant) {
            return noted(grant);
        }

        @Override
        public DeploymentOutcome rollBack(CommitteeId committee, Grant grant) {
            return noted(grant);
        }

        @Override
        public DeploymentOutcome stop(CommitteeId committee, Actor actor) {
            return NOTHING;
        }

        @Override
        public DeploymentOutcome start(CommitteeId committee, Actor actor) {
            return NOTHING;
        }

        @Override
        public DeploymentOutcome remove(CommitteeId committee, Actor actor) {
            return NOTHING;
        }
    }
}
