package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.claims.ClaimBook;
import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.QuartersClaims;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;

/** The claims beside a quarter's figures of focus areas. */
public final class AreaClaims {
    private final QuartersClaims claims;
    private final CatalogueSnapshot committees;
    private final Links links;
    private final Words words;

    private AreaClaims(QuartersClaims claims, CatalogueSnapshot committees, Links links, Words words) {
        this.claims = claims;
        this.committees = committees;
        this.links = links;
        this.words = words;
    }

    /**
     * @param claims all that is published now
     * @param findings all that is published now
     */
    public static AreaClaims of(
            Reading reading, ClaimBook claims, EvidenceBook findings, Period quarter, Links links, Words words) {
        return new AreaClaims(
                QuartersClaims.of(
                        reading.known().map(claims::knownBy).orElse(claims),
                        reading.known().map(findings::knownBy).orElse(findings),
                        quarter,
                        reading.in(quarter)),
                reading.committees(),
                links,
                words);
    }

    /** Newest first. */
    public List<ClaimLine> lines(FocusAreaRef area) {
        return claims.beside(area).stream().map(this::line).toList();
    }

    private ClaimLine line(QuartersClaims.Standing one) {
        return ClaimLine.of(one.then().number(), one.then().committee(), one.graded(), committees, links, words)
                .since(one.withdrawnSince()
                        .map(ClaimWords.in(words.language())::withdrawn)
                        .orElse(""));
    }
}
