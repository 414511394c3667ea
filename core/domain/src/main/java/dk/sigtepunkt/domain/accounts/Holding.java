package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * That somebody holds a role or stands in for somebody, for some time. It is ended and never deleted.
 *
 * @param id its number; later ones have higher ones
 */
public record Holding(long id, AccountId account, What what, Days days, Stamp given, Optional<Stamp> ended) {
    /** What is held. */
    public sealed interface What {
        default <T> T fold(Function<Own, T> own, Function<StandIn, T> standIn, Function<Unknown, T> unknown) {
            if (this instanceof Own role) {
                return own.apply(role);
            }
            return this instanceof StandIn other ? standIn.apply(other) : unknown.apply((Unknown) this);
        }
    }

    /** A role of one's own. */
    public record Own(HeldRole role) implements What {}

    /** The roles of somebody who is away, all but the administrator's. */
    public record StandIn(AccountId of) implements What {}

    /** A role that this version does not know; it gives no right. */
    public record Unknown(String code, Optional<CommitteeId> committee) implements What {}

    /**
     * From one day to another.
     *
     * @param from the first on which it is held
     * @param to the last; empty for one without an end; the day before the first when it was taken back before it began
     */
    public record Days(LocalDate from, Optional<LocalDate> to) {
        public boolean hold(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(last());
        }

        LocalDate last() {
            return to.orElse(LocalDate.MAX);
        }

        boolean meet(Days other) {
            return !from.isAfter(other.last()) && !other.from.isAfter(last());
        }
    }

    /**
     * Who did it, and when.
     *
     * @param by an account's id, or what stands for the owner or the server
     */
    public record Stamp(String by, Instant at) {}

    boolean isOwn(HeldRole role) {
        return what.equals(new Own(role));
    }

    Optional<CommitteeId> committee() {
        return what.fold(own -> own.role().committee(), standIn -> Optional.empty(), Unknown::committee);
    }

    /** The same, held for the last time on a day. */
    Holding until(LocalDate last, Stamp by) {
        return new Holding(id, account, what, new Days(days.from(), Optional.of(last)), given, Optional.of(by));
    }

    /** In a form that tells two apart, and that says nothing of who it is. */
    String form() {
        String held = what.fold(
                own -> own.role().role().code(), standIn -> "stand-in " + standIn.of(), unknown -> unknown.code());
        return "%d %s %s %s %s"
                .formatted(
                        id,
                        held,
                        committee().map(CommitteeId::value).orElse("-"),
                        days.from(),
                        days.to().map(LocalDate::toString).orElse("-"));
    }
}
