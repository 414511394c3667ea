package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Puts reports together. */
@ProviderType
public interface Reports {
    /**
     * The consolidated report of a quarter, of what counted in it, with what the committees themselves have to say.
     *
     * @param reading stays open until the report is put together
     * @return empty when no strategy is reported for that period
     */
    Optional<ConsolidatedReport> consolidated(Reading reading, Period period);

    /**
     * The same without asking the committees for their own contributions, without corrections and without how the data
     * sources are: for overviews, which show none of it.
     */
    Optional<ConsolidatedReport> overview(Reading reading, Period period);

    /**
     * The overview of what there is now, as if it had counted in the quarter: for the pages of what did not.
     *
     * @return empty when no strategy is reported for that period
     */
    Optional<ConsolidatedReport> present(Reading reading, Period period);

    /**
     * One focus area of the overview, without the work that the others are.
     *
     * @param reading of the quarter, when only what counted in it is wanted
     * @return empty when no strategy is reported for that period, or there is no such focus area
     */
    Optional<FocusAreaPart> focusArea(Reading reading, Period period, FocusAreaRef area);

    /** Where the period of each strategy opens; the product opens on the first of them. */
    List<PeriodOpening> openings(Reading reading);

    /** The last reported quarter that is over and has figures; the first report when there is none. */
    default Period defaultPeriod(Reading reading) {
        return openings(reading).get(0).quarter();
    }

    /** The day that it is in Denmark. */
    LocalDate today();
}
