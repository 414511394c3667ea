package dk.sigtepunkt.reporting.internal.seals;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A tree of texts, whole numbers and truth values, in the order of their names: it is kept, so that the names stay. */
final class FactTree {
    private final Map<String, Object> fields = new TreeMap<>();

    static FactTree of() {
        return new FactTree();
    }

    FactTree text(String name, Object value) {
        fields.put(name, value.toString());
        return this;
    }

    /** Left out where there is none. */
    FactTree text(String name, Optional<?> value) {
        value.ifPresent(there -> text(name, there.toString()));
        return this;
    }

    /** Left out where it is empty. */
    FactTree said(String name, String text) {
        return text(name, Optional.of(text).filter(there -> !there.isEmpty()));
    }

    FactTree whole(String name, int value) {
        fields.put(name, value);
        return this;
    }

    FactTree flag(String name, boolean value) {
        fields.put(name, value);
        return this;
    }

    FactTree tree(String name, Map<String, Object> tree) {
        fields.put(name, tree);
        return this;
    }

    FactTree tree(String name, Optional<Map<String, Object>> tree) {
        tree.ifPresent(there -> fields.put(name, there));
        return this;
    }

    FactTree list(String name, List<?> values) {
        fields.put(name, List.copyOf(values));
        return this;
    }

    /** Exactly, as a decimal number is written everywhere: no way of reading numbers changes it. */
    FactTree number(String name, OptionalDouble value) {
        value.ifPresent(there -> fields.put(name, decimal(there)));
        return this;
    }

    static String decimal(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** @param person who somebody is to nobody but this installation */
    FactTree signed(String name, Signature by, UnaryOperator<String> person) {
        return tree(
                name,
                of().text("role", by.role().map(Role::code).orElse("owner"))
                        .text("person", person.apply(by.by()))
                        .text("at", by.at())
                        .done());
    }

    Map<String, Object> done() {
        return Collections.unmodifiableMap(fields);
    }
}
