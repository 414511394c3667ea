package dk.sigtepunkt.reporting.roots;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.text.Danish;

final class DanishRootLabels implements RootLabels {
    private static final AssessmentWords STATUSES = AssessmentWords.in(Danish.LOCALE);

    @Override
    public String figure(Indicator indicator, Period period) {
        return indicator.name() + ", " + Danish.period(period);
    }

    @Override
    public String elsewhere(Indicator indicator, Period period, String area) {
        return indicator.name() + ", " + area + ", " + Danish.period(period);
    }

    @Override
    public String growth(Indicator indicator, Period since, String area) {
        return indicator.name() + ", vækst i " + area + " siden " + Danish.period(since);
    }

    @Override
    public String change(Indicator indicator, Period from, Period to) {
        return indicator.name() + ", ændring fra " + Danish.period(from) + " til " + Danish.period(to);
    }

    @Override
    public String baseline(Indicator indicator) {
        return indicator.name() + ", udgangspunkt i "
                + Danish.period(indicator.baseline().period());
    }

    @Override
    public String target(Indicator indicator, Period period) {
        return indicator.name() + ", mål for " + Danish.period(period);
    }

    @Override
    public String expected(Indicator indicator, Period period) {
        return indicator.name() + ", ventet i " + Danish.period(period);
    }

    @Override
    public String achieved(Indicator indicator) {
        return indicator.name() + ", tempo om året";
    }

    @Override
    public String needed(Indicator indicator) {
        return indicator.name() + ", tempo, der skal til";
    }

    @Override
    public String forecast(Indicator indicator, Period period) {
        return indicator.name() + ", fremskrevet til " + Danish.period(period);
    }

    @Override
    public String missing(Indicator indicator, Period period) {
        return indicator.name() + ", mangler til målet for " + Danish.period(period);
    }

    @Override
    public String source(Indicator indicator, Observation figure) {
        return figure.example()
                ? "Eksempeldata i stedet for " + indicator.source().name()
                : indicator.source().name();
    }

    @Override
    public String method(Indicator indicator, Observation figure) {
        return (indicator.method().formula().isPresent() ? "Regnet ud af andre tal" : "Opgjort af kilden")
                + ", definition " + indicator.method().version() + "; tallet er "
                + Danish.status(figure.figure().status());
    }

    @Override
    public String reckoned() {
        return "Regnet ud af nøgletallets egne tal";
    }

    @Override
    public String declared() {
        return "Fastsat i udvalgets beskrivelse";
    }

    @Override
    public String noFigure() {
        return "Intet tal";
    }

    @Override
    public String status(String title) {
        return "Status for " + title;
    }

    @Override
    public String status(AssessmentCode code) {
        return STATUSES.name(code);
    }

    @Override
    public String statusSource() {
        return "Fokusområdets nøgletal";
    }

    @Override
    public String statusMethod() {
        return "Vurderet efter reglen for fokusområder";
    }

    @Override
    public String wholeSource() {
        return "Fokusområdernes status";
    }

    @Override
    public String wholeMethod() {
        return "Lagt sammen efter reglen for helheder";
    }

    @Override
    public String areas(String whose) {
        return "Fokusområder, " + whose;
    }

    @Override
    public String areas(String whose, AssessmentCode code) {
        return "Fokusområder med status »" + STATUSES.name(code) + "«, " + whose;
    }

    @Override
    public String actions(String whose) {
        return "Handlinger, " + whose;
    }

    @Override
    public String lateActions(String whose) {
        return "Forsinkede handlinger, " + whose;
    }

    @Override
    public String liveActions(String whose) {
        return "Aktive handlinger, " + whose;
    }

    @Override
    public String countSource() {
        return "Rapportens egne lister";
    }

    @Override
    public String countMethod() {
        return "Talt op i listen";
    }

    @Override
    public String wholeReport() {
        return "hele rapporten";
    }

    @Override
    public String owner() {
        return "Strategikontoret";
    }

    @Override
    public String areaUnit() {
        return "fokusområder";
    }

    @Override
    public String actionUnit() {
        return "handlinger";
    }

    @Override
    public String list(RootedList list) {
        return switch (list) {
            case PRACTICE -> "Fra strategi til praksis";
            case BREADTH -> "Hvem der er med";
            case CHANGES -> "Ændret siden sidste kvartal";
            case MISSING -> "Det mangler";
            case QUESTIONS -> "Spørgsmål";
            case DIALOGUE -> "Drøftelser";
            case CROSSING -> "Virkninger på tværs";
            case CORRECTIONS -> "Rettelser";
            case SOURCES -> "Datakilder";
            case SINCE -> "Kommet til siden";
            case DECLARED -> "Beskrivelse og ordlyd";
            case EARLIER -> "Tidligere nøgletal og handlinger";
            case WORDS -> "Udvalgets egne ord";
            case ACTIONS -> "Handlinger";
            case EVIDENCE -> "Evidens";
            case CLAIMS -> "Sandsynliggørelser";
        };
    }

    @Override
    public String list(RootedList list, String committee) {
        return list(list) + ", " + committee;
    }

    @Override
    public String source(RootedList list) {
        return switch (list) {
            case PRACTICE -> "Udvalgenes handlinger og det, der er fortalt om dem";
            case BREADTH -> "Det, som de, der holder arrangementer, har talt";
            case CHANGES -> "Tal, status og handlinger i de fokusområder, som linjerne går til";
            case MISSING -> "De tal og beskrivelser, som rapporten venter";
            case QUESTIONS -> "De politiske organers spørgsmål";
            case DIALOGUE -> "Referater af drøftelser";
            case CROSSING -> "Udvalgenes påvirkninger af hinanden og svarene på dem";
            case CORRECTIONS -> "De kilder, der har rettet et tal";
            case SOURCES -> "Datakildernes egne meldinger";
            case SINCE -> "Tal og indhold, der er kendt efter kvartalets slutning";
            case DECLARED -> "Udvalgets beskrivelse af sig selv og kommunalbestyrelsens ordlyd";
            case EARLIER -> "Udvalgets beskrivelse, som den var, og den kilde, der er nævnt ved hvert tal";
            case WORDS -> "Udvalget, som under teksten er nævnt med rolle og dag";
            case ACTIONS -> "Udvalgets beskrivelse af handlingerne og deres trin";
            case EVIDENCE -> "Den kilde, der er nævnt ved hvert fund";
            case CLAIMS -> "Den evidens, som hver sandsynliggørelse bygger på";
        };
    }

    @Override
    public String method(RootedList list) {
        return switch (list) {
            case PRACTICE, BREADTH, MISSING -> countMethod();
            case CHANGES -> "Sammenlignet med kvartalet før";
            case CORRECTIONS, SINCE -> "Sammenlignet med det, der var kendt før";
            case QUESTIONS, DIALOGUE, SOURCES, ACTIONS, EVIDENCE, DECLARED, EARLIER -> "Gengivet, som det er skrevet";
            case CROSSING, CLAIMS -> "Vurderet af udvalgets folk med begrundelse";
            case WORDS -> "Skrevet af udvalget; tal i teksten er rapportens egne eller mærket som egne med kilde";
        };
    }

    @Override
    public String severalValues() {
        return "tallene i afsnittet";
    }
}
