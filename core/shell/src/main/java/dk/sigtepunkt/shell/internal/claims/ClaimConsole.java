package dk.sigtepunkt.shell.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.GradedClaim;
import dk.sigtepunkt.domain.claims.PublishedClaim;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of claims: none without its grade and what holds it down. */
final class ClaimConsole {
    private static final ClaimWords WORDS = ClaimWords.in(ConsoleWords.language());

    private final PrintStream out;

    ClaimConsole(PrintStream out) {
        this.out = out;
    }

    void list(List<PublishedClaim> claims, ClaimMoment moment) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("claims.none"));
        ConsoleWords.columns("claims.columns").forEach(table::column);
        claims.forEach(one -> {
            GradedClaim graded = moment.graded(one.claim());
            table.addRow()
                    .addContent(
                            one.number(),
                            one.committee(),
                            one.claim().title(),
                            WORDS.grade(graded.grade()),
                            WORDS.weakest(graded));
        });
        table.print(out);
    }
}
