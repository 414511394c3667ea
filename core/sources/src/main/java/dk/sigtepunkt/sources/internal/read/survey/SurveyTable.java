package dk.sigtepunkt.sources.internal.read.survey;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes what a survey adds up to: a row for each period, area and question. */
final class SurveyTable {
    private static final SurveyWords WORDS = SurveyWords.in(Danish.LOCALE);
    private static final String HIDDEN = "*";
    private static final String UNKNOWN = "..";
    private static final String NOT_ON_A_SCALE = ".";
    private static final int DECIMALS = 4;

    private final SurveySettings settings;
    private final String total;
    private final Map<Period, Map<String, SurveyGroup>> groups;
    private final List<Table.Row> rows = new ArrayList<>();

    /**
     * @param total the area of all respondents together
     * @param groups by area, the total among them
     */
    SurveyTable(SurveySettings settings, String total, Map<Period, Map<String, SurveyGroup>> groups) {
        this.settings = settings;
        this.total = total;
        this.groups = groups;
    }

    /** @throws SourceTrouble when more answered than were asked */
    Table table(List<String> warnings) {
        groups.forEach((period, areas) ->
                settings.answers().questions().keySet().forEach(question -> add(period, areas, question)));
        return new Table(
                DanishSurveyWords.COLUMNS,
                rows,
                Table.NumberForm.PLAIN,
                new Table.Facts("", Map.of(), Optional.empty(), true, warnings));
    }

    private void add(Period period, Map<String, SurveyGroup> areas, String question) {
        Map<String, SurveyGroup.Answers> answers = new TreeMap<>();
        areas.forEach((area, group) -> answers.put(area, group.question(question)));
        SurveyGroup.Answers all = group(areas).question(question);
        answers.remove(total);
        int placed =
                answers.values().stream().mapToInt(SurveyGroup.Answers::count).sum();
        Set<String> hidden = SurveyHiding.hidden(
                total, all, answers, answers.isEmpty() ? 0 : all.count() - placed, settings.minimum());
        areas.forEach((area, group) -> rows.add(new Table.Row(
                WORDS.place(period, place(area), question),
                cells(period, area, question, group, hidden.contains(area)))));
    }

    private List<String> cells(Period period, String area, String question, SurveyGroup group, boolean hidden) {
        SurveyGroup.Answers answers = group.question(question);
        List<String> cells = new ArrayList<>(List.of(period.code(), area, question));
        if (hidden) {
            cells.addAll(List.of(HIDDEN, HIDDEN, HIDDEN, HIDDEN));
        } else if (answers.count() == 0) {
            cells.addAll(List.of(UNKNOWN, UNKNOWN, "0", responseRate(period, area, group)));
        } else {
            cells.add(rounded(answers.share()));
            cells.add(answers.hasMean() ? rounded(answers.mean()) : NOT_ON_A_SCALE);
            cells.add(String.valueOf(answers.count()));
            cells.add(responseRate(period, area, group));
        }
        return cells;
    }

    private String responseRate(Period period, String area, SurveyGroup group) {
        int invited = invited(area, group);
        if (invited == 0) {
            return UNKNOWN;
        }
        if (group.respondents() < settings.minimum()) {
            return HIDDEN;
        }
        if (group.respondents() > invited) {
            throw new SourceTrouble(WORDS.moreThanInvited(period, place(area), group.respondents(), invited), false);
        }
        return rounded(100.0 * group.respondents() / invited);
    }

    /** The setting is about everybody who was asked in the one period that there is. */
    private int invited(String area, SurveyGroup group) {
        if (!settings.invited().column().isEmpty()) {
            return settings.area().isEmpty() || !area.equals(total) ? group.invited() : 0;
        }
        return area.equals(total) && groups.size() == 1 ? settings.invited().number() : 0;
    }

    /** The area as the respondents' file has it. */
    private String place(String area) {
        return area.equals(total) ? WORDS.whole(area) : WORDS.part(area);
    }

    private SurveyGroup group(Map<String, SurveyGroup> areas) {
        SurveyGroup all = areas.get(total);
        if (all == null) {
            throw new IllegalStateException("every respondent is in the total");
        }
        return all;
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
