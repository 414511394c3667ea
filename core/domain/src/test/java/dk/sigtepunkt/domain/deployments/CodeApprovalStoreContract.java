package dk.sigtepunkt.domain.deployments;

import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link CodeApprovalStore} promises: what waits is kept to the byte, and is decided once. */
public abstract class CodeApprovalStoreContract {
    private static final String FIRST = "0a".repeat(32);
    private static final String SECOND = "0b".repeat(32);
    private static final byte[] CONTENT = new byte[70_000];

    private CodeApprovalStore store;

    /** An empty store. */
    protected abstract CodeApprovalStore opened();

    @BeforeEach
    void openEmpty() {
        new Random(7).nextBytes(CONTENT);
        store = opened();
    }

    private static CodeApproval approval(String sha256, Actor.Means means, Instant at) {
        return new CodeApproval(
                new CommitteeId("miljoe"),
                new ArtifactFile("æblé – 1.0.jar", sha256),
                CONTENT.length,
                new CodeApproval.Asked(means, "p-abc", at),
                Optional.empty());
    }

    private static AuditNote note(String act) {
        return AuditNote.done(
                KNOWN,
                Actor.owner(Actor.Means.API, "administrator"),
                Permission.APPROVE_CODE,
                act,
                About.of("code", FIRST));
    }

    private boolean ask(String sha256, Instant at) {
        return store.ask(approval(sha256, Actor.Means.PAGE, at), CONTENT, note("code-asked"));
    }

    @ParameterizedTest
    @EnumSource(Actor.Means.class)
    void whatWaitsComesBackAsItWasHandedIn(Actor.Means means) {
        CodeApproval asked = approval(FIRST, means, SKIPPED_HOUR);
        assertThat(store.ask(asked, CONTENT, note("code-asked"))).isTrue();
        assertThat(store.find(FIRST)).contains(asked);
        assertThat(store.waiting()).containsExactly(asked);
        assertThat(store.content(FIRST))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(CONTENT));
    }

    @Test
    void theSameBytesAreAskedForOnce() {
        assertThat(ask(FIRST, KNOWN)).isTrue();
        assertThat(ask(FIRST, KNOWN.plusSeconds(1))).isFalse();
        assertThat(store.newest(10)).containsExactly(approval(FIRST, Actor.Means.PAGE, KNOWN));
    }

    @Test
    void whatIsDecidedWaitsNoLongerAndIsNotDecidedAgain() {
        ask(FIRST, KNOWN);
        ask(SECOND, KNOWN.plusSeconds(1));
        CodeApproval.Decision refused =
                new CodeApproval.Decision(false, "p-def", SKIPPED_HOUR, "Den kalder ud – fjern »det«");
        assertThat(store.decide(FIRST, refused, note("code-refused"))).isTrue();
        assertThat(store.decide(FIRST, new CodeApproval.Decision(true, "p-def", KNOWN, ""), note("code-approved")))
                .isFalse();
        assertThat(store.find(FIRST).flatMap(CodeApproval::decision)).contains(refused);
        assertThat(store.content(FIRST)).as("kept while it waits").isEmpty();
        assertThat(store.content(SECOND)).isPresent();
        assertThat(store.waiting())
                .extracting(waiting -> waiting.file().sha256())
                .containsExactly(SECOND);
        CodeApproval.Decision approved = new CodeApproval.Decision(true, "p-def", KNOWN, "");
        assertThat(store.decide(SECOND, approved, note("code-approved"))).isTrue();
        assertThat(store.find(SECOND)).hasValueSatisfying(known -> {
            assertThat(known.approved()).isTrue();
            assertThat(known.decision()).contains(approved);
        });
    }

    @Test
    void whatWaitsComesTheOldestFirstAndTheListTheNewestFirst() {
        ask(FIRST, KNOWN.plusSeconds(1));
        ask(SECOND, KNOWN);
        assertThat(store.waiting())
                .extracting(waiting -> waiting.file().sha256())
                .containsExactly(SECOND, FIRST);
        assertThat(store.newest(10)).extracting(known -> known.file().sha256()).containsExactly(FIRST, SECOND);
        assertThat(store.newest(1)).extracting(known -> known.file().sha256()).containsExactly(FIRST);
        assertThat(store.newest(0)).isEmpty();
    }

    @Test
    void ofWhatWasNeverAskedForThereIsNothing() {
        assertThat(store.find(FIRST)).isEmpty();
        assertThat(store.content(FIRST)).isEmpty();
        assertThat(store.decide(FIRST, new CodeApproval.Decision(true, "p", KNOWN, ""), note("code-approved")))
                .isFalse();
        assertThat(store.waiting()).isEmpty();
    }
}
