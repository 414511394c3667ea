package dk.sigtepunkt.domain.seals;

/**
 * A report that is sealed.
 *
 * @param file all of it, as canonical JSON
 * @param html its body as it was shown when it was sealed, in UTF-8
 */
public record Sealed(SealedHead head, byte[] file, byte[] html) {}
