package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.util.List;
import java.util.Locale;

/** How the focus areas that there are differ from the adopted ones: each as a sentence without its full stop. */
public interface DeviationWords {
    /**
     * Danish until there is another set.
     *
     * @param strategy whose areas they are: what stands in a draft is adopted by nobody
     */
    static DeviationWords in(Locale language, Strategy strategy) {
        return new DanishDeviationWords(strategy);
    }

    String cameLater(FocusArea area);

    /** @param area as it is now */
    String underAnother(ExpectedFocusArea adopted, FocusArea area);

    /** Names both texts. */
    String otherWording(ExpectedFocusArea adopted, OfficialWording wording, FocusArea area);

    String missing(ExpectedFocusArea adopted);

    /** @param carrying the areas that carry it on, at least one */
    String carriedOn(ExpectedFocusArea adopted, List<FocusArea> carrying);
}
