package dk.sigtepunkt.testkit.statbank;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value expressions the stand-in understands: a code, {@code *}, {@code (1)}, {@code (-n+3)} and ranges. */
final class Expression {
    private static final Pattern NEWEST = Pattern.compile("\\((?:-n\\+)?(\\d+)\\)");
    private static final Pattern RANGE = Pattern.compile(">=([^<>=]+)(?:<=([^<>=]+))?");

    private Expression() {}

    static List<String> resolved(String expression, List<String> codes) {
        if (expression.equals("*")) {
            return codes;
        }
        Matcher newest = NEWEST.matcher(expression);
        if (newest.matches()) {
            int count = Math.min(codes.size(), Integer.parseInt(newest.group(1)));
            List<String> last = codes.subList(codes.size() - count, codes.size());
            return expression.contains("n") ? last : last.subList(0, 1);
        }
        Matcher range = RANGE.matcher(expression);
        if (range.matches()) {
            String to = range.group(2) == null ? "9999" : range.group(2);
            return codes.stream()
                    .filter(code -> code.compareTo(range.group(1)) >= 0 && code.compareTo(to) <= 0)
                    .toList();
        }
        return codes.contains(expression) ? List.of(expression) : List.of();
    }
}
