package dk.sigtepunkt.domain.deployments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Actor.Means;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.deployments.ApproveCode.Result;
import dk.sigtepunkt.domain.door.Doors;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who decides whether a committee's code may run, and what then becomes of it. */
class ApproveCodeTest {
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final CommitteeId VEJ = new CommitteeId("vej");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);
    private static final Artifact JAR = new Artifact("havn-1.1.0.jar", "code".getBytes(UTF_8));
    private static final Actor SECRETARY =
            Actor.person(Means.PAGE, "p-sekretaer", Set.of(HeldRole.in(HAVN, Role.SECRETARY)));
    private static final Actor IT = it(Optional.empty());

    private final MemoryCodeApprovals store = new MemoryCodeApprovals();
    private final Orders orders = new Orders();
    private final AskForCode asking = new AskForCode(store, Doors.house(), CLOCK);
    private final MemoryAuditLog turnedAway = new MemoryAuditLog();
    private final ApproveCode approving = new ApproveCode(store, orders, Doors.house(turnedAway), CLOCK);

    private static Actor it(Optional<CommitteeId> committee) {
        return Actor.person(Means.API, "p-it", Set.of(new HeldRole(Role.IT_OPERATIONS, committee)));
    }

    private static String code(Result result) {
        return result.fold(decided -> "decided", ApproveCode.Refused::code, forbidden -> "forbidden");
    }

    @Test
    void approvedItIsDeployedAsByWhoHandedItIn() {
        assertThat(asking.ask(HAVN, JAR, SECRETARY)).contains("til godkendelse");
        assertThat(approving.seen(IT)).hasSize(1);
        assertThat(code(approving.approve(JAR.sha256(), "", IT))).isEqualTo("decided");
        assertThat(orders.deployed).containsExactly("havn-1.1.0.jar " + JAR.sha256());
        Grant grant = orders.grants.get(0);
        assertThat(grant.by().name()).isEqualTo("p-sekretaer");
        assertThat(grant.by().means()).isEqualTo(Means.PAGE);
        assertThat(grant.reaches(HAVN)).isTrue();
        assertThat(grant.reaches(VEJ)).isFalse();
        assertThat(grant.endedQuarters(HAVN)).isFalse();
    }

    @Test
    void eachStepIsNotedWithTheFilesDigestAndNoName() {
        asking.ask(HAVN, JAR, SECRETARY);
        approving.refuse(JAR.sha256(), "Den kalder ud", IT);
        assertThat(store.notes())
                .extracting(note -> note.entry().what().act())
                .containsExactly("code-asked", "code-refused");
        assertThat(store.notes())
                .extracting(note -> note.entry().what().permission())
                .containsExactly(Permission.DEPLOY_COMMITTEES.name(), Permission.APPROVE_CODE.name());
        assertThat(store.notes()).allSatisfy(note -> {
            assertThat(note.entry().about().key()).isEqualTo(JAR.sha256());
            assertThat(note.entry().about().committee()).isEqualTo("havn");
        });
        assertThat(store.notes().get(1).reason())
                .hasValueSatisfying(reason -> assertThat(reason.text()).isEqualTo("Den kalder ud"));
    }

    @Test
    void refusedItIsNotDeployedAndTheSameBytesAreToldWhy() {
        asking.ask(HAVN, JAR, SECRETARY);
        assertThat(code(approving.refuse(JAR.sha256(), " ", IT))).isEqualTo("no-reason");
        assertThat(code(approving.refuse(JAR.sha256(), "x".repeat(4001), IT))).isEqualTo("too-long");
        assertThat(code(approving.refuse(JAR.sha256(), "Den kalder ud", IT))).isEqualTo("decided");
        assertThat(orders.deployed).isEmpty();
        assertThat(asking.ask(HAVN, JAR, SECRETARY)).isEqualTo("It-drift har afvist koden i filen: Den kalder ud");
        assertThat(code(approving.approve(JAR.sha256(), "", IT))).isEqualTo("already-decided");
    }

    @Test
    void whatLiesInTheDeployFolderIsTakenFromThere() {
        asking.ask(HAVN, JAR, Actor.deployFolder("mappen deploy/havn", HAVN));
        assertThat(code(approving.approve(JAR.sha256(), "", IT))).isEqualTo("decided");
        assertThat(orders.deployed).isEmpty();
        assertThat(store.find(JAR.sha256()).orElseThrow().approved()).isTrue();
    }

    @Test
    void whoMayNotApproveCodeLearnsNothingOfIt() {
        asking.ask(HAVN, JAR, SECRETARY);
        for (Actor other : List.of(SECRETARY, Actor.nobody(Means.API))) {
            assertThat(code(approving.approve(JAR.sha256(), "", other))).isEqualTo("forbidden");
            assertThat(approving.seen(other)).isEmpty();
            assertThat(approving.content(JAR.sha256(), other)).isEmpty();
        }
        Actor elsewhere = it(Optional.of(VEJ));
        assertThat(code(approving.approve(JAR.sha256(), "", elsewhere))).isEqualTo("unknown-approval");
        assertThat(turnedAway.entries())
                .extracting(entry -> entry.by().id() + " " + entry.about().committee())
                .containsExactly("p-sekretaer ", "p-it havn");
        assertThat(approving.seen(elsewhere)).isEmpty();
        assertThat(approving.content(JAR.sha256(), IT))
                .hasValueSatisfying(kept -> assertThat(kept.sha256()).isEqualTo(JAR.sha256()));
        assertThat(code(approving.approve("0c".repeat(32), "", IT))).isEqualTo("unknown-approval");
    }

    @Test
    void whoMayNotDeployToTheCommitteeCannotFillTheList() {
        asking.ask(VEJ, JAR, SECRETARY);
        assertThat(store.waiting()).isEmpty();
        for (int file = 0; file < AskForCode.MOST_WAITING; file++) {
            asking.ask(HAVN, new Artifact("havn.jar", new byte[] {(byte) file}), SECRETARY);
        }
        assertThat(asking.ask(HAVN, JAR, SECRETARY)).startsWith("Der ligger allerede 5 filer");
        assertThat(store.waiting()).hasSize(AskForCode.MOST_WAITING);
    }

    /** Notes what is to be deployed, and as by whom. */
    private static final class Orders implements DeploymentOrders {
        private static final DeploymentOutcome NOTHING = new DeploymentOutcome.Refused(List.of("Intet."));
        private final List<String> deployed = new ArrayList<>();
        private final List<Grant> grants = new ArrayList<>();

        @Override
        public Plan plan(Artifact artifact, Grant grant) {
            return new Plan.Refused(List.of("Intet."));
        }

        @Override
        public DeploymentOutcome deploy(Artifact artifact, Grant grant) {
            deployed.add(artifact.name() + " " + artifact.sha256());
            grants.add(grant);
            return NOTHING;
        }

        @Override
        public DeploymentOutcome rollBack(CommitteeId committee, Grant grant) {
            return NOTHING;
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
