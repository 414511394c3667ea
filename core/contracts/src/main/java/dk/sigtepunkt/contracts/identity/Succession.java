package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;

/**
 * That an item carries on where an earlier one ended: after a rename, a split or a merge.
 *
 * @param former the earlier item, of the same kind, in the same committee or another
 * @param from the first day on which the new item holds
 * @param comparable of an indicator: whether figures from before that day measure the same thing; when not, they are
 *     shown behind a marked break and never judged
 */
public record Succession(ItemRef former, LocalDate from, String reason, boolean comparable) {
    public Succession {
        ValueCheck.text("begrundelsen for en afløsning", reason);
    }
}
