package dk.sigtepunkt.domain.audit;

import java.util.Optional;

/**
 * A record of the chain as it is read.
 *
 * @param kept the reason that lies beside it, whatever it says; empty where there is none or none any more
 */
public record ToldRecord(ChainLink link, Optional<AuditReason> kept) {
    /** What there is to say of why. */
    public enum Why {
        NOT_ASKED("none"),
        GIVEN("given"),
        /** Only its digest is left. */
        ERASED("erased"),
        /** It is not what was given. */
        ALTERED("altered");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public String part(AuditPart part) {
        return link.part(part);
    }

    public Why why() {
        if (kept.isPresent()) {
            return kept.get().isOf(link) ? Why.GIVEN : Why.ALTERED;
        }
        return part(AuditPart.REASON).isEmpty() ? Why.NOT_ASKED : Why.ERASED;
    }

    /** What somebody wrote when asked why; empty unless it is still there. */
    public String reason() {
        return kept.map(AuditReason::text).orElse("");
    }
}
