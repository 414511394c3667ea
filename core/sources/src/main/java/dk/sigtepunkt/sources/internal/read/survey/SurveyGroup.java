package dk.sigtepunkt.sources.internal.read.survey;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the respondents of one period and area answered, added up; nobody can be told from anybody here. */
final class SurveyGroup {
    private final Map<String, Answers> questions = new LinkedHashMap<>();
    private int respondents;
    private int invited;

    /** Counts one person, who answered at least one question. */
    void respondent() {
        respondents++;
    }

    /** @param number how many were asked; the same in each row that says so */
    boolean invited(int number) {
        boolean agrees = invited == 0 || invited == number;
        invited = number;
        return agrees;
    }

    Answers question(String column) {
        return questions.computeIfAbsent(column, any -> new Answers());
    }

    int respondents() {
        return respondents;
    }

    /** 0 when that is not known. */
    int invited() {
        return invited;
    }

    /** The answers to one question. */
    static final class Answers {
        private int count;
        private int positive;
        private int scored;
        private double sum;

        void add(boolean isPositive) {
            count++;
            positive += isPositive ? 1 : 0;
        }

        void score(double value) {
            scored++;
            sum += value;
        }

        int count() {
            return count;
        }

        int positive() {
            return positive;
        }

        /** In per cent. */
        double share() {
            return 100.0 * positive / count;
        }

        /** Whether each answer has a place on the scale. */
        boolean hasMean() {
            return scored == count;
        }

        double mean() {
            return sum / count;
        }
    }
}
