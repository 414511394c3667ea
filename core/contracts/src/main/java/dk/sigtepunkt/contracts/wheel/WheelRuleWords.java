package dk.sigtepunkt.contracts.wheel;

import java.time.LocalDate;

/** What is said where something in a wheel does not hold. */
interface WheelRuleWords {
    static WheelRuleWords danish() {
        return new DanishWheelRuleWords();
    }

    WheelObjection keyTwice(WheelEntry entry);

    /** @param key of what it hangs on and what is not there */
    WheelObjection unknownEntry(WheelEntry entry, String key);

    /** What it hangs on hangs on it, or never comes to a day. */
    WheelObjection ring(WheelEntry entry);

    WheelObjection closedThen(WheelEntry entry, LocalDate day);

    WheelObjection meetingFree(WheelEntry entry, LocalDate day, MeetingFree free);

    WheelObjection afterOwnReport(WheelEntry entry, LocalDate day, WheelEntry report, LocalDate then);
}
