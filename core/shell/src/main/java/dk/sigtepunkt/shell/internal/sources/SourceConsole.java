package dk.sigtepunkt.shell.internal.sources;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStateWords;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives data sources orders, and tells the person at the console how it went. */
final class SourceConsole {
    /** How long to wait before a run is looked at again. */
    interface Pace {
        void rest() throws InterruptedException;
    }

    private static final long LOOK_MILLIS = 500;

    private final Sources sources;
    private final SourceDoors doors;
    private final PrintStream out;
    private final Actor actor;
    private final Pace pace;

    /** What is done with sources goes through these. */
    record SourceDoors(OperateSources operate, DecideQuarantine decide) {}

    /** @param actor who sits at the console */
    SourceConsole(Sources sources, SourceDoors doors, PrintStream out, Actor actor, Pace pace) {
        this.sources = sources;
        this.doors = doors;
        this.out = out;
        this.actor = actor;
        this.pace = pace;
    }

    SourceConsole(Sources sources, SourceDoors doors, PrintStream out, Actor actor) {
        this(sources, doors, out, actor, () -> Thread.sleep(LOOK_MILLIS));
    }

    /** @param wait whether to stay until the run has ended */
    void start(SourceKey source, boolean wait) throws InterruptedException {
        follow(tell(doors.operate().start(source, actor)), wait);
    }

    void upload(SourceKey source, Path file, boolean wait) throws IOException, InterruptedException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(ConsoleWords.say("console.no-file", file));
        }
        if (Files.size(file) > FileLimit.BYTES) {
            throw new IllegalArgumentException(file + ": " + FileLimit.SENTENCE);
        }
        follow(
                tell(doors.operate().upload(source, file.getFileName().toString(), Files.readAllBytes(file), actor)),
                wait);
    }

    void repeat(long run, boolean wait) throws InterruptedException {
        follow(tell(doors.operate().repeat(run, actor)), wait);
    }

    void pause(SourceKey source, String reason) {
        tell(doors.operate().pause(source, reason, actor));
    }

    void resume(SourceKey source) {
        tell(doors.operate().resume(source, actor));
    }

    void decide(long held, Verdict verdict, String reason) {
        tell(doors.decide().decide(held, verdict, reason, actor));
    }

    /** What a command throws is printed by the console, and makes the command fail. */
    private SourceOutcome tell(SourceOutcome outcome) {
        String sentence = Danish.sentence(outcome.sentence());
        if (!outcome.accepted()) {
            throw new IllegalArgumentException(sentence);
        }
        out.println(sentence);
        outcome.run().ifPresent(run -> out.println(ConsoleWords.say("sources.run", run)));
        return outcome;
    }

    private void follow(SourceOutcome outcome, boolean wait) throws InterruptedException {
        if (!wait || outcome.run().isEmpty()) {
            return;
        }
        String shown = "";
        while (true) {
            SourceRun run = sources.run(outcome.run().get())
                    .orElseThrow(() -> new IllegalStateException("a run that was started is not known"));
            if (run.state().ended()) {
                end(run);
                return;
            }
            if (!run.sentence().equals(shown)) {
                shown = run.sentence();
                out.println("  " + shown);
            }
            pace.rest();
        }
    }

    private void end(SourceRun run) {
        run.account().inFull().warnings().forEach(warning -> out.println(ConsoleWords.say("sources.warning", warning)));
        String sentence = ConsoleWords.say(
                "sources.run.ended",
                run.id(),
                SourceStateWords.in(ConsoleWords.language()).state(run.state()),
                Danish.sentence(run.account().inFull().sentence()));
        if (run.state() == SourceRun.State.FAILED || run.state() == SourceRun.State.INTERRUPTED) {
            throw new IllegalArgumentException(sentence);
        }
        out.println(sentence);
    }
}
