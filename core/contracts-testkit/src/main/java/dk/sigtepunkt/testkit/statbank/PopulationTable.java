package dk.sigtepunkt.testkit.statbank;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table like FOLK1A: inhabitants by area, sex and quarter. The figures are made up. */
final class PopulationTable {
    static final String ID = "FOLK1A";
    private static final List<String> VARIABLES = List.of("OMRÅDE", "KØN", "ALDER", "CIVILSTAND", "Tid");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Map<String, Map<String, Long>> inhabitants = new LinkedHashMap<>();
    private LocalDateTime updated = LocalDateTime.of(2025, 8, 11, 8, 0);
    private String suppressedValue = "0";
    private boolean active = true;
    private long cellLimit = 1_000_000;

    PopulationTable() {
        Map<String, long[]> madeUp = new LinkedHashMap<>();
        madeUp.put("000", new long[] {5_930_000, 4_100});
        madeUp.put("082", new long[] {1_360_000, 1_900});
        madeUp.put("766", new long[] {47_100, 35});
        // The neighbours.
        madeUp.put("615", new long[] {96_000, 160});
        madeUp.put("630", new long[] {121_000, 210});
        madeUp.put("727", new long[] {23_700, 20});
        madeUp.put("740", new long[] {99_000, 150});
        madeUp.put("746", new long[] {65_500, 140});
        madeUp.put("756", new long[] {41_600, 10});
        madeUp.forEach((area, firstAndGrowth) -> {
            Map<String, Long> series = new TreeMap<>();
            for (int quarter = 0; quarter < 11; quarter++) {
                String period = (2023 + quarter / 4) + "K" + (1 + quarter % 4);
                series.put(period, firstAndGrowth[0] + quarter * firstAndGrowth[1] + quarter % 3 * 7L);
            }
            inhabitants.put(area, series);
        });
    }

    synchronized void revise(String area, String period, long number) {
        series(area).put(period, number);
    }

    synchronized void publish(String period, Map<String, Long> numbers, LocalDateTime at) {
        numbers.forEach((area, number) -> series(area).put(period, number));
        updated = at;
    }

    synchronized void deactivate() {
        active = false;
    }

    synchronized void suppressedValue(String value) {
        suppressedValue = value;
    }

    synchronized void cellLimit(long cells) {
        cellLimit = cells;
    }

    synchronized long inhabitants(String area, String period) {
        Long number = series(area).get(period);
        if (number == null) {
            throw new IllegalArgumentException(period);
        }
        return number;
    }

    synchronized String listed() {
        List<String> periods = codes("Tid");
        return ("[{\"id\":\"FOLK1A\",\"text\":\"Folketal den 1. i kvartalet\",\"unit\":\"Antal\",\"updated\":\"%s\","
                        + "\"firstPeriod\":\"%s\",\"latestPeriod\":\"%s\",\"active\":%s,"
                        + "\"variables\":[\"område\",\"køn\",\"tid\"]}]")
                .formatted(TIME.format(updated), periods.get(0), periods.get(periods.size() - 1), active);
    }

    synchronized Reply described(Question question) {
        if (!question.table().equalsIgnoreCase(ID)) {
            return Reply.error(400, "EXTRACT-NOTFOUND", "Tabel findes ikke: " + question.table());
        }
        String variables = VARIABLES.stream().map(this::described).collect(Collectors.joining(","));
        return Reply.json(("{\"id\":\"FOLK1A\",\"text\":\"Folketal den 1. i kvartalet\","
                        + "\"description\":\"Opdigtede tal til afprøvning\",\"unit\":\"Antal\","
                        + "\"suppressedDataValue\":%s,\"updated\":\"%s\",\"active\":%s,\"contacts\":[],"
                        + "\"documentation\":null,\"footnote\":null,\"variables\":[%s]}")
                .formatted(Reply.quoted(suppressedValue), TIME.format(updated), active, variables));
    }

    private String described(String variable) {
        String values = codes(variable).stream()
                .map(code -> "{\"id\":%1$s,\"text\":%1$s}".formatted(Reply.quoted(code)))
                .collect(Collectors.joining(","));
        boolean time = variable.equals("Tid");
        return "{\"id\":%s,\"text\":%s,\"elimination\":%s,\"time\":%s,\"values\":[%s]}"
                .formatted(
                        Reply.quoted(variable), Reply.quoted(variable.toLowerCase(Locale.ROOT)), !time, time, values);
    }

    synchronized Reply figures(Question question) {
        if (!question.table().equalsIgnoreCase(ID)) {
            return Reply.error(400, "EXTRACT-NOTFOUND", "Tabel findes ikke: " + question.table());
        }
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        long cells = 1;
        for (String variable : VARIABLES) {
            List<String> all = codes(variable);
            List<String> wanted = question.variables().get(variable);
            if (wanted == null && !variable.equals("Tid")) {
                continue;
            }
            List<String> values = new ArrayList<>();
            for (String expression : wanted == null ? List.of("(1)") : wanted) {
                List<String> found = Expression.resolved(expression, all);
                if (found.isEmpty()) {
                    return Reply.error(
                            400, "EXTRACT-NOTFOUND", "Kan ikke finde værdien: %s (%s)".formatted(expression, variable));
                }
                values.addAll(found);
            }
            chosen.put(variable, values);
            cells *= values.size();
        }
        boolean streamed = question.format().equals("BULK");
        if (!streamed && cells * (chosen.size() + 1) > cellLimit) {
            return Reply.error(400, "REQUEST-LIMIT", "Forespørgslen returnerer for mange observationer");
        }
        PopulationFigures figures = new PopulationFigures(chosen, this::figure, TIME.format(updated));
        return switch (question.format()) {
            case "JSONSTAT" -> Reply.json(figures.jsonStat());
            case "CSV" -> Reply.csv(figures.csv(true));
            case "BULK" -> Reply.csv(figures.csv(false));
            default -> Reply.error(400, "REQUEST-MISSING", "Format ikke angivet, eller ikke gyldigt.");
        };
    }

    /** A little less than half are men; without an area it is the whole country. */
    private long figure(Map<String, String> cell) {
        long all = inhabitants(cell.getOrDefault("OMRÅDE", "000"), cell.getOrDefault("Tid", ""));
        long men = all * 497 / 1000;
        return switch (cell.getOrDefault("KØN", "TOT")) {
            case "1" -> men;
            case "2" -> all - men;
            default -> all;
        };
    }

    private Map<String, Long> series(String area) {
        Map<String, Long> series = inhabitants.get(area);
        if (series == null) {
            throw new IllegalArgumentException(area);
        }
        return series;
    }

    private List<String> codes(String variable) {
        return switch (variable) {
            case "OMRÅDE" -> List.copyOf(inhabitants.keySet());
            case "KØN" -> List.of("TOT", "1", "2");
            case "ALDER" -> List.of("IALT");
            case "CIVILSTAND" -> List.of("TOT");
            default -> List.copyOf(series("000").keySet());
        };
    }
}
