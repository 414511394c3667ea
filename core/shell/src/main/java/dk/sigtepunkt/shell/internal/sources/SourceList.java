package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStateWords;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.support.table.ShellTable;

/** Data sources, runs and held figures as IT sees them: a table, then a line for each thing a person must see to. */
final class SourceList {
    private static final SourceStateWords WORDS = SourceStateWords.in(ConsoleWords.language());

    private SourceList() {}

    static void sources(List<SourceStatus> sources, PrintStream out) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("sources.none"));
        ConsoleWords.columns("sources.columns").forEach(table::column);
        sources.forEach(source -> table.addRow()
                .addContent(
                        source.definition().key(),
                        source.definition().name(),
                        source.definition().connector().code(),
                        state(source),
                        source.runs()
                                .newest()
                                .map(run -> Danish.moment(run.started()))
                                .orElse("-"),
                        source.asking().next().map(Danish::moment).orElse("-"),
                        source.waiting()));
        table.print(out);
        sources.forEach(source -> {
            source.asking().obstacle().ifPresent(obstacle -> line(source, obstacle, out));
            source.asking()
                    .pause()
                    .ifPresent(pause -> line(
                            source,
                            ConsoleWords.say(
                                    "sources.paused", Danish.moment(pause.since()), pause.by(), pause.reason()),
                            out));
            source.remarks().forEach(warning -> line(source, warning, out));
        });
    }

    private static void line(SourceStatus source, String sentence, PrintStream out) {
        out.printf("%s: %s%n", source.definition().key(), Danish.sentence(sentence));
    }

    private static String state(SourceStatus source) {
        if (source.asking().obstacle().isPresent()) {
            return ConsoleWords.say("sources.state.obstacle");
        }
        if (source.asking().pause().isPresent()) {
            return ConsoleWords.say("sources.state.paused");
        }
        return source.runs()
                .newest()
                .map(run -> WORDS.state(run.state()))
                .orElseGet(() -> ConsoleWords.say("sources.state.never"));
    }

    static void runs(List<SourceRun> runs, PrintStream out) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("sources.runs.none"));
        ConsoleWords.columns("sources.runs.columns").forEach(table::column);
        runs.forEach(run -> table.addRow()
                .addContent(
                        run.id(),
                        Danish.moment(run.started()),
                        WORDS.trigger(run.trigger()),
                        run.start().by(),
                        WORDS.state(run.state()),
                        run.counts().read(),
                        run.counts().added(),
                        run.counts().revised(),
                        run.counts().held(),
                        run.account().inFull().sentence()));
        table.print(out);
        runs.forEach(run -> run.account()
                .inFull()
                .warnings()
                .forEach(warning ->
                        out.println(ConsoleWords.say("sources.run.warning", run.id(), Danish.sentence(warning)))));
    }

    static void cases(List<QuarantineCase> cases, PrintStream out) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("sources.cases.none"));
        ConsoleWords.columns("sources.cases.columns").forEach(table::column);
        cases.forEach(held -> table.addRow()
                .addContent(
                        held.id(),
                        held.arrival().source(),
                        held.arrival().run(),
                        held.indicator(),
                        held.figures().size(),
                        Danish.moment(held.arrival().at())));
        table.print(out);
        cases.forEach(held -> held.findings()
                .forEach(finding -> out.printf("%d: %s%n", held.id(), Danish.sentence(finding.sentence()))));
    }
}
