package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.util.Optional;

/**
 * A text as it was released, for good.
 *
 * @param written by whom, and when
 * @param released by whom it was let out, and when: from then on everybody reads it
 * @param reason why it took the place of another one; empty for nothing
 * @param back that it was taken back
 */
public record ReleasedText(
        SectionRef ref,
        String text,
        Signature written,
        Signature released,
        String reason,
        Optional<SectionEntry.TakenBack> back) {
    ReleasedText takenBack(SectionEntry.TakenBack how) {
        return new ReleasedText(ref, text, written, released, reason, Optional.of(how));
    }

    /** Whether nobody has taken it back; another one may stand in its place. */
    public boolean stands() {
        return back.isEmpty();
    }

    /** Whether it was released by then. */
    boolean by(Instant time) {
        return !released.at().isAfter(time);
    }

    /** The same as it was known at an earlier time, by which it was released. */
    ReleasedText knownBy(Instant time) {
        return new ReleasedText(
                ref,
                text,
                written,
                released,
                reason,
                back.filter(how -> !how.by().at().isAfter(time)));
    }
}
