package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.claims.AreaClaims;
import dk.sigtepunkt.web.internal.evidence.AreaEvidence;
import dk.sigtepunkt.web.internal.page.Links;

/** What stands beside the figures of each area in a quarter: what was seen and heard, and which actions may have contributed. */
record BesideFigures(AreaEvidence evidence, AreaClaims claims) {
    static BesideFigures of(
            Reading reading, WrittenBeside.Books books, ConsolidatedReport report, Links links, Words words) {
        return new BesideFigures(
                AreaEvidence.of(reading, books.evidence(), report.period(), links, words),
                AreaClaims.of(reading, books.claims(), books.evidence(), report, links, words));
    }

    Words words() {
        return evidence.words();
    }
}
