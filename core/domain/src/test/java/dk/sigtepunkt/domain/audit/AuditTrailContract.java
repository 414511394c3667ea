package dk.sigtepunkt.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AuditTrail} promises: the chain comes back as it was linked, and a filter leaves out what does not fit. */
public abstract class AuditTrailContract {
    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-02T10:00:00.000001Z");
    private static final CommitteeId VEJ = new CommitteeId("vej");

    private AuditTrail trail;

    /** Where nothing is linked in. */
    protected abstract AuditTrail opened();

    /** Links in what a store would. */
    protected abstract ChainLink append(AuditNote note);

    /** Takes a reason away. */
    protected abstract void erase(long seq);

    @BeforeEach
    void openEmpty() {
        trail = opened();
    }

    private ChainLink append(Instant at, String act, String committee) {
        return append(note(at, act, committee));
    }

    private static AuditNote note(Instant at, String act, String committee) {
        return AuditNote.of(
                at,
                Actor.owner(Actor.Means.API, "p-" + act),
                new AuditEntry.What("RECORD_FIGURES", act, AuditEntry.Outcome.DONE),
                new AuditEntry.About("kind-" + act, "key-" + act, committee));
    }

    private List<ChainLink> newest(AuditFilter filter) {
        return trail.newest(filter, Long.MAX_VALUE, 10);
    }

    private static AuditFilter by(String actor, AuditFilter.What what, AuditFilter.About about) {
        return new AuditFilter(Optional.empty(), Optional.empty(), actor, what, about, Optional.empty());
    }

    private static AuditFilter during(Optional<Instant> from, Optional<Instant> before) {
        return new AuditFilter(from, before, "", AuditFilter.What.ANY, AuditFilter.About.ANYTHING, Optional.empty());
    }

    @Test
    void itBeginsEmptyAndGoesOnFromWhatIsThere() {
        assertThat(trail.head()).isEqualTo(AuditHead.START);
        assertThat(newest(AuditFilter.ALL)).isEmpty();
        ChainLink first = append(NINE, "one", "vej");
        ChainLink second = append(TEN, "two", "");

        assertThat(trail.after(Long.MIN_VALUE, 10)).containsExactly(first, second);
        assertThat(trail.after(0, 1)).containsExactly(first);
        assertThat(trail.after(1, 10)).containsExactly(second);
        assertThat(trail.head()).isEqualTo(second.head());
    }

    @Test
    void theNewestComesFirstAndAPageEndsWhereTheNextBegins() {
        ChainLink first = append(TEN, "one", "vej");
        ChainLink second = append(NINE, "two", "");
        ChainLink third = append(NINE, "three", "vej");

        assertThat(newest(AuditFilter.ALL)).containsExactly(third, second, first);
        assertThat(trail.newest(AuditFilter.ALL, Long.MAX_VALUE, 2)).containsExactly(third, second);
        assertThat(trail.newest(AuditFilter.ALL, second.seq(), 2)).containsExactly(first);
    }

    @Test
    void eachFilterLeavesOutWhatDoesNotFit() {
        ChainLink one = append(NINE, "one", "vej");
        ChainLink two = append(TEN, "two", "");
        AuditFilter.What any = AuditFilter.What.ANY;
        AuditFilter.About anything = AuditFilter.About.ANYTHING;

        assertThat(newest(by("p-one", any, anything))).containsExactly(one);
        assertThat(newest(by("", new AuditFilter.What("", "two", ""), anything)))
                .containsExactly(two);
        assertThat(newest(by("", new AuditFilter.What("RECORD_FIGURES", "", "done"), anything)))
                .containsExactly(two, one);
        assertThat(newest(by("", new AuditFilter.What("DEPLOY_COMMITTEES", "", ""), anything)))
                .isEmpty();
        assertThat(newest(by("", new AuditFilter.What("", "", "refused"), anything)))
                .isEmpty();
        assertThat(newest(by("", any, new AuditFilter.About("kind-two", "", ""))))
                .containsExactly(two);
        assertThat(newest(by("", any, new AuditFilter.About("", "key-one", ""))))
                .containsExactly(one);
        assertThat(newest(by("", any, new AuditFilter.About("", "", "vej")))).containsExactly(one);
        assertThat(newest(by("p-one", new AuditFilter.What("", "two", ""), anything)))
                .isEmpty();
        assertThat(newest(by("p' or '1'='1", any, anything))).isEmpty();
    }

    @Test
    void aTimeIsWhenItWasDone() {
        ChainLink later = append(TEN, "one", "vej");
        ChainLink earlier = append(NINE, "two", "");

        assertThat(newest(during(Optional.of(TEN), Optional.empty()))).containsExactly(later);
        assertThat(newest(during(Optional.empty(), Optional.of(TEN)))).containsExactly(earlier);
        assertThat(newest(during(Optional.of(NINE), Optional.of(TEN)))).containsExactly(earlier);
        assertThat(newest(during(Optional.of(TEN.plusSeconds(1)), Optional.empty())))
                .isEmpty();
    }

    @Test
    void withinSomeCommitteesWhatIsNobodysIsLeftOut() {
        ChainLink ours = append(NINE, "one", "vej");
        append(TEN, "two", "");
        append(TEN, "three", "land");

        assertThat(newest(AuditFilter.ALL.within(Set.of(VEJ)))).containsExactly(ours);
        assertThat(newest(AuditFilter.ALL.within(Set.of(new CommitteeId("havn")))))
                .isEmpty();
    }

    @Test
    void reasonsLieBesideUntilTheyAreErased() {
        AuditNote why = note(NINE, "one", "vej").because("Målt forkert: »æøå« 🌊", new Random(1));
        append(why);
        append(TEN, "two", "");
        AuditNote other = note(NINE, "three", "vej").because("Målt forkert: »æøå« 🌊", new Random(2));
        append(other);

        assertThat(trail.reasons(Set.of())).isEmpty();
        assertThat(trail.reasons(Set.of(1L, 2L, 3L)))
                .isEqualTo(Map.of(
                        1L, why.reason().orElseThrow(), 3L, other.reason().orElseThrow()));
        assertThat(trail.reasons(Set.of(2L, 3L))).containsOnlyKeys(3L);
        erase(3);
        assertThat(trail.reasons(Set.of(1L, 2L, 3L))).containsOnlyKeys(1L);
        assertThat(trail.after(0, 10)).hasSize(3);
    }

    @Test
    void aReasonThatIsTooLongLosesItsEndBeforeItIsDigested() {
        append(note(NINE, "one", "vej").because("nul\0 " + "🌊".repeat(5000), new Random(1)));

        AuditReason kept =
                Optional.ofNullable(trail.reasons(Set.of(1L)).get(1L)).orElseThrow();
        assertThat(kept.text()).startsWith("nul  🌊").endsWith("🌊…");
        assertThat(kept.isOf(trail.after(0, 1).get(0))).isTrue();
    }
}
