package dk.sigtepunkt.domain.seals;

/**
 * A report that is sealed.
 *
 * @param file all of it, as canonical JSON
 * @param html its body as it was shown when it was sealed
 */
public record Sealed(SealedHead head, String file, String html) {}
