package dk.sigtepunkt.shell.internal.written;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.seal.SealLink;
import dk.sigtepunkt.reporting.sealed.Supplement;
import dk.sigtepunkt.reporting.sealed.SupplementArea;
import dk.sigtepunkt.reporting.sealed.SupplementTold;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.stream.Collectors;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of what developed between two sealed reports. */
final class SupplementConsole {
    private static final String DEVELOPED = "written.developed.";

    private final PrintStream out;

    SupplementConsole(PrintStream out) {
        this.out = out;
    }

    /** @throws IllegalArgumentException with the reason where it is not told */
    static SealTold.Told told(SealTold result) {
        return result.fold(
                one -> one,
                unknown -> {
                    throw new IllegalArgumentException(unknown.sentence());
                },
                forbidden -> {
                    throw new IllegalArgumentException(forbidden.why().sentence());
                });
    }

    /** @throws IllegalArgumentException with the reason where there is none */
    void show(SupplementTold result) {
        Supplement made = result.fold(
                SupplementTold.Made::supplement,
                first -> {
                    throw new IllegalArgumentException(ConsoleWords.say("written.supplement.first"));
                },
                other -> {
                    throw new IllegalArgumentException(ConsoleWords.say("written.supplement.not-earlier"));
                },
                broken -> {
                    throw new IllegalArgumentException(ConsoleWords.say("written.supplement.broken"));
                });
        out.println(ConsoleWords.say(
                "written.supplement.is",
                named(made.older().link()),
                named(made.newer().link()),
                made.significant().size(),
                made.areas().size()));
        if (made.withheld()) {
            out.println(ConsoleWords.say("written.supplement.withheld"));
        }
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("written.supplement.none"));
        ConsoleWords.columns("written.supplement.columns").forEach(table::column);
        made.inOrder()
                .forEach(area -> table.addRow()
                        .addContent(
                                area.newest().named().area(),
                                area.newest().named().title(),
                                ConsoleWords.name(area.newest().judged().code().orElse(AssessmentCode.NOT_JUDGED)),
                                developed(area)));
        table.print(out);
    }

    private static String named(SealLink link) {
        return link.report() + "/" + link.edition();
    }

    private static String developed(SupplementArea area) {
        return area.developments().stream()
                .map(one -> ConsoleWords.say(DEVELOPED + one.kind().code()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
