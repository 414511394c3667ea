package dk.sigtepunkt.content.internal.conformance;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;

/** What a committee's content lacks or should not have, although a server takes it. */
interface ConformanceWords {
    static ConformanceWords danish() {
        return new DanishConformanceWords();
    }

    String notMeasured(FocusArea area);

    String withoutAction(FocusArea area);

    String withoutFigures(Indicator indicator);

    String noPercentage(Unit unit);

    String percentageOfOtherKind(UnitKind kind);

    String noMoney(Unit unit);

    String targetBehindBaseline(Indicator indicator);

    String tableNotNamed(Indicator indicator);

    String primaryAgain(SigtepunktId sigtepunkt, FocusArea area);

    String supportedTwice(SigtepunktId sigtepunkt, FocusArea area);

    String facetTwice(FacetKey facet, FocusArea area);

    String knownTooEarly(Period period, LocalDate known);

    String noPerCent(double value);

    String examplesNotNamed();

    String noteNotFit(PublicText.Unfit unfit);

    String textNotFit(String field, PublicText.Unfit unfit);

    String personsName(String role);
}
