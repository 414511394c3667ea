package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.reports.ReportTold;
import java.util.function.Function;

/** What somebody is told who asks for a seal. */
public sealed interface SealTold {
    default <T> T fold(Function<Told, T> told, Function<Unknown, T> unknown, Function<Forbidden, T> forbidden) {
        if (this instanceof Told one) {
            return told.apply(one);
        }
        return this instanceof Unknown one ? unknown.apply(one) : forbidden.apply((Forbidden) this);
    }

    /**
     * @param report as it is told to the same reader: what is closed in it is closed in the seal
     * @param last whether no later edition is told
     */
    record Told(SealedHead head, ReportTold.Told report, boolean last) implements SealTold {}

    record Unknown(String sentence) implements SealTold {}

    record Forbidden(Denied why) implements SealTold {}
}
