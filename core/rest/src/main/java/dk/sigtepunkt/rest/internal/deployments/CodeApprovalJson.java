package dk.sigtepunkt.rest.internal.deployments;

import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.rest.internal.http.InstantText;
import org.jspecify.annotations.Nullable;

/**
 * One file with code in it, that waits or was decided.
 *
 * @param sha256 of the file, hexadecimal; what a decision is about
 * @param bytes its size
 * @param decision null while it waits
 */
public record CodeApprovalJson(
        String sha256,
        String committee,
        String file,
        long bytes,
        String askedBy,
        String askedAt,
        @Nullable Decision decision) {
    public static CodeApprovalJson of(CodeApproval known) {
        return new CodeApprovalJson(
                known.file().sha256(),
                known.committee().value(),
                known.file().name(),
                known.size(),
                known.asked().by(),
                InstantText.of(known.asked().at()),
                known.decision().map(Decision::of).orElse(null));
    }

    /**
     * @param verdict {@code approved} or {@code refused}
     * @param reason may be empty
     */
    public record Decision(String verdict, String by, String at, String reason) {
        static Decision of(CodeApproval.Decision decision) {
            return new Decision(
                    decision.approved() ? "approved" : "refused",
                    decision.by(),
                    InstantText.of(decision.at()),
                    decision.reason());
        }
    }
}
