package dk.sigtepunkt.committees.internal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.bundle.Unsigned;
import dk.sigtepunkt.committees.internal.catalogue.Havn;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.MemoryCodeApprovals;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.wheel.MemoryWheels;
import dk.sigtepunkt.domain.wheel.WheelDisorder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What would change quarters that are over is told, needs a reason, and is not for everybody who may deploy. */
class RetroactiveTest {
    private static final Grant ALL = new Grant(Actor.owner(Actor.Means.API, "administrator"), Policy.HOUSE);
    private static final Grant NOT_PAST = secretaryOf("fjord");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    /** Reported from the fourth quarter of 2024 to the end of 2029. */
    private static final Strategies STRATEGIES = new OneStrategy(running());

    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(CLOCK);
    private final LiveCatalogue catalogue = Havn.ready(
            new LiveCatalogue(committees, committees.actions(), new MemoryFigureStore(), List::of, STRATEGIES, CLOCK));
    private final Planner planner = new Planner(
            STRATEGIES,
            catalogue,
            List::of,
            List::of,
            Unsigned.signatures(CLOCK),
            new MemoryCodeApprovals(),
            new WheelDisorder(STRATEGIES, new MemoryWheels(), CLOCK),
            CLOCK);

    private static Grant secretaryOf(String committee) {
        HeldRole held = HeldRole.in(new CommitteeId(committee), Role.SECRETARY);
        return new Grant(Actor.person(Actor.Means.API, "sekretær", Set.of(held)), Policy.HOUSE);
    }

    private static Strategy running() {
        Strategy havns = Havn.STRATEGIES.all().get(0);
        return new Strategy(
                havns.id(),
                havns.title(),
                havns.summary(),
                2022,
                2029,
                Period.quarter(2024, 4),
                havns.state(),
                true,
                havns.sigtepunkter(),
                havns.bodies());
    }

    private static Artifact fjord(String since, String area) {
        return new Artifact("fjord.committee.yaml", """
                schema: "committee-1.0"
                id: fjord
                name: Fjordudvalget
                description: Prøve
                %s
                focusAreas:
                  - key: fisk
                    title: Fisk
                    officialWording: Fisk
                    description: Vand
                    sigtepunkt: vaekst
                    reason: Flere fisk
                    %s
                """.formatted(since, area).getBytes(UTF_8));
    }

    private Plan plan(Artifact artifact, Grant grant) {
        return planner.check(artifact, grant)
                .fold(candidate -> planner.plan(candidate, true), Planner.Checked.Refused::plan);
    }

    private List<Objection> objections(Artifact artifact, Grant grant) {
        return planner.check(artifact, grant).fold(candidate -> List.of(), Planner.Checked.Refused::findings);
    }

    private List<String> warnings(Artifact artifact) {
        return plan(artifact, ALL).fold(Plan.Accepted::warnings, refused -> List.of());
    }

    @Test
    void whatWantsToCountEarlierIsToldWithItsQuarters() {
        assertThat(warnings(fjord("since: \"2026K2\"\nsinceReason: Filen kom sent", "")))
                .containsExactly(
                        "»Fjordudvalget« kommer til at tælle med i 2 kvartaler, som er slut: 2026K2, 2026K3. Begrundelse: Filen kom sent");
    }

    @Test
    void ofQuartersThatNoReportIsMadeForNothingIsTold() {
        assertThat(warnings(fjord("since: \"2024K1\"\nsinceReason: Filen kom sent", "")))
                .singleElement()
                .asString()
                .contains("8 kvartaler, som er slut: 2024K4, 2025K1")
                .doesNotContain("2024K3");
    }

    @Test
    void whatCountsLaterIsToldWithItsFirstQuarter() {
        assertThat(warnings(fjord("", "since: \"2027K1\"")))
                .containsExactly("»Fisk« tæller først med fra og med 1. kvartal 2027.");
        assertThat(warnings(fjord("since: \"2031K2\"", "")))
                .containsExactly("»Fjordudvalget« tæller med fra og med 2. kvartal 2031, men strategiens rapporter går"
                        + " ikke så langt; det står i ingen af dem.");
        assertThat(warnings(fjord("", ""))).isEmpty();
    }

    @Test
    void itIsRefusedWithoutAReasonWhoeverComes() {
        for (Grant grant : List.of(ALL, NOT_PAST)) {
            assertThat(objections(fjord("since: \"2026K3\"", ""), grant))
                    .singleElement()
                    .satisfies(objection -> {
                        assertThat(objection.sentence()).contains("since er 2026K3", "sinceReason");
                        assertThat(objection.reason()).isEqualTo(RefusalReason.CONTENT);
                    });
        }
    }

    @Test
    void whoMayDeployButNotChangeQuartersThatAreOverIsToldSoAndWhatToDo() {
        Artifact file = fjord("since: \"2026K3\"\nsinceReason: Glemt", "");
        assertThat(objections(file, ALL)).isEmpty();
        assertThat(objections(file, NOT_PAST)).singleElement().satisfies(objection -> {
            assertThat(objection.reason()).isEqualTo(RefusalReason.ENDED_QUARTERS);
            assertThat(objection.sentence()).contains("ikke ret til", "»Fjordudvalget« (2026K3)");
            assertThat(objection.open()).contains("ikke ret til").doesNotContain("Fjord");
        });
        assertThat(plan(file, NOT_PAST)
                        .<Optional<RefusalReason>>fold(
                                accepted -> Optional.empty(), refused -> Optional.of(refused.reason())))
                .contains(RefusalReason.ENDED_QUARTERS);
    }

    @Test
    void anotherCommitteesFileIsRefusedWhoeverElseMayHandItIn() {
        assertThat(objections(fjord("", ""), ALL)).isEmpty();
        assertThat(objections(fjord("", ""), secretaryOf("havn")))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.reason()).isEqualTo(RefusalReason.FOREIGN_COMMITTEE);
                    assertThat(objection.sentence()).contains("»fjord«", "ikke ret til", "sekretær");
                    assertThat(objection.open()).contains("ikke ret til").doesNotContain("fjord«");
                });
    }

    @Test
    void whatTakesOverFromAnotherCommitteeNeedsTheRightThereToo() {
        for (Artifact taking : List.of(
                fjord("replaces: [ { former: havn, from: \"2026-10-01\", reason: Lagt sammen } ]", ""),
                fjord("", "replaces: [ { former: havn/kajer, from: \"2026-10-01\", reason: Flyttet } ]"))) {
            assertThat(objections(taking, ALL)).isEmpty();
            assertThat(objections(taking, secretaryOf("fjord"))).singleElement().satisfies(objection -> {
                assertThat(objection.reason()).isEqualTo(RefusalReason.FOREIGN_COMMITTEE);
                assertThat(objection.sentence()).contains("»havn«");
            });
        }
    }

    @Test
    void whatChangesNoQuarterThatIsOverNeedsNoMoreThanToDeploy() {
        assertThat(objections(fjord("", ""), NOT_PAST)).isEmpty();
        assertThat(objections(fjord("since: \"2026K4\"", ""), NOT_PAST)).isEmpty();
    }

    @Test
    void whatCountsAlreadyIsHandedInAgainByWhoeverMayDeploy() {
        kept(fjord("since: \"2026K2\"\nsinceReason: Filen kom sent", ""));
        assertThat(objections(fjord("since: \"2026K2\"", ""), NOT_PAST)).isEmpty();
        assertThat(objections(fjord("", ""), NOT_PAST)).isEmpty();
        assertThat(objections(fjord("since: \"2026K1\"\nsinceReason: Endnu før", ""), NOT_PAST))
                .hasSize(1);
    }

    @Test
    void whatWouldNoLongerCountIsNoLessAChange() {
        kept(fjord("since: \"2026K2\"\nsinceReason: Filen kom sent", ""));
        Artifact later = fjord("since: \"2026K3\"\nsinceReason: Det var en fejl", "");
        assertThat(warnings(later))
                .containsExactly(
                        "»Fjordudvalget« kommer ikke længere til at tælle med i et kvartal, som er slut: 2026K2. Begrundelse: Det var en fejl");
        assertThat(objections(later, NOT_PAST)).hasSize(1);
        assertThat(objections(fjord("since: \"2026K4\"", ""), ALL)).hasSize(1);
    }

    private void kept(Artifact artifact) {
        Candidate candidate = planner.check(artifact, ALL).fold(fine -> fine, refused -> {
            throw new AssertionError(refused.findings());
        });
        assertThat(candidate.content().since().map(Since::quarter)).contains(Period.quarter(2026, 2));
        committees.installed(
                new CommitteeRecord(
                        candidate.content().id(),
                        "1.0.0",
                        new String(artifact.bytes(), UTF_8),
                        artifact.sha256(),
                        true,
                        CLOCK.instant()),
                candidate.content(),
                List.of(),
                Notes.any());
    }
}
