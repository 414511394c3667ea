package dk.sigtepunkt.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AuditHeadStore} promises: a head for each day, the furthest along the chain that was seen on it. */
public abstract class AuditHeadStoreContract {
    private AuditHeadStore heads;

    /** Where nothing is kept. */
    protected abstract AuditHeadStore opened();

    /** The same, read anew as after a start. */
    protected abstract AuditHeadStore again();

    @BeforeEach
    void openEmpty() {
        heads = opened();
    }

    protected static KeptHead head(long seq, String sign, String at) {
        return new KeptHead(new AuditHead(seq, sign.repeat(64)), Instant.parse(at), "knude-1");
    }

    @Test
    void nothingIsKnownBeforeSomethingIsKept() {
        assertThat(heads.known().heads()).isEmpty();
        assertThat(heads.known().latest()).isEmpty();
    }

    @Test
    void eachDayHasItsOwnAndTheFurthestIsTheLatest() {
        KeptHead monday = head(9, "a", "2026-11-02T10:00:00.123456Z");
        // Half past midnight in Denmark.
        KeptHead tuesday = head(12, "b", "2026-11-02T23:30:00Z");
        assertThat(heads.keep(monday)).isTrue();
        assertThat(heads.keep(tuesday)).isTrue();

        assertThat(again().known().heads()).containsExactlyInAnyOrder(monday, tuesday);
        assertThat(again().known().latest()).contains(tuesday);
        assertThat(again().known().unreadable()).isEmpty();
    }

    @Test
    void theSameDayKeepsTheFurthest() {
        KeptHead later = head(12, "b", "2026-11-02T11:00:00Z");
        heads.keep(head(9, "a", "2026-11-02T10:00:00Z"));
        assertThat(heads.keep(later)).isTrue();
        assertThat(heads.keep(head(10, "c", "2026-11-02T12:00:00Z"))).isFalse();
        assertThat(heads.keep(head(12, "d", "2026-11-02T12:00:00Z"))).isFalse();

        assertThat(again().known().heads()).containsExactly(later);
    }
}
