package dk.sigtepunkt.shell.internal.breadth;

import dk.sigtepunkt.domain.breadth.AreaTally;
import dk.sigtepunkt.domain.breadth.PartOf;
import dk.sigtepunkt.domain.breadth.ShownTurnout;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of those who take part: no more than everybody is told. */
final class BreadthConsole {
    private final PrintStream out;

    BreadthConsole(PrintStream out) {
        this.out = out;
    }

    void list(List<AreaTally> tallies) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("breadth.none"));
        ConsoleWords.columns("breadth.columns").forEach(table::column);
        tallies.forEach(one -> table.addRow()
                .addContent(
                        one.quarter().code(),
                        one.area(),
                        one.times(),
                        told(one.shown().map(ShownTurnout::participants)),
                        part(one.shown().flatMap(ShownTurnout::different)),
                        part(one.shown().flatMap(ShownTurnout::firstTimers)),
                        one.standing() ? "" : ConsoleWords.say("breadth.taken-back")));
        table.print(out);
    }

    private static String part(Optional<PartOf> part) {
        return told(part.filter(one -> one.of() > 0).map(PartOf::count));
    }

    private static String told(Optional<Integer> number) {
        return number.map(String::valueOf).orElseGet(() -> ConsoleWords.say("breadth.hidden"));
    }
}
