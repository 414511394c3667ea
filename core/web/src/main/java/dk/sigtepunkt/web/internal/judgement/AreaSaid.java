package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * What people say of a focus area's status, on the area's page.
 *
 * @param doings what whoever looks can write; never of a day that is over
 * @param story where all that was written of it stands; none while nothing was
 */
public record AreaSaid(ExplanationView explanation, List<Link> doings, List<Link> story) {
    public static AreaSaid of(
            PageRequest visit, Reading reading, FocusAreaPart part, ConsolidatedReport report, Links links) {
        String address = JudgementAddresses.story(part.area().ref(), links);
        boolean written = !part.judgement().now().entries().isEmpty();
        return new AreaSaid(
                ExplanationView.of(part, report, reading.committees(), links, visit.words()),
                doings(visit, part, report, links),
                written ? List.of(new Link(address, visit.say("judgement.story.read"))) : List.of());
    }

    static List<Link> doings(PageRequest visit, FocusAreaPart part, ConsolidatedReport report, Links links) {
        boolean may = links.day().isEmpty()
                && links.counting()
                && !report.period().start().isAfter(report.today())
                && visit.may(Permission.SET_STATUS, Where.in(part.area().ref().committee()));
        List<Link> doings = new ArrayList<>();
        if (may) {
            doings.add(link(visit, JudgementAddresses.SET, "judgement.do.set", part, report));
        }
        if (may && part.judgement().now().status().isPresent()) {
            doings.add(link(visit, JudgementAddresses.BACK, "judgement.do.back", part, report));
        }
        if (may
                && (part.judgement().waitsForExplanation()
                        || part.judgement().now().explanation().isPresent())) {
            doings.add(link(visit, JudgementAddresses.EXPLAIN, "judgement.do.explain", part, report));
        }
        return doings;
    }

    private static Link link(
            PageRequest visit, String pattern, String word, FocusAreaPart part, ConsolidatedReport report) {
        return new Link(JudgementAddresses.form(pattern, part.area().ref(), report.period()), visit.say(word));
    }
}
