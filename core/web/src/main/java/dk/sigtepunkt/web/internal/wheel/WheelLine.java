package dk.sigtepunkt.web.internal.wheel;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.wheel.Adjustment;
import dk.sigtepunkt.domain.wheel.EntryState;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.WheelDay;
import dk.sigtepunkt.domain.wheel.WheelWords;
import java.time.format.DateTimeFormatter;

/**
 * One entry as a reader sees it.
 *
 * @param day with the weekday and the time
 * @param kind what it is, with the code by which it is marked
 * @param notes where it is, what was changed and why; empty for nothing
 * @param state how it stands with it, with the code by which it is marked
 * @param move where it can be moved; empty where it cannot
 * @param cancel where it can be cancelled; empty where it cannot
 */
public record WheelLine(String day, Coded kind, String title, String notes, Coded state, String move, String cancel) {
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d. MMMM", Danish.LOCALE);

    public record Coded(String code, String text) {}

    /** @param address below which it is changed; empty for who changes nothing */
    static WheelLine of(ToldWheels told, ToldWheels.Told one, String address, Words words) {
        WheelDay entry = one.entry();
        boolean open = !address.isEmpty() && !entry.cancelled() && !entry.day().isBefore(told.day());
        String key = entry.entry().key();
        return new WheelLine(
                entry.entry()
                        .time()
                        .map(time -> words.say("wheel.day.time", DAY.format(entry.day()), Danish.clock(time)))
                        .orElseGet(() -> DAY.format(entry.day())),
                new Coded(entry.entry().kind().code(), WORDS.kind(entry.entry().kind())),
                WORDS.title(entry),
                notes(entry, words),
                state(one.state()),
                open ? address + WheelAddresses.MOVE + "/" + key : "",
                open && !entry.reports() ? address + WheelAddresses.CANCEL + "/" + key : "");
    }

    static Coded state(EntryState state) {
        return new Coded(state.kind().code(), WORDS.state(state));
    }

    private static String notes(WheelDay entry, Words words) {
        StringBuilder notes = new StringBuilder(entry.entry().place());
        if (entry.moved()) {
            and(notes, words.say("wheel.moved", Danish.date(entry.declared())));
        }
        if (entry.added()) {
            and(notes, words.say("wheel.added"));
        }
        entry.last().map(Adjustment::reason).ifPresent(why -> and(notes, words.say("wheel.because", why)));
        return notes.toString();
    }

    private static void and(StringBuilder notes, String more) {
        notes.append(notes.isEmpty() ? "" : " · ").append(more);
    }
}
