package dk.sigtepunkt.domain.reminders;

import java.util.List;

final class MemoryRemindersTest extends ReminderQueueContract {
    private final MemoryReminders kept = new MemoryReminders();

    @Override
    protected MailChoices choices() {
        return kept;
    }

    @Override
    protected ReminderQueue queue() {
        return kept;
    }

    @Override
    protected ReminderQueue elsewhere() {
        return kept;
    }

    @Override
    protected List<String> noted() {
        return kept.notes.stream().map(note -> note.entry().what().act()).toList();
    }
}
