package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.sections.SectionAddresses;
import java.util.stream.Stream;

/**
 * What waits in committees' own words: drafts to be released, of the quarter that the product opens on or one beside it, and
 * an assessment of that quarter that nobody has begun.
 */
record WaitingInWords(
        Strategies strategies,
        Reports reports,
        ReleasedBook released,
        KeepSections keep,
        Actor actor,
        Reading reading) {
    void into(WhatWaits.Found found) {
        Period newest = reports.defaultPeriod(reading);
        Stream.of(newest.previous(), newest, newest.next())
                .filter(quarter -> strategies.reporting(quarter).isPresent())
                .forEach(quarter -> drafts(quarter, found));
        committees(newest)
                .filter(known -> keep.drafts(known, newest, actor).stream()
                        .noneMatch(draft -> draft.key().equals(SectionKey.ASSESSMENT)))
                .filter(known -> released.of(known.id(), newest).assessment().isEmpty())
                .forEach(known ->
                        found.add(known.id(), WaitingKind.OWN_WORDS, SectionAddresses.desk(known.id(), newest)));
    }

    private void drafts(Period quarter, WhatWaits.Found found) {
        committees(quarter)
                .forEach(known -> found.add(
                        known.id(),
                        WaitingKind.RELEASE,
                        keep.drafts(known, quarter, actor).size(),
                        SectionAddresses.desk(known.id(), quarter)));
    }

    /** Those that can write of it. */
    private Stream<KnownCommittee> committees(Period quarter) {
        return reading.in(quarter).committees().committees().stream()
                .filter(known -> reading.committees()
                        .committee(known.id())
                        .filter(KnownCommittee::active)
                        .isPresent());
    }
}
