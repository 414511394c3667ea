package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.claims.ClaimBook;
import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.QuartersClaims;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
            Reading reading,
            ClaimBook claims,
            EvidenceBook findings,
            ConsolidatedReport report,
            Links links,
            Words words) {
        return new AreaClaims(
                QuartersClaims.of(
                        reading.known().map(claims::knownBy).orElse(claims),
                        reading.known().map(findings::knownBy).orElse(findings),
                        report.period(),
                        reading,
                        report.today()),
                reading.committees(),
                links,
                words);
    }

    /** Those of the quarter first, then those that came after it; each newest first. */
    public List<ClaimLine> lines(FocusAreaRef area) {
        return Stream.concat(
                        claims.standing(area).stream().map(this::line),
                        claims.since(area).stream().map(this::line))
                .toList();
    }

    private ClaimLine line(QuartersClaims.Standing one) {
        return line(one, committees, links, words);
    }

    /** One that stood at the quarter's end, with what came of it since. */
    public static ClaimLine line(QuartersClaims.Standing one, CatalogueSnapshot committees, Links links, Words words) {
        ClaimWords said = ClaimWords.in(words.language());
        return ClaimLine.of(one.then().number(), one.then().committee(), one.graded(), committees, links, words)
                .since(one.withdrawnSince()
                        .map(said::withdrawn)
                        .or(() -> one.gradedSince().map(said::gradedSince))
                        .orElse(""));
    }

    private ClaimLine line(QuartersClaims.Later one) {
        LocalDate day = LocalDate.ofInstant(one.claim().since(), Danish.ZONE);
        return ClaimLine.of(one.claim().number(), one.claim().committee(), one.graded(), committees, links, words)
                .since(ClaimWords.in(words.language()).publishedSince(day));
    }
}
