package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.InfluenceNet;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.influence.InfluenceAddresses;
import dk.sigtepunkt.web.internal.influence.LinkPage;
import java.util.stream.Stream;

/**
 * What other committees' areas do to a committee's: changes that it has not been heard on, in the quarter that the product
 * opens on and in the running one, influences that another committee says and it has not answered, and its own drafts.
 */
record WaitingInInfluences(InfluenceHistory influences, ReadInfluences read, CrossInfluences crossing) {
    void into(WhatWaits.Found found, Reports reports, Reading reading, Actor actor) {
        Period running = Period.containing(Frequency.QUARTER, reports.today());
        Stream.of(reports.defaultPeriod(reading), running)
                .distinct()
                .forEach(quarter -> crossing.of(reading, quarter)
                        .unanswered()
                        .forEach(touched -> found.add(
                                touched.committee(),
                                WaitingKind.HEARINGS,
                                InfluenceAddresses.waiting(touched.committee(), quarter))));
        InfluenceNet.of(reading.committees(), influences.book())
                .links()
                .forEach(link -> link.pair().committees().stream()
                        .filter(id -> LinkPage.unanswered(link, id))
                        .forEach(id -> found.add(id, WaitingKind.INFLUENCES, InfluenceAddresses.net(id))));
        read.drafts(actor)
                .forEach(word ->
                        found.add(word.ref().committee(), WaitingKind.INFLUENCE_DRAFTS, InfluenceAddresses.DRAFTS));
    }
}
