package dk.sigtepunkt.shell.internal.influence;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.CommitteeIdCompleter;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

/** What the commands have in common by which a committee says how one area works on another. */
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
abstract class WordCommand implements Action {
    @Reference
    private KeepInfluences keep;

    @Reference
    private Session session;

    @Argument(index = 0, name = "committee", description = "Whose word it is, the id", required = true)
    @Completion(CommitteeIdCompleter.class)
    private String committee = "";

    @Argument(
            index = 1,
            name = "from",
            description = "The area that works on the other, as vtf/kultur",
            required = true)
    private String from = "";

    @Argument(index = 2, name = "to", description = "The area that is worked on", required = true)
    private String to = "";

    /** Says it. */
    abstract WriteResult<KeptWord> said(KeepInfluences keeping, WordRef ref, Actor actor);

    @Override
    public @Nullable Object execute() {
        WordRef ref = InfluenceConsole.word(committee, from, to);
        new InfluenceConsole(ShellUser.out(session)).tell(said(keep, ref, ShellUser.actor(session)));
        return null;
    }
}
