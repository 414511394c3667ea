package dk.sigtepunkt.shell.internal.audit;

import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.shell.internal.console.ConsoleFile;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "audit",
        description = "Who did what: whether the chain of records is whole, where it ends, a list, the chain as a file")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class AuditCommand implements Action {
    private static final int MOST = 1000;

    @Reference
    private ReadAudit audit;

    @Reference
    private Session session;

    @Argument(index = 0, name = "what", description = "verify, head, list or export", required = true)
    private String what = "";

    @Argument(index = 1, name = "file", description = "export: a file on the server that is not there yet")
    private String file = "";

    @Option(name = "--reasons", description = "export: with what people wrote when asked why")
    private boolean reasons;

    @Option(name = "--actor", description = "list: only what this id did")
    private String actor = "";

    @Option(name = "--act", description = "list: only this act, a code")
    private String act = "";

    @Option(name = "--outcome", description = "list: done, refused, begun or failed")
    private String outcome = "";

    @Option(name = "--committee", description = "list: only what is of this committee")
    private String committee = "";

    @Option(name = "--limit", description = "list: how many at most, up to 1000")
    private int limit = 50;

    @Override
    public @Nullable Object execute() {
        AuditConsole console = new AuditConsole(audit, ShellUser.actor(session), ShellUser.out(session));
        switch (what) {
            case "verify" -> console.verify();
            case "head" -> console.head();
            case "list" -> console.list(filter(), Math.max(1, Math.min(MOST, limit)));
            case "export" -> console.export(ConsoleFile.written(session, file), reasons);
            default -> throw new IllegalArgumentException(ConsoleWords.say("audit.what", what));
        }
        return null;
    }

    private AuditFilter filter() {
        return new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                actor,
                new AuditFilter.What("", act, outcome),
                new AuditFilter.About("", "", committee),
                Optional.empty());
    }
}
