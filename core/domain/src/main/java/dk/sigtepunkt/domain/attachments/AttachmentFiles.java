package dk.sigtepunkt.domain.attachments;

import dk.sigtepunkt.domain.deployments.Artifact;
import java.util.Optional;
import java.util.Set;

/** Where the bytes of attachments lie, under their own SHA-256 digest (hexadecimal, 64 digits). */
public interface AttachmentFiles {
    /**
     * Keeps the bytes; they are on the disk when this returns, or not there at all. Keeping the same again changes nothing.
     *
     * @throws java.io.UncheckedIOException when the disk does not take them
     */
    void keep(Artifact file);

    /** The bytes under a digest; empty when there are none, or when they are no longer what the digest says. */
    Optional<Artifact> find(String sha256, String name);

    /** Takes them away; what is not there is away already. Whoever calls has made sure that nothing names it any more. */
    void remove(String sha256);

    /** The digests of all that lies there. */
    Set<String> kept();
}
