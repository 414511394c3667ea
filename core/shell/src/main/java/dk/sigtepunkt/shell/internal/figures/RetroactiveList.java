package dk.sigtepunkt.shell.internal.figures;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.support.table.ShellTable;

/** What came to count, or no longer to count, in quarters that were over, and what was decided of them, on the console; nothing when nothing did. */
final class RetroactiveList {
    private RetroactiveList() {}

    static void print(List<RetroactiveChange> changes, PrintStream out) {
        if (changes.isEmpty()) {
            return;
        }
        ShellTable table = new ShellTable();
        ConsoleWords.columns("figures.retroactive.columns").forEach(table::column);
        changes.forEach(change -> table.addRow()
                .addContent(
                        Danish.moment(change.knownAt()),
                        change.item(),
                        change.since().quarter().code(),
                        effect(change),
                        change.since().reason()));
        table.print(out);
    }

    private static String effect(RetroactiveChange change) {
        String quarters = change.effect().quarters().stream().map(Period::code).collect(Collectors.joining(", "));
        return switch (change.effect().kind()) {
            case COUNTS -> ConsoleWords.say("figures.retroactive.counts", quarters);
            case COUNTS_NO_LONGER -> ConsoleWords.say("figures.retroactive.counts-no-longer", quarters);
            case WORDED -> ConsoleWords.say("figures.retroactive.worded", quarters);
            case ENDED -> ConsoleWords.say("figures.retroactive.ended", quarters);
            case TARGETED -> ConsoleWords.say("figures.retroactive.targeted", quarters);
        };
    }
}
