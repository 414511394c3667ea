package dk.sigtepunkt.domain.figures;

import java.time.Instant;

/**
 * Says that figures were kept.
 *
 * @param batch the batch's number, rising
 * @param count how many figures it holds
 */
public record Receipt(long batch, int count, Instant recordedAt, String digest) {}
