package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people what their own committee claims, drafts too; the one door by which a draft is read. */
@Component(service = ReadClaims.class)
public final class ReadClaims {
    private final ClaimStore store;
    private final FrontDoor door;

    @Activate
    public ReadClaims(@Reference ClaimStore store, @Reference FrontDoor door) {
        this.store = store;
        this.door = door;
    }

    /**
     * The drafts that somebody may see, newest first; none to who writes no claims.
     *
     * @param known when; what was written later is not in it; empty for now
     */
    public List<KeptClaim> drafts(Actor actor, Optional<Instant> known) {
        return own(actor, known)
                .filter(one -> one.state() == KeptClaim.State.DRAFT)
                .sorted((one, other) -> other.number() - one.number())
                .toList();
    }

    /** One with all that was written of it; empty to whoever reads only what is published, as when there is none. */
    public Optional<KeptClaim> find(int number, Actor actor, Optional<Instant> known) {
        return own(actor, known).filter(one -> one.number() == number).findFirst();
    }

    private Stream<KeptClaim> own(Actor actor, Optional<Instant> known) {
        return store.all().stream()
                .filter(one -> door.policy()
                        .objection(actor, Permission.KEEP_CLAIMS, Where.in(one.committee()))
                        .isEmpty())
                .flatMap(one -> known.map(time -> one.knownBy(time).stream()).orElseGet(() -> Stream.of(one)));
    }
}
