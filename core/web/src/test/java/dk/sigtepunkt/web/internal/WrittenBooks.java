package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.breadth.MemoryTurnouts;
import dk.sigtepunkt.domain.dialogue.MemoryDialogue;
import dk.sigtepunkt.domain.judgement.MemoryJudgements;

/** What people write beside the figures, in memory. */
public record WrittenBooks(MemoryJudgements judgements, MemoryDialogue dialogue, MemoryTurnouts turnouts) {
    static WrittenBooks empty() {
        return new WrittenBooks(new MemoryJudgements(), new MemoryDialogue(), new MemoryTurnouts());
    }
}
