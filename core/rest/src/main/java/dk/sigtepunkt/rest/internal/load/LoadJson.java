package dk.sigtepunkt.rest.internal.load;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.reporting.CommitteeLoad;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import java.util.List;

/**
 * How much each committee had on its hands at the end of a quarter.
 *
 * @param limit how much it may be before the committee is warned
 */
public record LoadJson(String period, int limit, List<LoadJson.CommitteeJson> committees) implements OverQuarter {
    static LoadJson of(ConsolidatedReport report, QuestionBook questions, LoadLimit limit) {
        return new LoadJson(
                report.period().code(),
                limit.mostLiveElements(),
                report.committees().stream()
                        .map(part -> CommitteeJson.of(part, CommitteeLoad.of(report, part, questions), limit))
                        .toList());
    }

    /**
     * @param actions that are identified, decided or going on
     * @param questions that wait for its answer
     * @param over how many there are beyond the limit; 0 for none
     * @param overdue actions that are alive after their last planned day, {@code committee/key}
     * @param silent ids of indicators that should be judged and cannot
     * @param idle focus areas in which nothing is being done, {@code committee/key}
     */
    public record CommitteeJson(
            String committee,
            int focusAreas,
            int actions,
            int indicators,
            int questions,
            int total,
            int over,
            List<String> overdue,
            List<String> silent,
            List<String> idle) {
        static CommitteeJson of(CommitteePart part, CommitteeLoad load, LoadLimit limit) {
            return new CommitteeJson(
                    part.committee().id().value(),
                    load.load().areas(),
                    load.load().actions(),
                    load.load().indicators(),
                    load.load().questions(),
                    load.load().total(),
                    load.load().over(limit),
                    load.overdue().stream()
                            .map(one -> one.action().ref().toString())
                            .toList(),
                    load.silent().stream()
                            .map(one -> one.indicator().id())
                            .map(IndicatorId::toString)
                            .toList(),
                    load.idle().stream().map(one -> one.area().ref().toString()).toList());
        }
    }
}
