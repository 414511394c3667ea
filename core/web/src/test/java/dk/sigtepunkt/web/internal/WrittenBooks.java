package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.breadth.MemoryTurnouts;
import dk.sigtepunkt.domain.dialogue.MemoryDialogue;
import dk.sigtepunkt.domain.judgement.MemoryJudgements;
import dk.sigtepunkt.domain.minutes.MemoryMinutes;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.templates.MemoryTemplates;
import dk.sigtepunkt.domain.wheel.MemoryFeeds;
import dk.sigtepunkt.domain.wheel.MemoryWheels;

/** What people write beside the figures, in memory. */
public record WrittenBooks(
        MemoryJudgements judgements,
        MemoryDialogue dialogue,
        MemoryTurnouts turnouts,
        MemoryReports reports,
        MemoryTemplates templates,
        MemoryWheels wheels,
        MemoryFeeds feeds,
        MemoryMinutes minutes) {
    static WrittenBooks empty() {
        return new WrittenBooks(
                new MemoryJudgements(),
                new MemoryDialogue(),
                new MemoryTurnouts(),
                new MemoryReports(),
                new MemoryTemplates(),
                new MemoryWheels(),
                new MemoryFeeds(),
                new MemoryMinutes());
    }
}
