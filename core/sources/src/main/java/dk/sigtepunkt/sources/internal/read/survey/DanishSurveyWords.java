package dk.sigtepunkt.sources.internal.read.survey;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import java.util.List;
import java.util.stream.Collectors;

final class DanishSurveyWords implements SurveyWords {
    /** What the columns of every survey are called: sources name them, so that they stay as they are. */
    static final List<String> COLUMNS =
            List.of("PERIODE", "OMRÅDE", "SPØRGSMÅL", "ANDEL", "GENNEMSNIT", "N", "SVARPROCENT");

    @Override
    public String noAnswers() {
        return "Ved ikke,Ønsker ikke at svare,Ikke relevant";
    }

    @Override
    public String noQuestions() {
        return "Datakilden nævner ingen spørgsmål (questions).";
    }

    @Override
    public String periodOrFixed() {
        return "Datakilden skal have enten en kolonne med perioden (period) eller én fast periode (fixedPeriod).";
    }

    @Override
    public String smallestMinimum(int least) {
        return "Indstillingen minimum skal være mindst %d.".formatted(least);
    }

    @Override
    public String scoresWithoutQuestion() {
        return "Datakilden giver point (scores) til noget, der ikke er et spørgsmål.";
    }

    @Override
    public String scoresForm(String column) {
        return "Indstillingen scores.%s skrives svar=point med komma imellem, fx Uenig=1,Enig=2.".formatted(column);
    }

    @Override
    public String unknownFrequency(String code) {
        return "Indstillingen frequency er »%s«; den skal være year, half-year, quarter, month eller week."
                .formatted(code);
    }

    @Override
    public String noWholeNumber(String setting, String text) {
        return "Indstillingen %s er »%s«; den skal være et helt tal.".formatted(setting, text);
    }

    @Override
    public String noColumn(List<String> missing) {
        return "Filen mangler kolonnen %s."
                .formatted(missing.stream().map(Quoted::shown).collect(Collectors.joining(", ")));
    }

    @Override
    public String unscored(String place, String question) {
        return "%s, kolonnen »%s«, har et svar, som hverken scores eller ignored nævner.".formatted(place, question);
    }

    @Override
    public String badFixedPeriod(String fault) {
        return "Indstillingen fixedPeriod: %s.".formatted(fault);
    }

    @Override
    public String badPeriod(String place, String column, String fault) {
        return "%s, kolonnen »%s«: %s.".formatted(place, column, fault);
    }

    @Override
    public String badInvited(String place, String column) {
        return "%s, kolonnen »%s«: antallet af inviterede skal være et helt tal og det samme i alle rækker om samme periode og område."
                .formatted(place, column);
    }

    @Override
    public String nothingPositive(String question) {
        return "Ingen svar i kolonnen »%s« tæller som positive; passer svarene under questions?".formatted(question);
    }

    @Override
    public String whole(String area) {
        return "område " + area;
    }

    @Override
    public String part(String area) {
        return Quoted.phrase("område " + area, "et af områderne");
    }

    @Override
    public String place(Period period, String area, String question) {
        return "%s, %s, %s".formatted(period, area, question);
    }

    @Override
    public String moreThanInvited(Period period, String area, int answered, int invited) {
        return "Der er flere svar end inviterede i %s, %s: %d af %d.".formatted(period, area, answered, invited);
    }
}
