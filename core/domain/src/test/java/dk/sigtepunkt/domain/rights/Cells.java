package dk.sigtepunkt.domain.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditEntry.Outcome;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.rights.Need.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tries cells of the table at a door, and keeps all in which the door is not as the table says. */
public final class Cells {
    private final CommitteeId own;
    private final MemoryAuditLog log;
    private final Supplier<Object> kept;
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    /**
     * @param own the committee that every operation is about
     * @param log where the front door notes whom it turns away
     * @param kept all that operations change, told so that two tellings are equal when nothing was changed
     */
    public Cells(CommitteeId own, MemoryAuditLog log, Supplier<Object> kept) {
        this.own = own;
        this.log = log;
        this.kept = kept;
    }

    /** One who tries one operation. */
    @FunctionalInterface
    public interface Attempt {
        /** @return what was answered, and how it is told when that is wrong */
        Told make() throws Exception;
    }

    /**
     * What came of it.
     *
     * @param noted whether whoever is refused must stand in the trail: not where a door leaves out what it need not ask a use
     *     case about
     * @param words what a failing cell says besides
     */
    public record Told(Answer answer, boolean noted, String words) {}

    public void cell(String operation, Need need, Somebody one, String name, Attempt attempt) throws Exception {
        tried++;
        Answer due = need.of(one, own);
        Object before = kept.get();
        int noted = log.entries().size();
        Told told = attempt.make();
        String cell = operation + " as " + one;
        if (told.answer() != due) {
            wrong.add("%s: %s, and the table says %s (%s)".formatted(cell, told.answer(), due, told.words()));
        } else if (due != Answer.ALLOWED && !kept.get().equals(before)) {
            wrong.add(cell + ": refused, and changed something");
        } else if (due == Answer.FORBIDDEN && told.noted() && refusals(noted, name) == 0) {
            wrong.add(cell + ": refused, and nothing noted");
        } else if (due == Answer.UNKNOWN && log.entries().size() > noted) {
            wrong.add(cell + ": nobody is noted");
        }
    }

    /** What is known to be foreign only when it has been read was begun and failed. */
    private long refusals(int noted, String name) {
        List<AuditEntry> all = log.entries();
        return all.subList(noted, all.size()).stream()
                .filter(entry -> entry.what().act().equals(FrontDoor.TURNED_AWAY)
                        || entry.what().outcome() == Outcome.FAILED)
                .filter(entry -> entry.by().id().equals(name))
                .count();
    }

    /** @param least so many cells there must have been, or the table was not gone through */
    public void assertAsTheTableSays(int least) {
        assertThat(wrong).as("of %d cells", tried).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(least);
    }
}
