package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.When;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what somebody writes of a wheel, and holds it to what must stay so. */
final class WheelFields {
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[.:][0-5]\\d");
    private static final Pattern QUARTER = Pattern.compile("(19|20)\\d\\dK[1-4]");

    private final WrittenFields fields;
    private final Wheel wheel;
    private final ToldWheels told;

    /** @param told all wheels as they are before anything is changed */
    WheelFields(WrittenFields fields, Wheel wheel, ToldWheels told) {
        this.fields = fields;
        this.wheel = wheel;
        this.told = told;
    }

    WrittenFields written() {
        return fields;
    }

    /** In which field a day is wrong, where one was written. */
    static String dayField(WheelChange change) {
        boolean day = change instanceof WheelChange.Moved || change instanceof WheelChange.Added;
        return day ? "on" : change instanceof WheelChange.Freed ? "from" : "";
    }

    /** Whether an entry is still to come and takes place. */
    void changeable(WheelDay entry) {
        if (entry.cancelled()) {
            fields.fault("", "already-cancelled", WORDS.alreadyCancelled(entry));
        } else if (entry.day().isBefore(told.day())) {
            fields.fault("", "passed", WORDS.passed(entry));
        }
    }

    /** Whether a quarter's report waits for an entry, or for what would fall away with it. */
    void waiting(WheelDay entry) {
        if (entry.reports()) {
            fields.fault("", "report-waits", WORDS.reportWaits(entry, entry));
            return;
        }
        wheel.hanging(entry.entry().key()).stream()
                .filter(one -> one.reports() && !one.day().isBefore(told.day()))
                .findFirst()
                .ifPresent(one -> fields.fault("", "report-waits", WORDS.reportWaits(entry, one)));
    }

    /** The day that was written, of today or later. */
    Optional<LocalDate> future() {
        Optional<LocalDate> day = fields.day("on", WORDS.label("on"));
        day.filter(told.day()::isAfter)
                .ifPresent(past -> fields.fault("on", "passed", WORDS.notBeforeToday(past, told.day())));
        return day;
    }

    Optional<LocalTime> time() {
        String written = fields.raw("time");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!TIME.matcher(written).matches()) {
            fields.fault("time", "not-a-time", WORDS.noTime(TextLimit.quoted(written)));
            return Optional.empty();
        }
        String whole = written.length() == 4 ? "0" + written : written;
        return Optional.of(LocalTime.parse(whole.replace('.', ':')));
    }

    private Optional<Period> quarter() {
        String written = fields.raw("quarter");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> found = Optional.of(written)
                .filter(text -> QUARTER.matcher(text).matches())
                .map(Period::parse)
                .filter(told.holders()::reported);
        if (found.isEmpty()) {
            fields.fault("quarter", "no-report", WORDS.noQuarter(TextLimit.quoted(written)));
        }
        return found;
    }

    /** @param key of the new entry */
    Optional<WheelEntry> entry(String key) {
        Optional<EntryKind> kind = fields.chosen("kind", WORDS.label("kind"), EntryKind.values(), EntryKind::code);
        String title = fields.line("title", WORDS.label("title"), KeepWheel.LONGEST_LINE);
        Optional<LocalDate> day = future();
        Optional<LocalTime> time = time();
        String place = fields.optionalLine("place", WORDS.label("place"), KeepWheel.LONGEST_LINE);
        Optional<Period> quarter = quarter();
        return fields.sound()
                ? Optional.of(new WheelEntry(
                        key, kind.orElseThrow(), title, new When.On(day.orElseThrow()), time, place, quarter))
                : Optional.empty();
    }

    Optional<MeetingFree> free() {
        String title = fields.line("title", WORDS.label("title"), KeepWheel.LONGEST_LINE);
        Optional<LocalDate> from = fields.day("from", WORDS.label("from"));
        Optional<LocalDate> to = fields.day("to", WORDS.label("to"));
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            fields.fault("to", "days-reversed", WORDS.daysReversed());
        }
        return fields.sound()
                ? Optional.of(new MeetingFree(title, from.orElseThrow(), to.orElseThrow()))
                : Optional.empty();
    }

    /** Tells where a body would now come before those below it. */
    void newBreaches(Wheel after, String field) {
        Set<String> before = new WheelOrder(told.holders(), told.all())
                .breaches().stream().map(WheelOrder.Breach::key).collect(Collectors.toSet());
        new WheelOrder(
                        told.holders(),
                        told.all().stream()
                                .map(one -> one.ref().equals(after.ref()) ? after : one)
                                .toList())
                .breaches().stream()
                        .filter(one -> !before.contains(one.key()))
                        .forEach(one -> fields.fault(field, "out-of-order", WORDS.outOfOrder(one)));
    }

    /** Tells what would not be where it was when it passed. */
    void movesWhatPassed(Wheel after) {
        wheel.days().stream()
                .filter(one -> {
                    Optional<WheelDay> then = after.find(one.entry().key());
                    boolean same = then.filter(
                                    other -> other.day().equals(one.day()) && other.cancelled() == one.cancelled())
                            .isPresent();
                    boolean passed = one.day().isBefore(told.day())
                            || then.filter(other -> other.day().isBefore(told.day()))
                                    .isPresent();
                    return !same && passed;
                })
                .findFirst()
                .ifPresent(one -> fields.fault("", "passed", WORDS.passedSince(one)));
    }
}
