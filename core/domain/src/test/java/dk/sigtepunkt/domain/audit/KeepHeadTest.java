package dk.sigtepunkt.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepHeadTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T09:00:00Z"), ZoneOffset.UTC);

    private final MemoryAuditTrail trail = new MemoryAuditTrail(CLOCK);
    private final MemoryAuditHeads heads = new MemoryAuditHeads();
    private final KeepHead keep = new KeepHead(trail, heads, CLOCK, "knude 1");

    @BeforeEach
    void done() {
        trail.append(new AuditNote(Entries.random(new Random(3)), Optional.empty()));
    }

    @Test
    void theEndIsKeptOnceAndAgainWhenTheChainHasGrown() {
        assertThat(keep.keep()).isEqualTo(KeepHead.Outcome.KEPT);
        assertThat(keep.keep()).isEqualTo(KeepHead.Outcome.NOTHING_NEW);
        done();
        assertThat(keep.keep()).isEqualTo(KeepHead.Outcome.KEPT);
        assertThat(heads.known().latest()).map(KeptHead::head).contains(trail.head());
    }

    @Test
    void ofAnEmptyChainThereIsNothingToKeep() {
        assertThat(new KeepHead(new MemoryAuditTrail(CLOCK), new MemoryAuditHeads(), CLOCK, "n").keep())
                .isEqualTo(KeepHead.Outcome.NOTHING_NEW);
    }

    @Test
    void whatProvesThatTheChainIsAnotherIsNotWrittenOver() {
        keep.keep();
        AuditHead known = heads.known().latest().orElseThrow().head();
        List<ChainLink> others = new ArrayList<>(Entries.chain(new Random(9), 7));
        trail.links.clear();
        trail.links.addAll(others);
        assertThat(keep.keep()).isEqualTo(KeepHead.Outcome.ANOTHER_CHAIN);
        assertThat(heads.known().latest()).map(KeptHead::head).contains(known);
    }
}
