package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.util.Optional;
import org.apache.karaf.shell.api.console.Session;

/** What a command that only shows something asks before it does: its readings ask nobody. */
public final class ConsoleRight {
    private final FrontDoor door;
    private final Session session;

    public ConsoleRight(FrontDoor door, Session session) {
        this.door = door;
        this.session = session;
    }

    /** @throws IllegalArgumentException with what is missing and whom to ask */
    public void must(Permission permission, Where where) {
        door.objection(ShellUser.actor(session), permission, where).ifPresent(why -> {
            throw new IllegalArgumentException(why.sentence());
        });
    }

    /** Whether one sees what is of a committee, or of none alone. */
    public boolean sees(Permission permission, Optional<CommitteeId> committee) {
        Where where = committee.map(Where::in).orElse(Where.EVERYWHERE);
        return door.policy()
                .objection(ShellUser.actor(session), permission, where)
                .isEmpty();
    }
}
