package dk.sigtepunkt.sources.internal.read.survey;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.UnreadableCell;
import dk.sigtepunkt.sources.internal.read.csv.CsvReader;
import dk.sigtepunkt.sources.internal.read.table.Periods;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.xlsx.XlsxReader;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Adds up a survey's export. Only the columns named in the settings are looked at, and no respondent leaves here. */
public final class SurveyReader {
    private static final SurveyWords WORDS = SurveyWords.in(Danish.LOCALE);

    private final SurveySettings settings;
    private final String total;
    private final Table table;
    private final Map<Period, Map<String, SurveyGroup>> groups = new TreeMap<>();
    private final List<String> warnings;

    private SurveyReader(SurveySettings settings, Table table, String total) {
        this.settings = settings;
        this.total = total;
        this.table = table;
        this.warnings = new ArrayList<>(table.facts().warnings());
    }

    /**
     * @param total the area of all respondents together
     * @throws SourceTrouble with the place of what cannot be read, never with an answer
     */
    public static Table read(SourceDefinition source, byte[] content, AreaCode total) {
        SurveySettings settings = SurveySettings.of(source);
        boolean workbook = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        Table table = workbook ? XlsxReader.read(source, content) : CsvReader.read(source, content);
        settings.check(table);
        SurveyReader reader = new SurveyReader(settings, table, total.value());
        table.rows().forEach(reader::add);
        reader.warnOfUnseen();
        return new SurveyTable(settings, total.value(), reader.groups).table(reader.warnings);
    }

    private void add(Table.Row row) {
        Period period = period(row);
        String area = cell(row, settings.area());
        List<SurveyGroup> of = new ArrayList<>();
        of.add(group(period, total));
        if (!area.isEmpty() && !area.equals(total)) {
            of.add(group(period, area));
        }
        boolean answered = false;
        for (String question : settings.answers().questions().keySet()) {
            Optional<String> answer = settings.answer(cell(row, question));
            answer.ifPresent(given -> of.forEach(group -> count(row, question, given, group.question(question))));
            answered |= answer.isPresent();
        }
        if (answered) {
            of.forEach(SurveyGroup::respondent);
        }
        if (!settings.invited().column().isEmpty()) {
            invited(row, of.get(of.size() - 1));
        }
    }

    private void count(Table.Row row, String question, String answer, SurveyGroup.Answers answers) {
        answers.add(
                settings.answers().questions().getOrDefault(question, Set.of()).contains(answer));
        Map<String, Double> scores = settings.answers().scores().get(question);
        if (scores == null) {
            number(answer).ifPresent(answers::score);
            return;
        }
        Double score = scores.get(answer);
        if (score == null) {
            throw new SourceTrouble(WORDS.unscored(row.place(), question), false);
        }
        answers.score(score);
    }

    private Period period(Table.Row row) {
        boolean fixed = settings.period().column().isEmpty();
        try {
            return Periods.any(
                    fixed
                            ? settings.period().fixed()
                            : cell(row, settings.period().column()),
                    settings.period().frequency());
        } catch (IllegalArgumentException fault) {
            String marked = UnreadableCell.marked(fault);
            throw new SourceTrouble(
                    fixed
                            ? WORDS.badFixedPeriod(marked)
                            : WORDS.badPeriod(row.place(), settings.period().column(), marked),
                    false,
                    fault);
        }
    }

    private void invited(Table.Row row, SurveyGroup group) {
        String cell = cell(row, settings.invited().column());
        if (cell.isEmpty()) {
            return;
        }
        if (!cell.matches("\\d{1,7}") || !group.invited(Integer.parseInt(cell))) {
            throw new SourceTrouble(
                    WORDS.badInvited(row.place(), settings.invited().column()), false);
        }
    }

    private void warnOfUnseen() {
        settings.answers().questions().keySet().stream()
                .filter(question -> groups.values().stream()
                        .flatMap(areas -> areas.values().stream())
                        .allMatch(group -> group.question(question).positive() == 0))
                .forEach(question -> warnings.add(WORDS.nothingPositive(question)));
    }

    private SurveyGroup group(Period period, String area) {
        return groups.computeIfAbsent(period, any -> new TreeMap<>()).computeIfAbsent(area, any -> new SurveyGroup());
    }

    private String cell(Table.Row row, String column) {
        return column.isEmpty()
                ? ""
                : row.cells().get(table.columns().indexOf(column)).strip();
    }

    private static Optional<Double> number(String answer) {
        return answer.matches("-?\\d{1,4}([.,]\\d{1,3})?")
                ? Optional.of(Double.valueOf(answer.replace(',', '.')))
                : Optional.empty();
    }
}
