package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what people write of statuses. Nothing in it is ever changed or deleted. */
@ProviderType
public interface JudgementStore extends JudgementHistory {
    /**
     * @param seen the {@link ItemJudgement#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now; then nothing is kept
     */
    boolean keep(ItemQuarter about, OptionalInt seen, JudgementEntry entry, AuditNote note);
}
