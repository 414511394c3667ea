package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what people write of actions. */
@ProviderType
public interface ActionStore extends ActionHistory {
    /**
     * Keeps an action that people begin, under a key that was never used in its committee.
     *
     * @return false when there is or was one of that name; then nothing is kept
     */
    boolean begin(ItemRef item, ActionEntry.Reworded words, ActionEntry.Stepped step, AuditNote note);

    /**
     * Keeps all entries or none.
     *
     * @param seen the {@link KeptAction#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now, when there is no such action, and when it would come in its own place by a
     *     step that names its successor, since somebody else has had that one replaced meanwhile; then nothing is kept
     */
    boolean keep(ItemRef item, OptionalInt seen, List<ActionEntry> entries, AuditNote note);
}
