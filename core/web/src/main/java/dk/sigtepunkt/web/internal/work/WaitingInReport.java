package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionFilter;
import dk.sigtepunkt.domain.assessment.Corrections;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.CommitteeLoad;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.load.LoadView;
import dk.sigtepunkt.web.internal.page.Choices;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What waits in the report that the product opens on: figures that are missing, areas off course that nobody has
 * explained (the first of a committee is where one goes), actions that are late, more than the limit, and what was corrected since.
 */
record WaitingInReport(Reports reports, QuestionBook questions, LoadLimit limit, Reading reading) {
    void into(WhatWaits.Found found) {
        Period quarter = reports.defaultPeriod(reading);
        reports.overview(reading, quarter).ifPresent(report -> reported(report, found));
        corrected(found);
    }

    private void reported(ConsolidatedReport report, WhatWaits.Found found) {
        report.reservations()
                .missing()
                .forEach(missing -> found.add(
                        missing.committee(), WaitingKind.MISSING_FIGURES, Links.report(report.period()) + "#mangler"));
        report.focusAreas().stream()
                .filter(part -> part.judgement().waitsForExplanation())
                .forEach(part -> found.add(
                        part.committee().id(),
                        WaitingKind.EXPLANATIONS,
                        Links.NEWEST.focusArea(part.area().ref())));
        report.committees()
                .forEach(part -> found.add(
                        part.committee().id(),
                        WaitingKind.OVER_LIMIT,
                        CommitteeLoad.of(report, part, questions).load().over(limit),
                        LoadView.address(part.committee().id())));
        ReportedActions actions = ReportedActions.in(report);
        for (KnownCommittee committee : reading.committees().committees()) {
            String id = committee.id().value();
            ActionFilter late = new ActionFilter(
                    Optional.of(id), Optional.empty(), ActionFilter.ALL.states(), Optional.of(true), Optional.empty());
            found.add(
                    committee.id(),
                    WaitingKind.LATE_ACTIONS,
                    actions.matching(late).size(),
                    Links.NEWEST.actions(Map.of(Choices.COMMITTEE, id, Choices.LATE, "ja")));
        }
    }

    /** In the quarter that runs, so of figures that may have been read in quarters that are over. */
    private void corrected(WhatWaits.Found found) {
        Period running = Period.containing(Frequency.QUARTER, reports.today());
        Corrections.between(
                        reading, moment(running.start()), moment(reports.today().plusDays(1)))
                .forEach(one -> {
                    CommitteeId committee = one.indicator().id().committee();
                    found.add(
                            committee,
                            WaitingKind.CORRECTIONS,
                            Links.address(
                                    "/rettelser",
                                    new TreeMap<>(Map.of(
                                            Choices.COMMITTEE, committee.value(), Choices.CORRECTED, running.code()))));
                });
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(Danish.ZONE).toInstant();
    }
}
