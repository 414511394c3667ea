package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.web.internal.claims.ClaimLine;
import dk.sigtepunkt.web.internal.evidence.AreaEvidence;
import dk.sigtepunkt.web.internal.judgement.ExplanationView;
import dk.sigtepunkt.web.internal.sections.SpokenText;
import java.util.List;

/**
 * What people say of an area.
 *
 * @param said what its committee says of it
 * @param explanation why it is off course
 * @param seen what was seen and heard
 * @param claims that actions contribute
 */
public record ToldOfArea(
        SpokenText said, ExplanationView explanation, AreaEvidence.Newest seen, List<ClaimLine> claims) {}
