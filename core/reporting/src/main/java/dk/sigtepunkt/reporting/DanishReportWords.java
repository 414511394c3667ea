package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.AreaWording;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.DanishEndMark;
import java.time.LocalDate;
import java.util.Optional;

final class DanishReportWords implements ReportWords {
    private static final int TWO_MONTHS = 62;
    private static final double DAYS_OF_A_MONTH = 30.44;

    private final AssessmentWords assessments = AssessmentWords.in(Danish.LOCALE);
    private final ActionWords actions = ActionWords.in(Danish.LOCALE);

    @Override
    public String age(Period newest, long days) {
        return "Det nyeste tal er for %s og er i dag %s gammelt.".formatted(Danish.period(newest), old(days));
    }

    @Override
    public String ageThen(Period newest, long days) {
        return "Det nyeste tal var for %s og %s gammelt, da kvartalet sluttede."
                .formatted(Danish.period(newest), old(days));
    }

    private static String old(long days) {
        return days < TWO_MONTHS
                ? Danish.count((int) Math.max(0, days), "dag", "dage")
                : Danish.count((int) Math.round(days / DAYS_OF_A_MONTH), "måned", "måneder");
    }

    @Override
    public String assessed(String title, AssessmentCode before, AssessmentCode now) {
        return "%s gik fra »%s« til »%s«.".formatted(title, assessments.name(before), assessments.name(now));
    }

    @Override
    public String step(Action action, ActionStep step) {
        return Danish.sentence("Handlingen »%s« blev %s %s: %s"
                .formatted(action.title(), actions.event(step.state()), Danish.date(step.on()), step.reason()));
    }

    @Override
    public String newFigure(Indicator indicator, Observation figure) {
        return Danish.sentence("Nyt tal: %s var %s i %s"
                .formatted(indicator.name(), amount(indicator, figure), Danish.period(figure.period())));
    }

    @Override
    public String realFigure(Indicator indicator, Observation figure) {
        return "Rigtigt tal: %s er nu %s og afløser et eksempeltal."
                .formatted(named(indicator, figure), amount(indicator, figure));
    }

    @Override
    public String revised(Indicator indicator, Observation before, Observation after) {
        return Danish.sentence("Rettet tal: %s er rettet fra %s til %s"
                .formatted(named(indicator, after), amount(indicator, before), amount(indicator, after)));
    }

    @Override
    public String confirmed(Indicator indicator, Observation figure) {
        return "Bekræftet tal: %s er nu endeligt, %s.".formatted(named(indicator, figure), amount(indicator, figure));
    }

    private static String named(Indicator indicator, Observation figure) {
        return "%s for %s".formatted(indicator.name(), Danish.period(figure.period()));
    }

    private static String amount(Indicator indicator, Observation figure) {
        return Danish.amount(figure.figure().value().orElseThrow(), indicator.unit());
    }

    @Override
    public String absent(KnownCommittee committee, LocalDate since, Optional<LocalDate> lastGood) {
        return "%s er %s siden %s; det viste er det sidst kendte."
                        .formatted(
                                committee.content().name(),
                                committee.state() == CommitteeState.STOPPED ? "stoppet" : "ikke installeret",
                                Danish.date(since))
                + last(lastGood);
    }

    @Override
    public String failing(String reason, Optional<LocalDate> since, Optional<LocalDate> lastGood) {
        return Danish.sentence(reason)
                + since.map(Danish::date)
                        .filter(day -> !reason.contains(day))
                        .map(" Sådan har det været siden %s."::formatted)
                        .orElse("")
                + last(lastGood);
    }

    private static String last(Optional<LocalDate> good) {
        return good.map(day -> " Det sidst kendte bidrag er fra %s.".formatted(Danish.date(day)))
                .orElse("");
    }

    @Override
    public String notJudged(String reason, Optional<String> explanation) {
        return reason + explained(explanation);
    }

    @Override
    public String gap(Indicator indicator, Period period, Optional<String> explanation) {
        return "%s for %s mangler.%s".formatted(indicator.name(), Danish.period(period), explained(explanation));
    }

    private static String explained(Optional<String> explanation) {
        return explanation.map(note -> " Forklaring: " + Danish.sentence(note)).orElse("");
    }

    @Override
    public String neverThere(ExpectedFocusArea area) {
        return "Fokusområdet %s står i strategien, men intet udvalg har installeret det.".formatted(area.name());
    }

    @Override
    public String sourceNotSetUp() {
        return "Ikke sat op endnu: ingen tal hentes herfra.";
    }

    @Override
    public String sourcePaused(LocalDate since) {
        return "På pause siden %s.".formatted(Danish.date(since));
    }

    @Override
    public String inQuarantine(String source, int deliveries) {
        return "I karantæne: %s fra %s venter på, at en person ser på tallene."
                .formatted(Danish.count(deliveries, "levering", "leveringer"), source);
    }

    @Override
    public String countsNoLonger() {
        return "Tæller ikke længere med i kvartalet.";
    }

    @Override
    public String worded(AreaWording wording) {
        return DanishEndMark.once("Har ordlyden »%s«%s"
                .formatted(
                        wording.plain(),
                        wording.decided()
                                .map(by -> ", besluttet af %s %s (%s)."
                                        .formatted(by.body(), Danish.date(by.on()), by.source()))
                                .orElse(".")));
    }

    @Override
    public String adoptedNoLonger() {
        return "Er ikke længere blandt strategiens fokusområder.";
    }

    @Override
    public String countsSince(Since since) {
        return since.reason().isBlank()
                ? "Tæller med fra %s.".formatted(Danish.period(since.quarter()))
                : "Tæller med fra %s: %s"
                        .formatted(
                                Danish.period(since.quarter()),
                                Danish.sentence(since.reason().strip()));
    }
}
