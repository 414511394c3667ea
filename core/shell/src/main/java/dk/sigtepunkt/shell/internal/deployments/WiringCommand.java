package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.deployments.Deployments;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.deployments.Wiring;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.shell.internal.console.ConsoleRight;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "wiring",
        description = "Shows whether committees come and go cleanly; all lines but the last are for programs")
@SuppressWarnings("NullAway.Init") // Karaf injects the reference before it calls execute.
public final class WiringCommand implements Action {
    @Reference
    private Deployments deployments;

    @Reference
    private Session session;

    @Reference
    private FrontDoor door;

    @Override
    public @Nullable Object execute() {
        new ConsoleRight(door, session).must(Permission.SEE_OPERATIONS, Where.EVERYWHERE);
        lines(deployments.wiring(), deployments.installed()).forEach(ShellUser.out(session)::println);
        return null;
    }

    /** One line per fact, in order of the bundles' numbers, then one sentence. */
    static List<String> lines(Wiring wiring, List<InstalledBundle> installed) {
        List<String> lines = new ArrayList<>();
        lines.add("removal-pending " + wiring.removalPending());
        wiring.closures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(closure -> "bundle %d %s closure %d"
                        .formatted(closure.getKey(), committee(closure.getKey(), installed), closure.getValue()))
                .forEach(lines::add);
        lines.add(sentence(wiring));
        return lines;
    }

    private static String committee(long bundle, List<InstalledBundle> installed) {
        return installed.stream()
                .filter(one -> one.bundle() == bundle)
                .findFirst()
                .map(one -> one.committee().value())
                .orElse("-");
    }

    private static String sentence(Wiring wiring) {
        boolean alone = wiring.closures().values().stream().allMatch(size -> size == 1);
        if (wiring.removalPending() == 0 && alone) {
            return ConsoleWords.say("deployments.wiring.well");
        }
        if (wiring.removalPending() == 0) {
            return ConsoleWords.say("deployments.wiring.not-alone");
        }
        return ConsoleWords.say(alone ? "deployments.wiring.held" : "deployments.wiring.held-and-not-alone");
    }
}
