package dk.sigtepunkt.sources.internal.read.survey;

import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Locale;

/** Why a survey's answers cannot be added up, and what is told of those that were. */
interface SurveyWords {
    /** Danish until there is another set. */
    static SurveyWords in(Locale language) {
        return new DanishSurveyWords();
    }

    /** The answers that are none when the settings do not say, with commas between. */
    String noAnswers();

    String noQuestions();

    String periodOrFixed();

    String smallestMinimum(int least);

    String scoresWithoutQuestion();

    String scoresForm(String column);

    String unknownFrequency(String code);

    String noWholeNumber(String setting, String text);

    String noColumn(List<String> missing);

    String unscored(String place, String question);

    /** @param fault with what it quotes marked; without its full stop */
    String badFixedPeriod(String fault);

    /** @param fault as for {@link #badFixedPeriod} */
    String badPeriod(String place, String column, String fault);

    String badInvited(String place, String column);

    /** A warning. */
    String nothingPositive(String question);

    /** The area of all respondents. */
    String whole(String area);

    /** An area as the respondents' file has it. */
    String part(String area);

    /** @param area as {@link #whole} or {@link #part} says it */
    String place(Period period, String area, String question);

    /** @param area as for {@link #place} */
    String moreThanInvited(Period period, String area, int answered, int invited);
}
