package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentHistory;
import dk.sigtepunkt.domain.deployments.words.DeploymentWords;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleRight;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "history", description = "Lists who did what with which committee, newest first")
@SuppressWarnings("NullAway.Init") // Karaf injects the reference before it calls execute.
public final class HistoryCommand implements Action {
    private static final int SHOWN = 50;

    @Reference
    private DeploymentHistory log;

    @Reference
    private Session session;

    @Reference
    private FrontDoor door;

    @Override
    public @Nullable Object execute() {
        ConsoleRight right = new ConsoleRight(door, session);
        right.must(Permission.SEE_OPERATIONS, Where.SOMEWHERE);
        List<Deployment> seen = log.newest(SHOWN).stream()
                .filter(one -> right.sees(Permission.SEE_OPERATIONS, one.committee()))
                .toList();
        print(seen, ShellUser.out(session));
        return null;
    }

    static void print(List<Deployment> deployments, PrintStream out) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("deployments.history.none"));
        ConsoleWords.columns("deployments.history.columns").forEach(table::column);
        deployments.forEach(deployment -> table.addRow()
                .addContent(
                        Danish.moment(deployment.at()),
                        deployment.committee().map(CommitteeId::value).orElse("-"),
                        DeploymentWords.in(ConsoleWords.language()).act(deployment.act()),
                        deployment.version(),
                        deployment.file().name(),
                        ShortDigest.of(deployment.file().sha256()),
                        deployment.by(),
                        String.join("; ", deployment.note().lines().toList())));
        table.print(out);
    }
}
