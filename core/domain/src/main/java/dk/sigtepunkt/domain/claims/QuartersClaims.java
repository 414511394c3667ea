package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Optional;

/** The claims that stand beside a quarter's figures: what was published by its end, in the words and with the grade of then. */
public final class QuartersClaims {
    private final ClaimBook known;
    private final ClaimBook published;
    private final ClaimMoment moment;

    private QuartersClaims(ClaimBook known, ClaimBook published, ClaimMoment moment) {
        this.known = known;
        this.published = published;
        this.moment = moment;
    }

    /**
     * @param known claims known by the time that is looked from
     * @param findings known by the same time
     * @param then {@link Reading#in} the quarter
     */
    public static QuartersClaims of(ClaimBook known, EvidenceBook findings, Period quarter, Reading then) {
        return new QuartersClaims(
                known, known.knownBy(Danish.endOf(quarter.end())), ClaimMoment.in(quarter, then, findings));
    }

    /** Those that stand beside a focus area, newest first. */
    public List<Standing> beside(FocusAreaRef area) {
        return published.beside(area, moment).stream()
                .map(one -> new Standing(one, known.find(one.number()).orElse(one), moment.graded(one.claim())))
                .toList();
    }

    /**
     * A claim in a quarter.
     *
     * @param then as it stood at the quarter's end
     * @param now as it is
     * @param graded as it was graded at the quarter's end
     */
    public record Standing(PublishedClaim then, PublishedClaim now, GradedClaim graded) {
        /** That it was taken back after the quarter. */
        public Optional<ClaimEntry.Withdrawn> withdrawnSince() {
            return now.withdrawn();
        }
    }
}
