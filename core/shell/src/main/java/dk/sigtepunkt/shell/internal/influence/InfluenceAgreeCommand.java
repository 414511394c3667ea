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
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(scope = "sigtepunkt", name = "influence-agree", description = "Says the same as the other committee")
public final class InfluenceAgreeCommand extends WordCommand {
    @Argument(index = 3, name = "reason", description = "Why", required = false)
    private String reason = "";

    @Option(name = "--sign", description = "strengthens or weakens")
    private String sign = "";

    @Option(name = "--strength", description = "weak, medium or strong")
    private String strength = "";

    @Override
    WriteResult<KeptWord> said(KeepInfluences keeping, WordRef ref, Actor actor) {
        return keeping.agree(
                ref,
                new TypedFields()
                        .with("sign", sign)
                        .with("strength", strength)
                        .with("reason", reason)
                        .fields(),
                OptionalInt.empty(),
                actor);
    }
}
