package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.DeploymentOutcome;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.deployments.words.DeploymentWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts committees in and takes them out, and tells the person at the console how it went. */
final class DeploymentConsole {
    private final Deployments deployments;
    private final DeployCommittee deploy;
    private final PrintStream out;
    private final Actor actor;

    /** @param actor who sits at the console */
    public DeploymentConsole(Deployments deployments, DeployCommittee deploy, PrintStream out, Actor actor) {
        this.deployments = deployments;
        this.deploy = deploy;
        this.out = out;
        this.actor = actor;
    }

    /** Says what deploying a file would do, and changes nothing. */
    void plan(Path file) throws IOException {
        List<String> lines = deploy.plan(read(file), actor).fold(PlanText::lines, refused -> {
            throw refusal(refused.findings());
        });
        lines.forEach(out::println);
        out.println(ConsoleWords.say("deployments.dry-run"));
    }

    /** A refused file is handed over all the same, so that it is kept who tried what. */
    void deploy(Path file) throws IOException {
        Artifact artifact = read(file);
        out.println(ConsoleWords.say("deployments.checking", artifact.name()));
        List<String> lines = deploy.plan(artifact, actor).fold(PlanText::lines, refused -> List.of());
        lines.forEach(out::println);
        out.println(ConsoleWords.say("deployments.installing"));
        tell(deploy.deploy(artifact, actor));
    }

    void rollBack(CommitteeId committee) {
        deployments
                .versionBefore(committee)
                .ifPresent(version -> out.println(ConsoleWords.say("deployments.rolling-back", committee, version)));
        tell(deploy.rollBack(committee, actor));
    }

    void stop(CommitteeId committee) {
        tell(deploy.stop(committee, actor));
    }

    void start(CommitteeId committee) {
        tell(deploy.start(committee, actor));
    }

    void remove(CommitteeId committee) {
        tell(deploy.remove(committee, actor));
    }

    private void tell(DeploymentOutcome outcome) {
        List<String> lines = outcome.fold(done -> done(done.deployment()), refused -> {
            throw refusal(refused.findings());
        });
        lines.forEach(out::println);
    }

    private static List<String> done(Deployment deployment) {
        String committee = deployment
                .committee()
                .map(CommitteeId::value)
                .orElse(deployment.file().name());
        String key = deployment.act() == DeploymentAct.ROLLED_BACK ? "deployments.rolled-back" : "deployments.done";
        String sentence = ConsoleWords.say(
                key,
                committee,
                DeploymentWords.in(ConsoleWords.language()).act(deployment.act()),
                deployment.version(),
                deployment.by());
        return deployment.note().isBlank() ? List.of(sentence) : List.of(sentence, Danish.sentence(deployment.note()));
    }

    /** What a command throws is printed by the console, and makes the command fail. */
    private static IllegalArgumentException refusal(List<String> findings) {
        String separator = System.lineSeparator() + "  ";
        return new IllegalArgumentException(
                ConsoleWords.say("deployments.nothing-done") + separator + String.join(separator, findings));
    }

    private static Artifact read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(ConsoleWords.say("console.no-file", file));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            // One byte more than is taken is enough to be refused for.
            return new Artifact(file.getFileName().toString(), stream.readNBytes(FileLimit.BYTES + 1));
        }
    }
}
