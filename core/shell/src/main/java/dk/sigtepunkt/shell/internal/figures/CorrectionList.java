package dk.sigtepunkt.shell.internal.figures;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.support.table.ShellTable;

/** The rettelsesblad on the console. */
public final class CorrectionList {
    private CorrectionList() {}

    public static void print(List<Correction> corrections, PrintStream out) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("figures.corrections.none"));
        ConsoleWords.columns("figures.corrections.columns").forEach(table::column);
        corrections.forEach(one -> table.addRow()
                .addContent(
                        Danish.moment(one.knownAt()),
                        one.indicator().id(),
                        one.cell().period().code(),
                        one.cell().breakdown().equals(Breakdown.TOTAL)
                                ? one.cell().area().value()
                                : one.cell().area() + ", " + one.cell().breakdown(),
                        figure(one.figure().before(), one.indicator().unit()),
                        figure(one.figure().after(), one.indicator().unit()),
                        assessment(one),
                        one.reference()));
        table.print(out);
    }

    private static String figure(Figure figure, Unit unit) {
        return figure.value().isPresent()
                ? Danish.amount(figure.value().getAsDouble(), unit)
                : Danish.status(figure.status());
    }

    private static String assessment(Correction one) {
        return one.assessment().same()
                ? ConsoleWords.say(
                        "figures.corrections.same",
                        ConsoleWords.name(one.assessment().after()))
                : ConsoleWords.name(one.assessment().before()) + " → "
                        + ConsoleWords.name(one.assessment().after());
    }
}
