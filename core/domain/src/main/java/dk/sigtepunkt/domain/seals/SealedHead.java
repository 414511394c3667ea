package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.reports.ReportRef;
import java.time.Instant;

/**
 * What a seal is known by.
 *
 * @param edition the how manieth of its report, from 1
 * @param digest SHA-256 of the canonical head, as 64 hexadecimal digits
 * @param at when it was sealed
 */
public record SealedHead(ReportRef report, int edition, String digest, Instant at) {
    /** @throws IllegalArgumentException when there is no such edition, or the digest is none */
    public SealedHead {
        if (edition < 1 || !digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no head of a seal: %s %d %s".formatted(report, edition, digest));
        }
    }
}
