package dk.sigtepunkt.shell.internal.written;

import dk.sigtepunkt.domain.minutes.Measuring;
import dk.sigtepunkt.domain.minutes.MinuteWords;
import dk.sigtepunkt.domain.minutes.ReadMinutes;
import dk.sigtepunkt.domain.minutes.ToldMinutes;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of the time that reports take. */
final class MinutesConsole {
    private static final MinuteWords WORDS = MinuteWords.in(ConsoleWords.language());

    private final PrintStream out;

    MinutesConsole(PrintStream out) {
        this.out = out;
    }

    /** @throws IllegalArgumentException for what is neither on nor off */
    static String measure(String to) {
        return switch (to) {
            case "on" -> "yes";
            case "off" -> "no";
            default -> throw new IllegalArgumentException(ConsoleWords.say("written.minutes.to", TextLimit.quoted(to)));
        };
    }

    void tell(Measuring now, List<ReadMinutes.OfQuarter> quarters) {
        out.println(ConsoleWords.say(now.on() ? "written.minutes.on" : "written.minutes.off"));
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("written.minutes.none"));
        ConsoleWords.columns("written.minutes.columns").forEach(table::column);
        for (ReadMinutes.OfQuarter one : quarters) {
            for (ToldMinutes.OfKind kind : one.minutes().kinds()) {
                table.addRow()
                        .addContent(Danish.period(one.quarter()), WORDS.kind(kind.kind()), WORDS.time(kind.minutes()));
            }
        }
        table.print(out);
    }
}
