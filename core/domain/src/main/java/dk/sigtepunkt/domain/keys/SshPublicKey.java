package dk.sigtepunkt.domain.keys;

/**
 * All that is kept of a public key: enough to know it again, for nobody can make another one with this fingerprint.
 *
 * @param kind as ssh writes it, {@code ssh-ed25519}, {@code ecdsa-sha2-nistp256} (384, 521) or {@code ssh-rsa}
 * @param fingerprint as {@code ssh-keygen -l} prints it: {@code SHA256:} and 43 signs
 */
public record SshPublicKey(String kind, String fingerprint) {}
