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
@Command(
        scope = "sigtepunkt",
        name = "influence-draft",
        description = "Drafts how one area works on another, for the committee alone")
public final class InfluenceDraftCommand extends WordCommand {
    @Argument(index = 3, name = "reason", description = "Why", required = true)
    private String reason = "";

    @Option(name = "--sign", description = "strengthens or weakens")
    private String sign = "";

    @Option(name = "--strength", description = "weak, medium or strong")
    private String strength = "";

    @Option(name = "--about", description = "Among whom it is felt; everybody when left out")
    private String about = "";

    @Override
    WriteResult<KeptWord> said(KeepInfluences keeping, WordRef ref, Actor actor) {
        return keeping.write(
                ref,
                new TypedFields()
                        .with("sign", sign)
                        .with("strength", strength)
                        .with("reason", reason)
                        .with("about", about)
                        .fields(),
                OptionalInt.empty(),
                actor);
    }
}
