package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.FocusAreaAssessment;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.AreaAncestry;
import dk.sigtepunkt.reporting.QuarterBefore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How things stood at the end of the quarter before, by what counted in that one: what its own report says of them. */
final class AssessedBefore {
    private final Period quarter;
    private final Reading then;
    private final AreaAncestry ancestry;
    private final LocalDate today;
    private final AssessmentWords words;
    /** Each area's own, which its sigtepunkt and its committee ask for again. */
    private final Map<FocusAreaRef, FocusAreaAssessment> own = new HashMap<>();

    /**
     * @param quarter that quarter
     * @param then what counted in it, of the strategy alone
     * @param now what counts in the quarter after it
     */
    AssessedBefore(Period quarter, Reading then, CatalogueSnapshot now, LocalDate today, AssessmentWords words) {
        this.quarter = quarter;
        this.then = then;
        this.ancestry = AreaAncestry.in(now);
        this.today = today;
        this.words = words;
    }

    /** An area that carries another one on is judged for the time before as if it had been there. */
    Optional<FocusAreaAssessment> of(FocusArea area, KnownCommittee committee) {
        Optional<KnownCommittee> itself = then.committees()
                .committee(area.ref().committee())
                .filter(known -> known.content().focusAreas().stream()
                        .anyMatch(one -> one.ref().equals(area.ref())));
        if (itself.isPresent()) {
            return itself.map(known -> own(known, area.ref()));
        }
        return carriesOn(area) ? Optional.of(judge(committee, area.ref())) : Optional.empty();
    }

    private FocusAreaAssessment own(KnownCommittee committee, FocusAreaRef area) {
        return own.computeIfAbsent(area, ref -> judge(committee, ref));
    }

    private boolean carriesOn(FocusArea area) {
        return then.committees().focusAreas().stream().anyMatch(one -> ancestry.carriesOn(area, one.ref()));
    }

    private FocusAreaAssessment judge(KnownCommittee committee, FocusAreaRef area) {
        return FocusAreaAssessment.judge(committee.content(), area.key(), then.figures(), quarter, today, words);
    }

    /** @param area how its area stood; empty when that did not count */
    QuarterBefore of(Indicator indicator, Optional<FocusAreaAssessment> area) {
        return area.flatMap(one -> one.indicators().stream()
                        .filter(judged -> judged.indicator().id().equals(indicator.id()))
                        .findFirst())
                .map(judged -> QuarterBefore.of(quarter, judged))
                .orElseGet(() -> new QuarterBefore(quarter, AssessmentCode.NOT_JUDGED, Optional.empty()));
    }

    /** Of those areas that counted in it. */
    List<AssessmentCode> codes(Predicate<FocusArea> which) {
        return then.committees().committees().stream()
                .flatMap(committee -> committee.content().focusAreas().stream()
                        .filter(which)
                        .map(area -> own(committee, area.ref()).assessment().code()))
                .toList();
    }
}
