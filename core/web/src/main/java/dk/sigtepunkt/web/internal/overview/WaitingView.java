package dk.sigtepunkt.web.internal.overview;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.work.CommitteeWork;
import dk.sigtepunkt.web.internal.work.Waiting;
import dk.sigtepunkt.web.internal.work.WhatWaits;
import java.util.List;

/**
 * What waits for whoever is signed in, at the head of the front page.
 *
 * @param committees those in which something waits
 * @param none what to say where there are none
 */
public record WaitingView(List<Committee> committees, String none) {
    /** None for a visitor; and none on a page of an earlier day, because what waits is of today. */
    static List<WaitingView> of(PageRequest visit, Reading reading, WhatWaits waits) {
        if (visit.byVisitor() || reading.known().isPresent()) {
            return List.of();
        }
        List<CommitteeWork> work = waits.of(visit, reading.whole());
        return List.of(new WaitingView(
                work.stream()
                        .filter(one -> !one.waiting().isEmpty())
                        .map(one -> new Committee(
                                one.name(),
                                one.waiting().stream().map(Waiting::link).toList()))
                        .toList(),
                visit.say(work.isEmpty() ? "work.none" : "work.waits.nothing")));
    }

    /** @param waiting what waits in it */
    public record Committee(String name, List<Link> waiting) {}
}
