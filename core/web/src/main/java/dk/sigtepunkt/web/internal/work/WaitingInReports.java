package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What waits in written reports, for who may read them: the one of the quarter that the product opens on to be begun, drafts to be
 * submitted, and what is submitted to be treated; for the office what is to be laid before a body or published.
 */
record WaitingInReports(ReadReports read, Reports reports) {
    void into(WhatWaits.Found found, PageRequest visit, Reading reading) {
        List<WrittenReport> all =
                told(visit).stream().map(ReportTold.Told::report).toList();
        for (WrittenReport report : all) {
            ReportRef ref = report.ref();
            StateCode state = report.state().orElseThrow().code();
            ref.committee().ifPresent(id -> {
                if (state == StateCode.DRAFT) {
                    found.add(id, WaitingKind.REPORT_TO_SUBMIT, WrittenAddresses.of(ref));
                } else if (state == StateCode.SUBMITTED) {
                    found.add(id, WaitingKind.REPORT_TO_TREAT, WrittenAddresses.of(ref));
                }
            });
        }
        Period newest = reports.defaultPeriod(reading);
        if (newest.end().isBefore(reports.today())) {
            reading.in(newest).committees().committees().stream()
                    .map(KnownCommittee::id)
                    .filter(id -> reading.committees()
                            .committee(id)
                            .filter(KnownCommittee::active)
                            .isPresent())
                    .map(id -> ReportRef.of(id, newest))
                    .filter(ref -> all.stream().noneMatch(one -> one.ref().equals(ref)))
                    .forEach(ref -> found.add(
                            ref.committee().orElseThrow(),
                            WaitingKind.REPORT_TO_BEGIN,
                            WrittenAddresses.round(newest)));
        }
    }

    /** For the office, quarter by quarter. */
    List<Link> ofNobody(PageRequest visit) {
        if (!visit.may(Permission.KEEP_OVERALL_REPORTS, Where.EVERYWHERE)) {
            return List.of();
        }
        Map<Period, Integer> waiting = new TreeMap<>();
        told(visit).stream()
                .filter(one -> waits(one.report()))
                .forEach(one -> waiting.merge(one.report().ref().quarter(), 1, Integer::sum));
        return waiting.entrySet().stream()
                .map(one -> new Link(
                        WrittenAddresses.round(one.getKey()),
                        visit.say("work.reports", one.getValue(), Danish.period(one.getKey()))))
                .toList();
    }

    private static boolean waits(WrittenReport report) {
        StateCode state = report.state().orElseThrow().code();
        boolean decided = state == StateCode.TREATED || state == StateCode.LAID;
        return report.ref().kind() == ReportKind.COMMITTEE ? decided : state != StateCode.PUBLISHED;
    }

    private List<ReportTold.Told> told(PageRequest visit) {
        return read.all(Optional.empty(), visit.actor());
    }
}
