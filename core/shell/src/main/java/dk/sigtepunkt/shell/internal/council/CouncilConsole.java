package dk.sigtepunkt.shell.internal.council;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of the council's decisions. */
final class CouncilConsole {
    private final PrintStream out;

    CouncilConsole(PrintStream out) {
        this.out = out;
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void tell(RecordCouncilDecision.Result result) {
        String answer = result.fold(
                CouncilConsole::kept,
                refused -> {
                    throw new IllegalArgumentException(refused.why().sentence());
                },
                forbidden -> {
                    throw new IllegalArgumentException(forbidden.why().sentence());
                });
        out.println(answer);
    }

    private static String kept(RecordCouncilDecision.Kept kept) {
        if (!kept.anew()) {
            return ConsoleWords.say("council.unchanged");
        }
        return kept.ended().isEmpty()
                ? ConsoleWords.say("council.kept")
                : ConsoleWords.say(
                        "council.kept.ended",
                        Danish.date(kept.decision().from()),
                        kept.ended().stream().map(Period::code).collect(Collectors.joining(", ")));
    }

    void show(CouncilDecisions decisions) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("council.none"));
        ConsoleWords.columns("council.columns").forEach(table::column);
        for (CouncilDecision decision : decisions.all()) {
            table.addRow()
                    .addContent(
                            Danish.date(decision.from()),
                            what(decision.subject()),
                            decision.decided().body(),
                            Danish.date(decision.decided().on()),
                            decision.decided().source(),
                            Danish.moment(decision.recorded().at()),
                            decision.recorded().by(),
                            decision.recorded().means().name().toLowerCase(Locale.ROOT));
        }
        table.print(out);
    }

    private static String what(CouncilSubject subject) {
        return subject.fold(
                area -> ConsoleWords.say(
                        "council.area", area.area(), area.wording().text(), area.sigtepunkt()),
                ends -> ConsoleWords.say("council.area-ends", ends.area()),
                target -> target.band()
                        ? ConsoleWords.say(
                                "council.band",
                                target.indicator(),
                                target.period().code(),
                                Danish.number(target.low()),
                                Danish.number(target.high()))
                        : ConsoleWords.say(
                                "council.target",
                                target.indicator(),
                                target.period().code(),
                                Danish.number(target.low())));
    }
}
