package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is read and written of a status, on the page of what it is of.
 *
 * @param doings what whoever looks can write; never of a day that is over
 * @param story where all that was written of it stands; none while nothing was
 */
public record StatusDoings(List<Link> doings, List<Link> story) {
    public StatusDoings {
        doings = List.copyOf(doings);
        story = List.copyOf(story);
    }

    /** @param today the day that is looked from */
    public static StatusDoings of(PageRequest visit, QuarterJudgement judgement, LocalDate today, Links links) {
        ItemQuarter about = judgement.now().about();
        boolean written = !judgement.now().entries().isEmpty();
        return new StatusDoings(
                may(visit, about, today, links) ? doings(visit, judgement) : List.of(),
                written
                        ? List.of(new Link(JudgementAddresses.story(about, links), visit.say("judgement.story.read")))
                        : List.of());
    }

    private static boolean may(PageRequest visit, ItemQuarter about, LocalDate today, Links links) {
        return links.day().isEmpty()
                && links.counting()
                && !about.quarter().start().isAfter(today)
                && visit.may(Permission.SET_STATUS, Where.in(about.committee()));
    }

    private static List<Link> doings(PageRequest visit, QuarterJudgement judgement) {
        ItemQuarter about = judgement.now().about();
        boolean indicator = about.ofIndicator();
        List<Link> doings = new ArrayList<>();
        doings.add(link(
                visit,
                indicator ? JudgementAddresses.INDICATOR_SET : JudgementAddresses.SET,
                "judgement.do.set",
                about));
        if (judgement.now().status().isPresent()) {
            doings.add(link(
                    visit,
                    indicator ? JudgementAddresses.INDICATOR_BACK : JudgementAddresses.BACK,
                    "judgement.do.back",
                    about));
        }
        if (judgement.waitsForExplanation() || judgement.now().explanation().isPresent()) {
            doings.add(link(visit, JudgementAddresses.EXPLAIN, "judgement.do.explain", about));
        }
        return doings;
    }

    private static Link link(PageRequest visit, String pattern, String word, ItemQuarter about) {
        return new Link(JudgementAddresses.form(pattern, about), visit.say(word));
    }
}
