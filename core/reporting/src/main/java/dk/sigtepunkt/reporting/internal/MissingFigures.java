package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
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

/**
 * What a report should have held but does not, and since when. Nothing is missing before it is due: a day counts when it
 * lies neither after the quarter's end nor after the day whose knowledge the report is made from; see
 * {@code core/docs/assessment.md}.
 */
final class MissingFigures {
    private final ZoneId zone;
    private final LocalDate begin;
    private final LocalDate today;
    private final LocalDate last;
    private final ReportWords words;
    private final List<Missing> missing = new ArrayList<>();

    /**
     * @param begin the first day of the strategy
     * @param today the day whose knowledge the report is made from
     * @param last the last day from which anything can have been missing
     */
    MissingFigures(ZoneId zone, LocalDate begin, LocalDate today, LocalDate last, ReportWords words) {
        this.zone = zone;
        this.begin = begin;
        this.today = today;
        this.last = last;
        this.words = words;
    }

    /**
     * One line for a committee that is not there, or that fails when it is asked. It is asked when the report is read: a
     * silence that began after the quarter is told in the sentence, but is no day from which the quarter lacked anything.
     */
    MissingFigures committee(KnownCommittee committee, CommitteeStatements said) {
        Statement statement = said.by(committee.id());
        Optional<LocalDate> lastGood = statement.lastGood().map(good -> LocalDate.ofInstant(good.at(), zone));
        if (!committee.active()) {
            LocalDate since = LocalDate.ofInstant(committee.since(), zone);
            committee(committee, Optional.of(since), words.absent(committee, since, lastGood));
        } else if (statement.now() instanceof Contribution.Failure failure) {
            Optional<LocalDate> since =
                    said.failingSince(committee.id()).map(moment -> LocalDate.ofInstant(moment, zone));
            Optional<LocalDate> later = since.filter(day -> !counts(day));
            committee(committee, since, words.failing(failure.reason(), later, lastGood));
        }
        return this;
    }

    private void committee(KnownCommittee committee, Optional<LocalDate> since, String sentence) {
        missing.add(
                new Missing(committee.id(), Optional.empty(), Optional.empty(), since.filter(this::counts), sentence));
    }

    private boolean counts(LocalDate since) {
        return !since.isAfter(last);
    }

    MissingFigures focusArea(FocusAreaPart area) {
        for (IndicatorPart part : area.indicators()) {
            Optional<Observation> gap = unvalued(part);
            if (part.now().assessment().code() == AssessmentCode.INSUFFICIENT) {
                Optional<LocalDate> overdue = Optional.of(overdueSince(part)).filter(this::counts);
                if (overdue.isPresent() || gap.isPresent()) {
                    add(
                            area,
                            part.indicator(),
                            overdue.or(() -> gap.flatMap(stated -> since(part.indicator(), stated))),
                            words.notJudged(part.now().assessment().reason(), explanation(part)));
                }
            } else {
                gap.ifPresent(stated -> add(
                        area,
                        part.indicator(),
                        since(part.indicator(), stated),
                        words.gap(part.indicator(), stated.period(), explanation(part))));
            }
        }
        return this;
    }

    private LocalDate overdueSince(IndicatorPart part) {
        Period awaited = part.newest()
                .map(newest -> Freshness.nextPeriod(part.indicator(), newest.period()))
                .orElseGet(() -> first(part.indicator()));
        return Freshness.overdueFrom(part.indicator(), awaited);
    }

    /**
     * From when a figure was missing that its source says is not there: from when it was due, or from when that was said,
     * if it was said before. A source may say so long afterwards, and a figure of the quarter's own is due after its end:
     * then the figure is named without a day.
     */
    private Optional<LocalDate> since(Indicator indicator, Observation gap) {
        LocalDate overdue = Freshness.overdueFrom(indicator, gap.period());
        LocalDate said = LocalDate.ofInstant(gap.knownAt(), zone);
        return Optional.of(said.isBefore(overdue) ? said : overdue).filter(this::counts);
    }

    /**
     * The last figure of a period that is over, when it came without a number. A source may say long before that a figure is
     * not there yet: until it is due, it is waited for.
     */
    private Optional<Observation> unvalued(IndicatorPart part) {
        return part.figures().stream()
                .filter(figure -> counts(figure.period().end()))
                .reduce((earlier, later) -> later)
                .filter(newest -> !newest.figure().status().valued())
                .filter(newest -> newest.figure().status() != ObservationStatus.MISSING || due(part, newest.period()));
    }

    private boolean due(IndicatorPart part, Period awaited) {
        return !Freshness.overdueFrom(part.indicator(), awaited).isAfter(today);
    }

    /** An adopted focus area that no committee has ever brought. */
    MissingFigures neverThere(ExpectedFocusArea area) {
        missing.add(new Missing(
                area.ref().committee(),
                Optional.of(area.ref()),
                Optional.empty(),
                Optional.of(begin).filter(this::counts),
                words.neverThere(area)));
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
    private Optional<String> explanation(IndicatorPart part) {
        return unvalued(part).map(last -> last.figure().note());
    }

    private void add(FocusAreaPart area, Indicator indicator, Optional<LocalDate> since, String sentence) {
        missing.add(new Missing(
                area.committee().id(), Optional.of(area.area().ref()), Optional.of(indicator.id()), since, sentence));
    }

    List<Missing> all() {
        return List.copyOf(missing);
    }
}
