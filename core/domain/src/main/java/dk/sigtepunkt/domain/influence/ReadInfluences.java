package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people what their own committee has written of influences, drafts too; the one door by which a draft is read. */
@Component(service = ReadInfluences.class)
public final class ReadInfluences {
    private final InfluenceStore store;
    private final FrontDoor door;

    @Activate
    public ReadInfluences(@Reference InfluenceStore store, @Reference FrontDoor door) {
        this.store = store;
        this.door = door;
    }

    /** The words with a draft that somebody may read, in the order of their pairs; none to who reads no drafts. */
    public List<KeptWord> drafts(Actor actor) {
        return store.words().stream()
                .filter(word -> reads(actor, word.ref().committee()))
                .filter(word -> word.draft().isPresent())
                .toList();
    }

    /** One with all that was written of it; empty to whoever reads no drafts of its committee. */
    public Optional<KeptWord> word(WordRef ref, Actor actor) {
        return reads(actor, ref.committee()) ? Optional.of(store.word(ref)) : Optional.empty();
    }

    private boolean reads(Actor actor, CommitteeId committee) {
        return door.policy()
                .objection(actor, Permission.SEE_DRAFTS, Where.in(committee))
                .isEmpty();
    }
}
