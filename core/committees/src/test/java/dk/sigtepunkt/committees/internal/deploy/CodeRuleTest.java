package dk.sigtepunkt.committees.internal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.bundle.Unsigned;
import dk.sigtepunkt.committees.internal.catalogue.Havn;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.AskForCode;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.MemoryCodeApprovals;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.wheel.MemoryWheels;
import dk.sigtepunkt.domain.wheel.WheelDisorder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A committee's content is its own; its code runs when whoever may has let exactly these bytes in. */
class CodeRuleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);
    private static final CommitteeId FJORD = new CommitteeId("fjord");
    private static final Actor SECRETARY =
            Actor.person(Actor.Means.API, "p-sekretaer", Set.of(HeldRole.in(FJORD, Role.SECRETARY)));
    private static final Actor FOLDER = Actor.deployFolder("mappen deploy/fjord", FJORD);
    private static final Actor IT =
            Actor.person(Actor.Means.API, "p-it", Set.of(HeldRole.everywhere(Role.IT_OPERATIONS)));

    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(CLOCK);
    private final LiveCatalogue catalogue = Havn.ready(new LiveCatalogue(
            committees, committees.actions(), new MemoryFigureStore(), List::of, Havn.STRATEGIES, CLOCK));
    private final MemoryCodeApprovals approvals = new MemoryCodeApprovals();
    private final Planner planner = new Planner(
            Havn.STRATEGIES,
            catalogue,
            List::of,
            List::of,
            Unsigned.signatures(CLOCK),
            approvals,
            new WheelDisorder(Havn.STRATEGIES, new MemoryWheels(), CLOCK),
            CLOCK);

    private static Artifact jar(String... others) {
        Map<String, String> entries = new TreeMap<>(Map.of(
                "META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: dk.fjord\nBundle-Version: 1.0.0\n",
                "COMMITTEE-INF/committee.yaml",
                yaml()));
        for (String other : others) {
            entries.put(other, "x");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry at = new ZipEntry(entry.getKey());
                at.setTime(0);
                zip.putNextEntry(at);
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return new Artifact("fjord.jar", bytes.toByteArray());
    }

    private static String yaml() {
        return """
                schema: "committee-1.0"
                id: fjord
                name: Fjordudvalget
                description: Prøve
                focusAreas:
                  - key: fisk
                    title: Fisk
                    officialWording: Fisk
                    description: Vand
                    sigtepunkt: vaekst
                    reason: Flere fisk
                """;
    }

    private List<Objection> objections(Artifact artifact, Actor actor) {
        return planner.check(artifact, new Grant(actor, Policy.HOUSE))
                .fold(candidate -> List.of(), Planner.Checked.Refused::findings);
    }

    private String letIn(Artifact artifact, Actor actor) {
        return planner.check(artifact, new Grant(actor, Policy.HOUSE)).fold(Candidate::letIn, refused -> "refused");
    }

    @Test
    void contentIsTheCommitteesOwnAsAFileAndAsABundle() {
        for (Actor actor : List.of(SECRETARY, FOLDER, IT)) {
            assertThat(objections(new Artifact("fjord.committee.yaml", yaml().getBytes(UTF_8)), actor))
                    .isEmpty();
            assertThat(objections(jar(), actor)).isEmpty();
        }
    }

    @Test
    void codeIsNotAndItIsSaidWhatItLacks() {
        for (Actor actor : List.of(SECRETARY, FOLDER)) {
            assertThat(objections(jar("dk/fjord/Code.class"), actor))
                    .singleElement()
                    .satisfies(objection -> {
                        assertThat(objection.reason()).isEqualTo(RefusalReason.CODE_NOT_APPROVED);
                        assertThat(objection.open())
                                .contains("it-drift skal godkende")
                                .doesNotContain("Code");
                    });
        }
        assertThat(objections(jar("dk/fjord/Code.class"), IT)).isEmpty();
        assertThat(objections(jar("dk/fjord/Code.class"), Actor.deployFolder("mappen deploy")))
                .isEmpty();
        assertThat(letIn(jar("dk/fjord/Code.class"), IT)).isEmpty();
    }

    @Test
    void approvedAreExactlyTheBytesThatWereHandedInAndTheApprovalIsNamed() {
        Artifact handedIn = jar("dk/fjord/Code.class");
        new AskForCode(approvals, Doors.house(), CLOCK).ask(FJORD, handedIn, SECRETARY);
        assertThat(objections(handedIn, SECRETARY)).as("it waits").hasSize(1);
        approvals.decide(
                handedIn.sha256(),
                new CodeApproval.Decision(true, "p-it", CLOCK.instant(), ""),
                approvals.notes().get(0));
        assertThat(objections(handedIn, SECRETARY)).isEmpty();
        assertThat(objections(handedIn, FOLDER)).isEmpty();
        assertThat(letIn(handedIn, SECRETARY))
                .startsWith("Koden er godkendt (SHA-256 " + handedIn.sha256().substring(0, 12));
        assertThat(objections(jar("dk/fjord/Code.class", "dk/fjord/More.class"), SECRETARY))
                .hasSize(1);
    }

    @Test
    void aFileThatIsRefusedForItsCodeAloneIsNotAskedForUntilNothingElseIsWrong() {
        Artifact foreign = jar("dk/fjord/Code.class");
        Actor havns = Actor.deployFolder("mappen deploy/havn", new CommitteeId("havn"));
        assertThat(objections(foreign, havns))
                .singleElement()
                .extracting(Objection::reason)
                .isEqualTo(RefusalReason.FOREIGN_COMMITTEE);
    }
}
