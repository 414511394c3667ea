package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.support.table.ShellTable;

/** Lists code that waits, and tells the person at the console what became of a decision. */
final class CodeConsole {
    private final ApproveCode code;
    private final PrintStream out;
    private final Actor actor;

    /** @param actor who sits at the console */
    CodeConsole(ApproveCode code, PrintStream out, Actor actor) {
        this.code = code;
        this.out = out;
        this.actor = actor;
    }

    void list() {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("deployments.code.none"));
        ConsoleWords.columns("deployments.code.columns").forEach(table::column);
        code.seen(actor)
                .forEach(known -> table.addRow()
                        .addContent(
                                known.file().sha256(),
                                known.committee().value(),
                                known.file().name(),
                                known.asked().by(),
                                Danish.moment(known.asked().at()),
                                verdict(known)));
        table.print(out);
    }

    private static String verdict(CodeApproval known) {
        return known.decision()
                .map(decision -> ConsoleWords.say(
                        decision.approved() ? "deployments.code.approved" : "deployments.code.refused",
                        decision.by(),
                        decision.reason()))
                .orElseGet(() -> ConsoleWords.say("deployments.code.waits"))
                .strip();
    }

    void approve(String sha256, String reason) {
        tell(code.approve(digest(sha256), reason, actor));
    }

    void refuse(String sha256, String reason) {
        tell(code.refuse(digest(sha256), reason, actor));
    }

    private static String digest(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private void tell(ApproveCode.Result result) {
        List<String> lines = result.fold(
                CodeConsole::lines,
                refused -> {
                    throw new IllegalArgumentException(refused.sentence());
                },
                forbidden -> {
                    throw new IllegalArgumentException(forbidden.why().sentence());
                });
        lines.forEach(out::println);
    }

    private static List<String> lines(ApproveCode.Decided decided) {
        String file = decided.approval().file().name();
        if (!decided.approval().approved()) {
            return List.of(ConsoleWords.say("deployments.code.now-refused", file));
        }
        return decided.deployed()
                .map(outcome -> deployed(file, outcome))
                .orElseGet(() -> List.of(ConsoleWords.say("deployments.code.from-folder", file)));
    }

    private static List<String> deployed(String file, DeploymentOutcome outcome) {
        return outcome.fold(
                done -> List.of(ConsoleWords.say(
                        "deployments.code.now-approved", file, done.deployment().version())),
                refused -> List.of(
                        ConsoleWords.say("deployments.code.not-deployed", file),
                        String.join(System.lineSeparator(), refused.findings())));
    }
}
