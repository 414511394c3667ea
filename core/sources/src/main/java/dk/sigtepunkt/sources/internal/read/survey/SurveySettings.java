package dk.sigtepunkt.sources.internal.read.survey;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Numbers;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the columns of a survey's export are understood; answers are compared without regard to case.
 *
 * @param area the column with the area; empty when there is none
 * @param minimum a share or mean of fewer answers is never told
 */
record SurveySettings(Dating period, String area, Answers answers, Invited invited, int minimum) {
    private static final SurveyWords WORDS = SurveyWords.in(Danish.LOCALE);
    private static final int FEWEST = 3;

    /** When the answers were given: either a column says it, or the same for all. */
    record Dating(String column, String fixed, Frequency frequency) {}

    /**
     * @param questions for each column with a question the answers that count as positive
     * @param scores for a question what each answer is worth in the mean; empty when the answers are numbers themselves
     * @param ignored answers that are none
     */
    record Answers(Map<String, Set<String>> questions, Map<String, Map<String, Double>> scores, Set<String> ignored) {}

    /** @param number how many were asked in all; 0 when that is not known, or a column says it */
    record Invited(int number, String column) {}

    /** @throws SourceTrouble naming the setting that is wrong */
    static SurveySettings of(SourceDefinition source) {
        Map<String, String> all = source.settings();
        Map<String, Set<String>> questions = new LinkedHashMap<>();
        group(all, "questions.").forEach((column, answers) -> questions.put(column, words(answers)));
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        group(all, "scores.").forEach((column, values) -> scores.put(column, scores(column, values)));
        SurveySettings settings = new SurveySettings(
                new Dating(
                        all.getOrDefault("period", "").strip(),
                        all.getOrDefault("fixedPeriod", "").strip(),
                        frequency(all.getOrDefault("frequency", Frequency.YEAR.code())
                                .strip())),
                all.getOrDefault("area", "").strip(),
                new Answers(questions, scores, words(all.getOrDefault("ignored", WORDS.noAnswers()))),
                new Invited(
                        number("invited", all.getOrDefault("invited", "0")),
                        all.getOrDefault("invitedColumn", "").strip()),
                number("minimum", all.getOrDefault("minimum", "5")));
        check(!questions.isEmpty(), WORDS.noQuestions());
        check(settings.period.column().isEmpty() != settings.period.fixed().isEmpty(), WORDS.periodOrFixed());
        check(settings.minimum >= FEWEST, WORDS.smallestMinimum(FEWEST));
        check(questions.keySet().containsAll(scores.keySet()), WORDS.scoresWithoutQuestion());
        return settings;
    }

    /** @throws SourceTrouble when the export lacks a column */
    void check(Table table) {
        List<String> needed = new ArrayList<>(answers.questions().keySet());
        Stream.of(period.column(), area, invited.column())
                .filter(name -> !name.isEmpty())
                .forEach(needed::add);
        needed.removeAll(table.columns());
        check(needed.isEmpty(), WORDS.noColumn(needed));
    }

    /** Empty when the cell is no answer. */
    Optional<String> answer(String cell) {
        String answer = Numbers.trimmed(cell).toLowerCase(Locale.ROOT);
        return answer.isEmpty() || answers.ignored().contains(answer) ? Optional.empty() : Optional.of(answer);
    }

    private static Map<String, String> group(Map<String, String> all, String prefix) {
        Map<String, String> group = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                group.put(name.substring(prefix.length()), value);
            }
        });
        return group;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Double> scores(String column, String values) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String pair : values.toLowerCase(Locale.ROOT).split(",")) {
            int equals = pair.lastIndexOf('=');
            String score = pair.substring(equals + 1).strip();
            check(equals > 0 && score.matches("-?\\d{1,4}(\\.\\d{1,3})?"), WORDS.scoresForm(column));
            scores.put(pair.substring(0, equals).strip(), Double.valueOf(score));
        }
        return scores;
    }

    private static Frequency frequency(String code) {
        return Arrays.stream(Frequency.values())
                .filter(frequency -> frequency.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new SourceTrouble(WORDS.unknownFrequency(code), false));
    }

    private static int number(String setting, String text) {
        check(text.strip().matches("\\d{1,7}"), WORDS.noWholeNumber(setting, text));
        return Integer.parseInt(text.strip());
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new SourceTrouble(sentence, false);
        }
    }
}
