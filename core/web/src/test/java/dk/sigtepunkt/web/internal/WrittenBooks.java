package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.dialogue.MemoryDialogue;
import dk.sigtepunkt.domain.judgement.MemoryJudgements;

/** What people write beside the figures, in memory. */
public record WrittenBooks(MemoryJudgements judgements, MemoryDialogue dialogue) {
    static WrittenBooks empty() {
        return new WrittenBooks(new MemoryJudgements(), new MemoryDialogue());
    }
}
