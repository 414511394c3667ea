package dk.sigtepunkt.contracts.wheel;

import dk.sigtepunkt.contracts.figure.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a body has declared of its years.
 *
 * @param origin whether it is real or made up to show the product at work
 * @param entries in any order; no two have one key
 */
public record AnnualWheel(Origin origin, List<WheelEntry> entries, List<MeetingFree> meetingFree) {
    /** Of what declares nothing. */
    public static final AnnualWheel NONE = new AnnualWheel(Origin.REAL, List.of(), List.of());

    public AnnualWheel {
        entries = List.copyOf(entries);
        meetingFree = List.copyOf(meetingFree);
    }

    public Optional<WheelEntry> find(String key) {
        return entries.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The same with one entry as it is made of it. */
    public AnnualWheel changing(String key, UnaryOperator<WheelEntry> change) {
        return new AnnualWheel(
                origin,
                entries.stream()
                        .map(one -> one.key().equals(key) ? change.apply(one) : one)
                        .toList(),
                meetingFree);
    }

    /** The same with one entry more. */
    public AnnualWheel with(WheelEntry other) {
        List<WheelEntry> all = new ArrayList<>(entries);
        all.add(other);
        return new AnnualWheel(origin, all, meetingFree);
    }

    /** The same with more days without meetings. */
    public AnnualWheel without(MeetingFree meetings) {
        List<MeetingFree> all = new ArrayList<>(meetingFree);
        all.add(meetings);
        return new AnnualWheel(origin, entries, all);
    }
}
