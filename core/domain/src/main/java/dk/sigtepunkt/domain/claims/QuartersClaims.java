package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The claims beside a quarter's figures: what was published by its end, in the words and with the grade of then; and what came
 * after it, which is no part of what the quarter said and told beside it.
 */
public final class QuartersClaims {
    private final ClaimBook known;
    private final Instant end;
    private final ClaimMoment then;
    private final ClaimMoment now;

    private QuartersClaims(ClaimBook known, Instant end, ClaimMoment then, ClaimMoment now) {
        this.known = known;
        this.end = end;
        this.then = then;
        this.now = now;
    }

    /**
     * @param known claims known by the time that is looked from
     * @param findings known by the same time
     * @param reading from which the quarter is looked at
     * @param day that is looked from
     */
    public static QuartersClaims of(
            ClaimBook known, EvidenceBook findings, Period quarter, Reading reading, LocalDate day) {
        return new QuartersClaims(
                known,
                Danish.endOf(quarter.end()),
                ClaimMoment.in(quarter, reading.in(quarter), findings),
                ClaimMoment.of(reading.whole(), findings, day));
    }

    /** Those that stood beside a focus area at the quarter's end, newest first. */
    public List<Standing> standing(FocusAreaRef area) {
        return known.knownBy(end).beside(area, then).stream()
                .map(this::standing)
                .toList();
    }

    private Standing standing(PublishedClaim one) {
        PublishedClaim today = known.find(one.number()).orElse(one);
        return new Standing(one, today, then.graded(one.claim()), now.graded(today.claim()));
    }

    /** Those that came to stand beside it since, newest first. */
    public List<Later> since(FocusAreaRef area) {
        return known.beside(area, now).stream()
                .filter(one -> one.since().isAfter(end))
                .map(one -> new Later(one, now.graded(one.claim())))
                .toList();
    }

    /**
     * A claim in a quarter.
     *
     * @param then as it stood at the quarter's end
     * @param now as it is
     * @param graded as it was graded at the quarter's end
     * @param today as it is graded where it is looked from
     */
    public record Standing(PublishedClaim then, PublishedClaim now, GradedClaim graded, GradedClaim today) {
        /** That it was taken back after the quarter. */
        public Optional<ClaimEntry.Withdrawn> withdrawnSince() {
            return now.withdrawn();
        }

        /** The grade that it has come to since; empty where that is the same, and when it is taken back. */
        public Optional<Grade> gradedSince() {
            return Optional.of(today.grade()).filter(grade -> now.withdrawn().isEmpty() && grade != graded.grade());
        }
    }

    /** A claim that came after the quarter, as it is. */
    public record Later(PublishedClaim claim, GradedClaim graded) {}
}
