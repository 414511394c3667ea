package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.FocusAreaAssessment;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What statuses are written of, as it stands for who writes. */
record JudgedItems(ReadersCatalogue readers, Strategies strategies, Clock clock) {
    private static final AssessmentWords ASSESSMENTS = AssessmentWords.in(Danish.LOCALE);

    /** Empty when it does not count in the quarter, or the quarter has not begun or is reported by nobody. */
    Optional<JudgedItem> standing(ItemQuarter about, Actor actor, JudgementBook book) {
        LocalDate today = LocalDate.now(clock.withZone(Danish.ZONE));
        if (strategies.reporting(about.quarter()).isEmpty()
                || about.quarter().start().isAfter(today)) {
            return Optional.empty();
        }
        try (Reading reading = readers.of(actor).open()) {
            Reading then = reading.in(about.quarter());
            return then.committees()
                    .committee(about.committee())
                    .flatMap(known -> computed(about, known.content(), then, today))
                    .map(computed -> new JudgedItem(
                            computed,
                            book.of(about),
                            reading.committees().committee(about.committee()).stream()
                                    .flatMap(one -> one.content().actions().stream())
                                    .map(Action::ref)
                                    .toList(),
                            reading.committees()
                                    .committee(about.committee())
                                    .filter(KnownCommittee::active)
                                    .isPresent(),
                            reading.heldBack(about.committee(), about.quarter())));
        }
    }

    /** Empty when the committee had nothing of that name then. */
    private static Optional<AssessmentCode> computed(
            ItemQuarter about, Committee content, Reading then, LocalDate today) {
        if (about.ofIndicator()) {
            return content.indicators().stream()
                    .filter(indicator -> ItemRef.of(indicator.id()).equals(about.item()))
                    .findFirst()
                    .map(indicator -> new IndicatorRule(ASSESSMENTS, today)
                            .judge(indicator, then.figures(), about.quarter())
                            .assessment()
                            .code());
        }
        return content.focusAreas().stream()
                .map(FocusArea::ref)
                .filter(area -> ItemRef.of(area).equals(about.item()))
                .findFirst()
                .map(area -> FocusAreaAssessment.judge(
                                content, area.key(), then.figures(), about.quarter(), today, ASSESSMENTS)
                        .assessment()
                        .code());
    }
}
