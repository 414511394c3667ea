package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What somebody is told who asks for a report. */
public sealed interface ReportTold {
    default <T> T fold(Function<Told, T> told, Function<Unknown, T> unknown, Function<Forbidden, T> forbidden) {
        if (this instanceof Told one) {
            return told.apply(one);
        }
        return this instanceof Unknown one ? unknown.apply(one) : forbidden.apply((Forbidden) this);
    }

    /**
     * @param report with all that was written of it by the moment that is read
     * @param state as it counts at that moment
     * @param insider whether what is closed in it is told, and what was said while it was not public
     * @param working whether its comments and what it lacks are told: to those who write it
     * @param read the moment whose knowledge it is to be put together from; empty for now
     * @param reader to whom it is told: nothing is put together of figures that one may not read
     */
    record Told(
            WrittenReport report,
            StateCode state,
            boolean insider,
            boolean working,
            Optional<Instant> read,
            Actor reader)
            implements ReportTold {
        /** What nobody outside may read is left out where it is not for whom it is told. */
        public boolean tells(ReportItem item) {
            return insider || !report.closed(item);
        }
    }

    record Unknown(String sentence) implements ReportTold {}

    record Forbidden(Denied why) implements ReportTold {}
}
