package dk.sigtepunkt.shell.internal.influence;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.WordRef;
import dk.sigtepunkt.domain.written.WriteResult;
import java.util.OptionalInt;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "sigtepunkt", name = "influence-release", description = "Says for everybody what the draft says")
public final class InfluenceReleaseCommand extends WordCommand {
    @Override
    WriteResult<KeptWord> said(KeepInfluences keeping, WordRef ref, Actor actor) {
        return keeping.release(ref, OptionalInt.empty(), actor);
    }
}
