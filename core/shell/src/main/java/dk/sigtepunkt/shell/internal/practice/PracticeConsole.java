package dk.sigtepunkt.shell.internal.practice;

import dk.sigtepunkt.domain.practice.Practice;
import dk.sigtepunkt.domain.practice.PracticePart;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of strategies in practice. */
final class PracticeConsole {
    private final PrintStream out;

    PracticeConsole(PrintStream out) {
        this.out = out;
    }

    /** Each sigtepunkt with its parts below it, and the whole last. */
    void list(Practice practice) {
        ShellTable table = new ShellTable();
        ConsoleWords.columns("practice.columns").forEach(table::column);
        practice.sigtepunkter().forEach(one -> {
            row(table, one.sigtepunkt().title(), one.whole());
            one.facets().forEach(part -> row(table, "  " + part.facet().title(), part.part()));
        });
        row(table, ConsoleWords.say("practice.all"), practice.all());
        table.print(out);
    }

    private static void row(ShellTable table, String name, PracticePart part) {
        table.addRow()
                .addContent(
                        name,
                        part.areas().size(),
                        part.actions().size(),
                        part.begun(),
                        part.felt(),
                        part.evaluated(),
                        part.withoutLiveAction().size(),
                        part.withoutEvidence().size());
    }
}
