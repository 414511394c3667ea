package dk.sigtepunkt.sources.internal.statbank;

import dk.sigtepunkt.sources.internal.statbank.TableInfo.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statistikbanken's value expressions, resolved against the values a variable has. */
final class ValueExpression {
    private static final Pattern RANGE = Pattern.compile("(>=?)?([^<>=]*)(<=?)?([^<>=]*)");
    private static final Pattern NTH = Pattern.compile("(-)?\\((?:([+-]?\\d*)n)?([+-]?\\d+)?\\)");
    private static final Pattern FUNCTION = Pattern.compile("(?:sum|multiply|divide|subtract)\\(.*\\)");
    private static final int LONGEST_NUMBER = 6;

    private ValueExpression() {}

    /** Whether the server is to compute a value of others. */
    static boolean computes(String expression) {
        return FUNCTION.matcher(expression).matches();
    }

    /**
     * @return what to ask for: codes of the variable, or the expression itself when the server computes it; empty when
     *     it means none of the variable's values
     */
    static List<String> resolved(String expression, Variable variable) {
        if (computes(expression) || variable.values().contains(expression)) {
            return List.of(expression);
        }
        if (expression.startsWith(">") || expression.startsWith("<")) {
            return range(expression).map(within -> those(variable, within)).orElse(List.of());
        }
        Matcher nth = NTH.matcher(expression);
        if (nth.matches() && (nth.group(2) != null || nth.group(3) != null)) {
            return nth(nth, variable.values());
        }
        if (expression.contains("*") || expression.contains("?")) {
            Pattern wild = Pattern.compile(
                    Pattern.quote(expression).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"));
            return those(variable, code -> wild.matcher(code).matches());
        }
        return List.of();
    }

    private static List<String> those(Variable variable, Predicate<String> wanted) {
        return variable.values().stream().filter(wanted).toList();
    }

    private static Optional<Predicate<String>> range(String expression) {
        Matcher range = RANGE.matcher(expression);
        if (!range.matches()) {
            return Optional.empty();
        }
        String from = range.group(1) == null ? "" : range.group(2).strip();
        String to = range.group(3) == null ? "" : range.group(4).strip();
        boolean withFrom = ">=".equals(range.group(1));
        boolean withTo = "<=".equals(range.group(3));
        return Optional.of(code -> (from.isEmpty() || after(code.compareTo(from), withFrom))
                && (to.isEmpty() || after(to.compareTo(code), withTo)));
    }

    private static boolean after(int order, boolean also) {
        return order > 0 || (also && order == 0);
    }

    /** {@code (an+b)} counts from the newest, which stands last; a minus before it from the oldest. */
    private static List<String> nth(Matcher nth, List<String> values) {
        int step = nth.group(2) == null ? 0 : number(nth.group(2), 1);
        int first = nth.group(3) == null ? 0 : number(nth.group(3), 0);
        List<String> found = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            int counted = nth.group(1) == null ? values.size() - place : place + 1;
            int rest = counted - first;
            if (step == 0 ? rest == 0 : rest % step == 0 && rest / step >= 0) {
                found.add(values.get(place));
            }
        }
        return found;
    }

    private static int number(String text, int whenBare) {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        if (digits.isEmpty() || digits.equals("-")) {
            return digits.isEmpty() ? whenBare : -whenBare;
        }
        return digits.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
