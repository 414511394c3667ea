package dk.sigtepunkt.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.text.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** How records are linked. */
public final class Chain {
    private static final byte FORM = 1;

    private Chain() {}

    /** The link that comes after a head. */
    public static ChainLink next(AuditHead head, AuditRecord record) {
        long seq = head.seq() + 1;
        List<String> parts = record.parts();
        return new ChainLink(seq, parts, head.hash(), hash(seq, parts, head.hash()));
    }

    /** What a link's hash must be. */
    static String hash(ChainLink link) {
        return hash(link.seq(), link.parts(), link.previous());
    }

    /**
     * SHA-256 over a number of the form, the link's number, how many parts it has, each of them and the hash before; each text
     * with its length before it, so that no two links are told by the same bytes.
     */
    private static String hash(long seq, List<String> parts, String previous) {
        MessageDigest digest = Sha256.digest();
        digest.update(ByteBuffer.allocate(1 + Long.BYTES + Integer.BYTES)
                .put(FORM)
                .putLong(seq)
                .putInt(parts.size())
                .flip());
        parts.forEach(part -> add(digest, part));
        add(digest, previous);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
