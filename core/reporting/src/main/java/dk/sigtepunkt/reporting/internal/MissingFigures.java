package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.Missing;
import dk.sigtepunkt.reporting.ReportWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report should have held but does not, and since when. */
final class MissingFigures {
    private final ZoneId zone;
    private final LocalDate begin;
    private final ReportWords words;
    private final List<Missing> missing = new ArrayList<>();

    /** @param begin the first day of the strategy */
    MissingFigures(ZoneId zone, LocalDate begin, ReportWords words) {
        this.zone = zone;
        this.begin = begin;
        this.words = words;
    }

    /** One line for a committee that is not there, or that fails when it is asked. */
    MissingFigures committee(KnownCommittee committee, CommitteeStatements said) {
        Statement statement = said.by(committee.id());
        Optional<LocalDate> lastGood = statement.lastGood().map(good -> LocalDate.ofInstant(good.at(), zone));
        if (!committee.active()) {
            LocalDate since = LocalDate.ofInstant(committee.since(), zone);
            committee(committee, Optional.of(since), words.absent(committee, since, lastGood));
        } else if (statement.now() instanceof Contribution.Failure failure) {
            committee(
                    committee,
                    said.failingSince(committee.id()).map(since -> LocalDate.ofInstant(since, zone)),
                    words.failing(failure.reason(), lastGood));
        }
        return this;
    }

    private void committee(KnownCommittee committee, Optional<LocalDate> since, String sentence) {
        missing.add(new Missing(committee.id(), Optional.empty(), Optional.empty(), since, sentence));
    }

    MissingFigures focusArea(FocusAreaPart area) {
        for (IndicatorPart part : area.indicators()) {
            if (part.now().assessment().code() == AssessmentCode.INSUFFICIENT) {
                add(
                        area,
                        part.indicator(),
                        overdueSince(part),
                        words.notJudged(part.now().assessment().reason(), explanation(part)));
            } else {
                unvalued(part)
                        .ifPresent(last -> add(
                                area,
                                part.indicator(),
                                stated(last),
                                words.gap(part.indicator(), last.period(), explanation(part))));
            }
        }
        return this;
    }

    private LocalDate overdueSince(IndicatorPart part) {
        Period awaited = part.newest()
                .map(newest -> Freshness.nextPeriod(part.indicator(), newest.period()))
                .orElseGet(() -> first(part.indicator()));
        return Freshness.dueFor(part.indicator(), awaited).plusDays(1);
    }

    private LocalDate stated(Observation last) {
        return LocalDate.ofInstant(last.knownAt(), zone);
    }

    /** The last figure, when it came without a number. */
    private static Optional<Observation> unvalued(IndicatorPart part) {
        return part.figures().isEmpty()
                ? Optional.empty()
                : Optional.of(part.figures().get(part.figures().size() - 1))
                        .filter(last -> !last.figure().status().valued());
    }

    /** An adopted focus area that no committee has ever brought. */
    MissingFigures neverThere(ExpectedFocusArea area) {
        missing.add(new Missing(
                area.ref().committee(),
                Optional.of(area.ref()),
                Optional.empty(),
                Optional.of(begin),
                words.neverThere(area.ref())));
        return this;
    }

    /** The first period a figure should have come for: the one after the baseline, or the first of the strategy. */
    private Period first(Indicator indicator) {
        Period afterBaseline =
                Freshness.nextPeriod(indicator, indicator.baseline().period());
        Period ofStrategy = Period.containing(indicator.frequency(), begin);
        boolean sameRhythm = afterBaseline.frequency() == indicator.frequency();
        return sameRhythm && afterBaseline.compareTo(ofStrategy) > 0 ? afterBaseline : ofStrategy;
    }

    /** What the source said where the last figure should have been. */
    private static Optional<String> explanation(IndicatorPart part) {
        return unvalued(part).map(last -> last.figure().note());
    }

    private void add(FocusAreaPart area, Indicator indicator, LocalDate since, String sentence) {
        missing.add(new Missing(
                area.committee().id(),
                Optional.of(area.area().ref()),
                Optional.of(indicator.id()),
                Optional.of(since),
                sentence));
    }

    List<Missing> all() {
        return List.copyOf(missing);
    }
}
