package dk.sigtepunkt.shell.internal.wheel;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.wheel.Adjustment;
import dk.sigtepunkt.domain.wheel.EntryState;
import dk.sigtepunkt.domain.wheel.KeptWheel;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelDay;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.domain.wheel.WheelWords;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.io.PrintStream;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of bodies' years. */
final class WheelConsole {
    /** As far ahead as the page of all wheels looks. */
    private static final int AHEAD = 42;

    private static final WheelWords WORDS = WheelWords.in(ConsoleWords.language());

    private final PrintStream out;

    WheelConsole(PrintStream out) {
        this.out = out;
    }

    /** Every wheel with what is missing and what is due next, and where they do not fit together. */
    void list(ToldWheels told) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("wheel.none"));
        ConsoleWords.columns("wheel.columns").forEach(table::column);
        told.all()
                .forEach(wheel -> table.addRow()
                        .addContent(
                                wheel.ref(),
                                wheel.holder().name(),
                                told.missing(wheel).size(),
                                next(told, wheel)));
        table.print(out);
        told.disorder().forEach(out::println);
    }

    private static String next(ToldWheels told, Wheel wheel) {
        return told.coming(wheel, AHEAD).stream()
                .filter(one -> one.entry().entry().kind().deadline())
                .filter(one -> one.state().kind() != EntryState.Kind.FULFILLED
                        && one.state().kind() != EntryState.Kind.CANCELLED)
                .findFirst()
                .map(one ->
                        ConsoleWords.say("wheel.next", Danish.date(one.entry().day()), WORDS.title(one.entry())))
                .orElse("");
    }

    /**
     * One year of one, with all that was changed in it.
     *
     * @param year 0 for the one that runs
     * @throws IllegalArgumentException where there is no such wheel
     */
    void show(ToldWheels told, String written, int year) {
        Wheel wheel = WheelRef.find(written).flatMap(told::find).orElseThrow(() -> unknown(written));
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("wheel.empty"));
        ConsoleWords.columns("wheel.entries").forEach(table::column);
        told.told(wheel, wheel.in(year == 0 ? told.day().getYear() : year))
                .forEach(one -> table.addRow()
                        .addContent(
                                one.entry().entry().key(),
                                day(one.entry()),
                                WORDS.kind(one.entry().entry().kind()),
                                WORDS.title(one.entry()),
                                WORDS.state(one.state())));
        table.print(out);
        for (Adjustment one : wheel.kept().adjustments()) {
            out.println(
                    ConsoleWords.say("wheel.change", one.number(), WORDS.change(one.change(), wheel), one.reason()));
        }
    }

    private static String day(WheelDay entry) {
        return entry.entry()
                .time()
                .map(time -> ConsoleWords.say("wheel.day", Danish.date(entry.day()), Danish.clock(time)))
                .orElseGet(() -> Danish.date(entry.day()));
    }

    static IllegalArgumentException unknown(String written) {
        return new IllegalArgumentException(ConsoleWords.say("wheel.unknown", TextLimit.quoted(written)));
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void tell(WriteResult<KeptWheel> result) {
        KeptWheel kept = TypedFields.kept(result);
        out.println(ConsoleWords.say("wheel.kept", kept.ref(), kept.version()));
    }
}
