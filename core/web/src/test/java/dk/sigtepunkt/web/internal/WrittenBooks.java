package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.breadth.MemoryTurnouts;
import dk.sigtepunkt.domain.dialogue.MemoryDialogue;
import dk.sigtepunkt.domain.judgement.MemoryJudgements;
import dk.sigtepunkt.domain.wheel.MemoryFeeds;
import dk.sigtepunkt.domain.wheel.MemoryWheels;

/** What people wrote beside figures, in the order of the quarters' books. */
public record WrittenBooks(
        MemoryJudgements judgements,
        MemoryDialogue dialogue,
        MemoryTurnouts turnouts,
        MemoryWheels wheels,
        MemoryFeeds feeds) {
    static WrittenBooks empty() {
        return new WrittenBooks(
                new MemoryJudgements(),
                new MemoryDialogue(),
                new MemoryTurnouts(),
                new MemoryWheels(),
                new MemoryFeeds());
    }
}
