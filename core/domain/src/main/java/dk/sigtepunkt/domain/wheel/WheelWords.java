package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.wheel.EntryKind;
import java.time.LocalDate;
import java.util.Locale;

/** What a wheel's parts are called, and what is said where one cannot be changed. */
public interface WheelWords {
    /** Danish until there is another set. */
    static WheelWords in(Locale language) {
        return new DanishWheelWords();
    }

    /** What a reader knows a field as. */
    String label(String field);

    String kind(EntryKind kind);

    /** A phrase, as {@code mangler siden 12.05.2025}. */
    String state(EntryState state);

    /** An entry's title with the quarter that it is about. */
    String title(WheelDay entry);

    /** What was changed; a phrase. */
    String change(WheelChange change, Wheel wheel);

    String unknownWheel(String written);

    String unknownEntry(String written);

    String unknownAdjustment(String written);

    String notActive(String name);

    /** What has passed stays where it was. */
    String passed(WheelDay entry);

    String notBeforeToday(LocalDate day, LocalDate today);

    String alreadyCancelled(WheelDay entry);

    String noTime(String written);

    String noQuarter(String written);

    /** A quarter's report waits for what would fall away. */
    String reportWaits(WheelDay entry, WheelDay waiting);

    String daysReversed();

    /** Taking it back would change what has passed. */
    String passedSince(WheelDay entry);

    String outOfOrder(WheelOrder.Breach breach);

    String clash();

    /** Whoever has no account of one's own has no calendar. */
    String noAccount();

    String tooManyFeeds(int most);
}
