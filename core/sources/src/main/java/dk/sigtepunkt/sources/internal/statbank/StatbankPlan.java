package dk.sigtepunkt.sources.internal.statbank;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.statbank.StatbankOrder.Format;
import dk.sigtepunkt.sources.internal.statbank.TableInfo.Variable;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what is wanted against what the table has, and makes it calls that are small enough. */
final class StatbankPlan {
    private static final StatbankOrderWords WORDS = StatbankOrderWords.in(Danish.LOCALE);

    private final StatbankOrder order;
    private final TableInfo info;

    StatbankPlan(StatbankOrder order, TableInfo info) {
        this.order = order;
        this.info = info;
    }

    /**
     * @param since from when, if the order does not say which periods
     * @throws SourceTrouble when the table does not have what is wanted
     */
    List<Selection> calls(Period since) {
        Selection all = selection(since);
        return order.format() == Format.BULK ? List.of(all) : all.parts(order.cellLimit());
    }

    private Selection selection(Period since) {
        for (String code : order.variables().keySet()) {
            if (info.variable(code).isEmpty()) {
                throw trouble(WORDS.unknownVariable(
                        info.id(),
                        code,
                        info.variables().stream().map(Variable::code).toList()));
            }
        }
        Map<String, List<String>> selected = new LinkedHashMap<>();
        for (Variable variable : info.variables()) {
            List<String> expressions = wanted(variable);
            if (!expressions.isEmpty()) {
                selected.put(variable.code(), codes(variable, expressions));
            } else if (variable.time()) {
                selected.put(variable.code(), periods(variable, since));
            } else if (!variable.elimination() || order.format() == Format.BULK) {
                throw trouble(WORDS.notChosen(info.id(), variable.code(), variable.elimination()));
            }
        }
        return new Selection(selected);
    }

    private List<String> wanted(Variable variable) {
        for (Map.Entry<String, List<String>> one : order.variables().entrySet()) {
            if (one.getKey().equalsIgnoreCase(variable.code())) {
                return one.getValue();
            }
        }
        return List.of();
    }

    private List<String> codes(Variable variable, List<String> expressions) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String expression : expressions) {
            if (order.format() == Format.BULK && ValueExpression.computes(expression)) {
                throw trouble(WORDS.notComputed(info.id(), expression));
            }
            List<String> found = ValueExpression.resolved(expression, variable);
            codes.addAll(found);
            if (found.isEmpty()) {
                unknown.add(expression);
            }
        }
        if (!unknown.isEmpty()) {
            throw trouble(WORDS.unknownValues(info.id(), variable.code(), unknown, variable.values()));
        }
        return List.copyOf(codes);
    }

    private List<String> periods(Variable time, Period since) {
        List<String> periods =
                time.values().stream().filter(code -> !endsBefore(code, since)).toList();
        return periods.isEmpty()
                ? time.values()
                        .subList(
                                Math.max(0, time.values().size() - 1),
                                time.values().size())
                : periods;
    }

    /** A pair such as {@code 2023:2024} counts under its last year; what is no period is asked for. */
    private static boolean endsBefore(String code, Period since) {
        String last = code.matches("\\d{4}[:/]\\d{4}") ? code.substring(5) : code;
        try {
            return Period.parse(last).start().isBefore(since.start());
        } catch (IllegalArgumentException another) {
            return false;
        }
    }

    private static SourceTrouble trouble(String sentence) {
        return new SourceTrouble(sentence, false);
    }
}
