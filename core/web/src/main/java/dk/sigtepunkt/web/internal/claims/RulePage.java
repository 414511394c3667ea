package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.domain.claims.Grade;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.web.internal.claims.ClaimLine.GradeView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Arrays;
import java.util.List;

/** The rule by which claims are graded, in words for everybody. */
final class RulePage implements Page {
    private final LayoutFactory frames;

    RulePage(LayoutFactory frames) {
        this.frames = frames;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Links links = frames.carried(visit);
        List<GradeView> grades = Arrays.stream(Grade.values())
                .map(grade -> GradeView.of(grade, visit.words()))
                .toList();
        return new PageResult.Shown(
                200,
                "claims/rule",
                frames.dated(
                        visit,
                        visit.say("claims.rule.title"),
                        new Link(links.page(ClaimAddresses.LIST), visit.say("claims.title"))),
                new View(grades));
    }

    /** @param grades in rising order */
    public record View(List<GradeView> grades) {}
}
