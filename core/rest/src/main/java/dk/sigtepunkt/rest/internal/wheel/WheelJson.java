package dk.sigtepunkt.rest.internal.wheel;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body's years.
 *
 * @param wheel {@code committee.ID} or {@code body.KEY}
 * @param version sent back in If-Match by who changes it next
 * @param example whether what is declared is made up to show the product at work
 */
public record WheelJson(
        String wheel, String name, int version, boolean example, List<Entry> entries, List<Free> meetingFree) {
    static WheelJson of(ToldWheels told, Wheel wheel) {
        return new WheelJson(
                wheel.ref().toString(),
                wheel.holder().name(),
                wheel.kept().version(),
                wheel.holder().declared().origin() == Origin.EXAMPLE,
                told.told(wheel, wheel.days()).stream().map(Entry::of).toList(),
                wheel.adjusted().meetingFree().stream()
                        .map(one -> new Free(
                                one.title(), one.from().toString(), one.to().toString()))
                        .toList());
    }

    /** @param from the first day, to the last */
    public record Free(String title, String from, String to) {}

    /**
     * @param declared the day on which it would be if nobody had changed anything
     * @param state how it stood with it on the day that is asked for
     * @param since of what is missing when it was due, of what is fulfilled when it came; null for others
     */
    public record Entry(
            String key,
            String kind,
            String title,
            String day,
            @Nullable String time,
            @Nullable String place,
            @Nullable String quarter,
            String declared,
            boolean added,
            String state,
            @Nullable String since) {
        static Entry of(ToldWheels.Told told) {
            WheelDay one = told.entry();
            return new Entry(
                    one.entry().key(),
                    one.entry().kind().code(),
                    one.entry().title(),
                    one.day().toString(),
                    one.entry().time().map(LocalTime::toString).orElse(null),
                    one.entry().place().isEmpty() ? null : one.entry().place(),
                    one.entry().quarter().map(Period::code).orElse(null),
                    one.declared().toString(),
                    one.added(),
                    told.state().kind().code(),
                    told.state().since().map(LocalDate::toString).orElse(null));
        }
    }
}
