package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps words on influences, drafts too, and answers in hearings. Nothing in it is ever changed or deleted. */
@ProviderType
public interface InfluenceStore extends InfluenceHistory {
    /** One with all that was written of it; an empty one when nothing was. */
    KeptWord word(WordRef ref);

    /** Every word of which anything is written, drafts too, in the order of their pairs. */
    List<KeptWord> words();

    /**
     * @param seen the {@link KeptWord#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now; then nothing is kept
     */
    boolean keep(WordRef ref, OptionalInt seen, WordEntry entry, AuditNote note);

    /**
     * @param seen the {@link KeptHearing#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now; then nothing is kept
     */
    boolean answer(HearingRef ref, OptionalInt seen, HearingAnswer answer, AuditNote note);
}
