package dk.sigtepunkt.shell.internal.written;

import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StepKind;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of written reports. */
final class WrittenReportConsole {
    private static final WrittenReportWords WORDS = WrittenReportWords.in(ConsoleWords.language());

    private final PrintStream out;
    private final Instant now;

    /** @param now the moment at which they are looked at */
    WrittenReportConsole(PrintStream out, Instant now) {
        this.out = out;
        this.now = now;
    }

    /** @throws IllegalArgumentException for what names no report */
    static ReportRef ref(String report) {
        return ReportRef.find(report)
                .orElseThrow(() ->
                        new IllegalArgumentException(ConsoleWords.say("written.unknown", TextLimit.quoted(report))));
    }

    /** @throws IllegalArgumentException for what names no step */
    static StepKind step(String step) {
        return StepKind.find(step)
                .orElseThrow(() -> new IllegalArgumentException(ConsoleWords.say(
                        "written.step",
                        TextLimit.quoted(step),
                        List.of(StepKind.values()).stream().map(StepKind::code).collect(Collectors.joining(", ")))));
    }

    void list(List<ReportTold.Told> reports) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("written.none"));
        ConsoleWords.columns("written.columns").forEach(table::column);
        reports.forEach(told -> table.addRow()
                .addContent(
                        told.report().ref(),
                        WORDS.kind(told.report().ref().kind()),
                        Danish.period(told.report().ref().quarter()),
                        standing(told.report())));
        table.print(out);
    }

    /**
     * One: where it is, what may follow for those who write it, and what is closed in it.
     *
     * @throws IllegalArgumentException with the reason where it is not told
     */
    void show(ReportTold result) {
        ReportTold.Told told = told(result);
        out.println(ConsoleWords.say("written.is", told.report().ref(), standing(told.report())));
        for (ReportStep.Closed closed : told.report().closed()) {
            out.println(ConsoleWords.say("written.closed", closed.item(), closed.ground()));
        }
        if (told.working()) {
            out.println(ConsoleWords.say(
                    "written.following",
                    told.report().following(now).stream()
                            .sorted()
                            .map(StepKind::code)
                            .collect(Collectors.joining(", "))));
        }
    }

    /** @throws IllegalArgumentException with the reason where it is not told */
    static ReportTold.Told told(ReportTold result) {
        return result.fold(
                one -> one,
                unknown -> {
                    throw new IllegalArgumentException(unknown.sentence());
                },
                forbidden -> {
                    throw new IllegalArgumentException(forbidden.why().sentence());
                });
    }

    void seals(List<SealTold.Told> seals) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("written.seals.none"));
        ConsoleWords.columns("written.seals.columns").forEach(table::column);
        seals.stream()
                .map(SealTold.Told::head)
                .forEach(head -> table.addRow()
                        .addContent(head.report(), head.edition(), Danish.moment(head.at()), head.digest()));
        table.print(out);
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void tell(WriteResult<WrittenReport> result) {
        WrittenReport report = TypedFields.kept(result);
        out.println(ConsoleWords.say("written.is", report.ref(), standing(report)));
    }

    private String standing(WrittenReport report) {
        return report.state().map(state -> WORDS.standing(state, now)).orElse("");
    }
}
