package dk.sigtepunkt.shell.internal.influence;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.util.OptionalInt;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "sigtepunkt", name = "influence-decline", description = "Says that it is not so")
public final class InfluenceDeclineCommand extends WordCommand {
    @Argument(index = 3, name = "reason", description = "Why", required = true)
    private String reason = "";

    @Override
    WriteResult<KeptWord> said(KeepInfluences keeping, WordRef ref, Actor actor) {
        return keeping.decline(ref, new TypedFields().with("reason", reason).fields(), OptionalInt.empty(), actor);
    }
}
