package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.sections.SectionAddresses;

/** What waits in committees' own words of the quarter that the product opens on: to be written, or to be released. */
record WaitingInWords(Reports reports, ReleasedBook released, KeepSections keep, Actor actor, Reading reading) {
    void into(WhatWaits.Found found) {
        Period quarter = reports.defaultPeriod(reading);
        reading.in(quarter).committees().committees().stream()
                .filter(KnownCommittee::active)
                .map(KnownCommittee::id)
                .forEach(id -> {
                    String desk = SectionAddresses.desk(id, quarter);
                    if (keep.waits(id, quarter, actor)) {
                        found.add(id, WaitingKind.RELEASE, desk);
                    } else if (released.of(id, quarter).assessment().isEmpty()) {
                        found.add(id, WaitingKind.OWN_WORDS, desk);
                    }
                });
    }
}
