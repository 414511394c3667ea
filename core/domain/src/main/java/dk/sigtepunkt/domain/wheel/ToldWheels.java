package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Every wheel as it was known on a day, and how it stood with what was due. */
public final class ToldWheels {
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);

    private final WheelHolders holders;
    private final List<Wheel> wheels;
    private final QuarterDeliveries deliveries;
    private final LocalDate day;
    private final Reading reading;

    /**
     * @param reading that it is told of; has to be open as long as is asked how it stands with something
     * @param day on which it is looked at
     */
    ToldWheels(WheelHolders holders, WheelBook book, QuarterDeliveries deliveries, Reading reading, LocalDate day) {
        this.holders = holders;
        this.wheels = holders.all().stream()
                .map(one -> Wheel.of(one, book.of(one.ref())))
                .toList();
        this.deliveries = deliveries;
        this.reading = reading;
        this.day = day;
    }

    /** An entry that stands in some wheel, with how it stands with it. */
    public record Told(Wheel wheel, WheelDay entry, EntryState state) {}

    /** The day that it is told of. */
    public LocalDate day() {
        return day;
    }

    /** In the order of committees, then of bodies. */
    public List<Wheel> all() {
        return wheels;
    }

    WheelHolders holders() {
        return holders;
    }

    public Optional<Wheel> find(WheelRef ref) {
        return wheels.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /** What has come has come for everybody, also when it may not be read yet. */
    public EntryState state(Wheel wheel, WheelDay entry) {
        Optional<AwaitedDelivery> awaited =
                AwaitedDelivery.of(wheel, entry).filter(what -> holders.reported(what.quarter()));
        Optional<LocalDate> delivered = awaited.flatMap(what -> deliveries.delivered(what, reading.there()))
                .map(at -> LocalDate.ofInstant(at, Danish.ZONE))
                .filter(came -> !came.isAfter(day));
        return EntryState.of(entry, day, awaited.isPresent(), delivered);
    }

    /** What is missing anywhere, what was due first before all. */
    public List<Told> missing() {
        return wheels.stream()
                .filter(wheel -> wheel.holder().active())
                .flatMap(wheel -> missing(wheel).stream())
                .sorted(Comparator.comparing((Told told) -> told.entry().day())
                        .thenComparing(told -> told.wheel().holder().name()))
                .toList();
    }

    public List<Told> missing(Wheel wheel) {
        return told(wheel, wheel.days()).stream()
                .filter(told -> told.state().missing())
                .toList();
    }

    /** What a committee has not delivered of a quarter though it was due; empty for nothing. */
    public Optional<Told> missing(CommitteeId committee, Period quarter) {
        return find(WheelRef.of(committee))
                .flatMap(wheel -> told(wheel, wheel.reporting(quarter)).stream()
                        .filter(told -> told.state().missing())
                        .findFirst());
    }

    /** What comes within some days anywhere, today too. */
    public List<Told> coming(int days) {
        return wheels.stream()
                .filter(wheel -> wheel.holder().active())
                .flatMap(wheel -> coming(wheel, days).stream())
                .sorted(Comparator.comparing(Told::entry, WheelDay.IN_ORDER)
                        .thenComparing(told -> told.wheel().holder().name()))
                .toList();
    }

    public List<Told> coming(Wheel wheel, int days) {
        LocalDate last = day.plusDays(days);
        return told(
                wheel,
                wheel.days().stream()
                        .filter(one -> !one.day().isBefore(day) && !one.day().isAfter(last))
                        .toList());
    }

    public List<Told> told(Wheel wheel, List<WheelDay> entries) {
        return entries.stream()
                .map(one -> new Told(wheel, one, state(wheel, one)))
                .toList();
    }

    /** Where a body would take a quarter up, from this day on, before those below it have brought theirs; sentences. */
    public List<String> disorder() {
        return disorder(breach -> true);
    }

    /** The same where one wheel is one of both. */
    public List<String> disorder(WheelRef ref) {
        return disorder(breach ->
                breach.lower().ref().equals(ref) || breach.higher().ref().equals(ref));
    }

    private List<String> disorder(Predicate<WheelOrder.Breach> which) {
        return new WheelOrder(holders, wheels)
                .breaches().stream()
                        .filter(one -> !one.first().day().isBefore(day))
                        .filter(which)
                        .map(WORDS::outOfOrder)
                        .toList();
    }
}
