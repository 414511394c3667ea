package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.attachments.Attachment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What was written of a finding; never changed, but for the texts of a story that is withdrawn. */
public sealed interface EvidenceEntry {
    Signature by();

    /**
     * A version of it; the first one begins it.
     *
     * @param reason why it is corrected; empty while it is a draft
     * @param agreed that a story may be told in these words; empty of a draft, where it is noted by itself, and of what is no
     *     story
     */
    record Written(Evidence evidence, String reason, Optional<Agreed> agreed, Signature by) implements EvidenceEntry {
        public Written(Evidence evidence, String reason, Signature by) {
            this(evidence, reason, Optional.empty(), by);
        }
    }

    /**
     * Whose story it is has said yes to its being told in the words that it has; the signature says who noted it.
     *
     * @param on the day that one said so
     * @param how as by word of mouth or in writing; nobody is named
     */
    record Consented(LocalDate on, String how, Signature by) implements EvidenceEntry {}

    /** A consent, as {@link Consented} has it. */
    record Agreed(LocalDate on, String how) {}

    /** From now on everybody reads it. */
    record Published(Signature by) implements EvidenceEntry {}

    /**
     * It is taken back for good.
     *
     * @param reason told to everybody, beside the ground; empty for nothing
     */
    record Withdrawn(Ground ground, String reason, Signature by) implements EvidenceEntry {}

    /**
     * A file was put beside it.
     *
     * @param file the number that it has from then on, counted from 1 within the finding
     */
    record Attached(int file, Attachment attachment, Signature by) implements EvidenceEntry {}

    /**
     * A file was taken away.
     *
     * @param file its number
     */
    record Detached(int file, Signature by) implements EvidenceEntry {}

    /**
     * Something else is said of a file that stands there.
     *
     * @param file its number
     * @param alt as an {@link dk.sigtepunkt.domain.attachments.Attachment} has it
     * @param text as there
     * @param reason why it is corrected; empty while it is a draft
     */
    record Described(int file, String alt, String text, String reason, Signature by) implements EvidenceEntry {}

    /** Why something is withdrawn. Codes are kept and given over the interface: they stay. */
    enum Ground {
        CONSENT("consent"),
        PERSONAL("personal"),
        WRONG("wrong"),
        OTHER("other");

        private final String code;

        Ground(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** One branch for each kind. */
    default <T> T fold(
            Function<Written, T> written,
            Function<Consented, T> consented,
            Function<Published, T> published,
            Function<Withdrawn, T> withdrawn,
            Function<Attached, T> attached,
            Function<Detached, T> detached,
            Function<Described, T> described) {
        if (this instanceof Written one) {
            return written.apply(one);
        }
        if (this instanceof Consented one) {
            return consented.apply(one);
        }
        if (this instanceof Published one) {
            return published.apply(one);
        }
        if (this instanceof Withdrawn one) {
            return withdrawn.apply(one);
        }
        if (this instanceof Attached one) {
            return attached.apply(one);
        }
        return this instanceof Detached one ? detached.apply(one) : described.apply((Described) this);
    }

    /** The consent that is noted with it; empty when none is. */
    default Optional<Agreed> agreed() {
        return fold(
                Written::agreed,
                one -> Optional.of(new Agreed(one.on(), one.how())),
                one -> Optional.empty(),
                one -> Optional.empty(),
                one -> Optional.empty(),
                one -> Optional.empty(),
                one -> Optional.empty());
    }

    /** What stays of it when a story is withdrawn. */
    default EvidenceEntry erased() {
        return fold(
                one -> new Written(
                        one.evidence().erased(), "", one.agreed().map(yes -> new Agreed(yes.on(), "")), one.by()),
                one -> new Consented(one.on(), "", one.by()),
                one -> one,
                one -> one,
                one -> new Attached(one.file(), one.attachment().erased(), one.by()),
                one -> one,
                one -> new Described(one.file(), "", "", "", one.by()));
    }
}
