package dk.sigtepunkt.reporting.roots;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import java.util.Locale;

/** What numbers of a report are called, and how they come about. */
interface RootLabels {
    /** Danish until there is another set. */
    static RootLabels in(Locale language) {
        return new DanishRootLabels();
    }

    String figure(Indicator indicator, Period period);

    /** @param area what another area is called */
    String elsewhere(Indicator indicator, Period period, String area);

    /** How much it has grown in another area. */
    String growth(Indicator indicator, Period since, String area);

    String change(Indicator indicator, Period from, Period to);

    String baseline(Indicator indicator);

    String target(Indicator indicator, Period period);

    String expected(Indicator indicator, Period period);

    String achieved(Indicator indicator);

    String needed(Indicator indicator);

    String forecast(Indicator indicator, Period period);

    String missing(Indicator indicator, Period period);

    String source(Indicator indicator, Observation figure);

    /** How its figures are arrived at. */
    String method(Indicator indicator, Observation figure);

    /** What is reckoned from its figures. */
    String reckoned();

    /** Of what is decided and not measured. */
    String declared();

    String noFigure();

    /** The status of a thing. */
    String status(String title);

    String status(AssessmentCode code);

    /** Of a focus area's status. */
    String statusSource();

    String statusMethod();

    /** Of the status of a whole. */
    String wholeSource();

    String wholeMethod();

    /** @param whose what the areas are counted in */
    String areas(String whose);

    String areas(String whose, AssessmentCode code);

    String actions(String whose);

    String lateActions(String whose);

    String liveActions(String whose);

    String countSource();

    String countMethod();

    /** What the report as a whole is called. */
    String wholeReport();

    /** Who answers for what is counted over all committees. */
    String owner();

    /** The word that areas are counted with. */
    String areaUnit();

    String actionUnit();

    /** What a list or a text is called. */
    String list(RootedList list);

    /** The same of one committee. */
    String list(RootedList list, String committee);

    String source(RootedList list);

    String method(RootedList list);

    /** What stands in the place of a value where a list has several. */
    String severalValues();
}
