package dk.sigtepunkt.testkit.statbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of one call, written in Statistikbanken's formats.
 *
 * @param chosen each variable's code to the values asked for
 * @param updated Danish time without a zone
 */
record PopulationFigures(Map<String, List<String>> chosen, ToLongFunction<Map<String, String>> figure, String updated) {
    /** @param zeros whether rows with nobody in them are there */
    String csv(boolean zeros) {
        StringBuilder text = new StringBuilder();
        chosen.keySet()
                .forEach(code -> text.append(code.toUpperCase(Locale.ROOT)).append(';'));
        text.append("INDHOLD\r\n");
        for (Map<String, String> cell : cells()) {
            long number = figure.applyAsLong(cell);
            if (zeros || number != 0) {
                cell.values().forEach(code -> text.append(code).append(';'));
                text.append(number).append("\r\n");
            }
        }
        return text.toString();
    }

    String jsonStat() {
        List<String> ids = new ArrayList<>(chosen.keySet());
        ids.add(ids.size() - 1, "ContentsCode");
        String dimensions = ids.stream().map(this::dimension).collect(Collectors.joining(","));
        String id = ids.stream().map(Reply::quoted).collect(Collectors.joining(","));
        String size = ids.stream()
                .map(code ->
                        Integer.toString(chosen.getOrDefault(code, List.of("")).size()))
                .collect(Collectors.joining(","));
        String values = cells().stream()
                .map(cell -> Long.toString(figure.applyAsLong(cell)))
                .collect(Collectors.joining(","));
        return ("{\"dataset\":{\"dimension\":{%s,\"id\":[%s],\"size\":[%s],"
                        + "\"role\":{\"metric\":[\"ContentsCode\"],\"time\":[\"Tid\"]}},"
                        + "\"label\":\"Folketal den 1. i kvartalet\",\"source\":\"Opdigtede tal\",\"updated\":\"%sZ\","
                        + "\"value\":[%s],\"extension\":{\"px\":{\"tableid\":\"FOLK1A\",\"decimals\":0}}}}")
                .formatted(dimensions, id, size, updated, values);
    }

    private String dimension(String code) {
        if (code.equals("ContentsCode")) {
            return "\"ContentsCode\":{\"label\":\"Indhold\",\"category\":{\"index\":{\"FOLK1A\":0},"
                    + "\"label\":{\"FOLK1A\":\"Folketal\"},\"unit\":{\"FOLK1A\":{\"base\":\"Antal\",\"decimals\":0}}}}";
        }
        List<String> codes = chosen.getOrDefault(code, List.of());
        String index = IntStream.range(0, codes.size())
                .mapToObj(place -> Reply.quoted(codes.get(place)) + ":" + place)
                .collect(Collectors.joining(","));
        return "%s:{\"label\":%s,\"category\":{\"index\":{%s}}}"
                .formatted(Reply.quoted(code), Reply.quoted(code.toLowerCase(Locale.ROOT)), index);
    }

    /** In order, the last variable fastest. */
    private List<Map<String, String>> cells() {
        List<Map<String, String>> cells = List.of(Map.of());
        for (Map.Entry<String, List<String>> variable : chosen.entrySet()) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> cell : cells) {
                for (String code : variable.getValue()) {
                    Map<String, String> longer = new LinkedHashMap<>(cell);
                    longer.put(variable.getKey(), code);
                    more.add(longer);
                }
            }
            cells = more;
        }
        return cells;
    }
}
