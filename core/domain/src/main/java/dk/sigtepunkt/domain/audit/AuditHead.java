package dk.sigtepunkt.domain.audit;

/** The end of a chain: who keeps one elsewhere can tell later whether the chain that led to it is still the same. */
public record AuditHead(long seq, String hash) {
    /** Before the first record. */
    public static final AuditHead START = new AuditHead(0, "0".repeat(64));
}
