package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one indicator from one run that are held back until a person has looked at them.
 *
 * @param id rising; 0 before it is stored
 * @param figures only those that are new or other than what is known
 * @param decision empty while it waits
 */
public record QuarantineCase(
        long id,
        Arrival arrival,
        IndicatorId indicator,
        List<GuardFinding> findings,
        List<Observation> figures,
        Optional<Decision> decision) {
    public QuarantineCase {
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
    }

    /** How the figures came: from which source, with which of its runs, and when. */
    public record Arrival(SourceKey source, long run, Instant at) {}

    /** @param reason why, in the person's own words */
    public record Decision(Verdict verdict, String reason, String by, Instant at) {}

    public enum Verdict {
        RELEASED("released"),
        REJECTED("rejected"),
        /** A later run brought other figures for the same indicator. */
        REPLACED("replaced");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
