package dk.sigtepunkt.reporting.internal.seals;

import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.seals.SealedBodies.Body;
import dk.sigtepunkt.domain.seals.SealedBodies.BodyPart;
import dk.sigtepunkt.reporting.seal.SealPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of a seal, each with its blocks and its facts; those that are closed already come last, and are called so. */
final class SealContents {
    static final String CLOSED = "closed/";
    private static final String INDEX = "index";

    private final List<SealPart> parts = new ArrayList<>();

    /** What the report tells for one reader. */
    record Told(Body body, SortedMap<String, Object> facts) {}

    private SealContents() {}

    /**
     * All parts.
     *
     * @param outside as whoever is told nothing of what is closed reads it
     * @param closed what is
     * @param inside as whoever is told that reads it
     */
    static List<SealPart> of(Told outside, Set<ReportItem> closed, Told inside) {
        SealContents contents = new SealContents();
        contents.add(outside, Set.of(), "");
        if (!closed.isEmpty()) {
            contents.add(inside, closed, CLOSED);
        }
        return List.copyOf(contents.parts);
    }

    /** @param only what lies in one of these; empty for all */
    private void add(Told told, Set<ReportItem> only, String prefix) {
        List<BodyPart> all = told.body().parts();
        Map<Integer, Integer> places = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            if (within(all.get(at).name(), only)) {
                places.put(at, parts.size() + places.size());
            }
        }
        Set<String> names = new HashSet<>();
        for (BodyPart part : all) {
            if (within(part.name(), only)) {
                names.add(part.name());
                Map<String, Object> content = new TreeMap<>();
                content.put("blocks", placed(part.blocks(), places));
                Optional.ofNullable(told.facts().get(part.name())).ifPresent(facts -> content.put("facts", facts));
                parts.add(new SealPart(prefix + part.name(), part.item().map(ReportItem::toString), content));
            }
        }
        told.facts().forEach((name, facts) -> {
            if (within(name, only) && !names.contains(name)) {
                parts.add(new SealPart(prefix + name, item(name).map(ReportItem::toString), Map.of("facts", facts)));
            }
        });
    }

    private static boolean within(String name, Set<ReportItem> only) {
        return only.isEmpty() || only.stream().anyMatch(item -> lies(name, item));
    }

    /** Whether a part lies in an item, by its name. */
    static boolean lies(String name, ReportItem item) {
        return Arrays.asList(name.split("/")).contains(item.toString());
    }

    private static Optional<ReportItem> item(String name) {
        return Arrays.stream(name.split("/"))
                .flatMap(step -> ReportItem.find(step).stream())
                .reduce((outer, inner) -> inner);
    }

    /** Blocks that point to parts by their places in the file. */
    private static Object placed(Object tree, Map<Integer, Integer> places) {
        if (tree instanceof List<?> list) {
            return list.stream().map(one -> placed(one, places)).toList();
        }
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        Map<String, Object> copied = new TreeMap<>();
        map.forEach((key, value) -> copied.put(String.valueOf(key), placed(value, places)));
        if ("part".equals(copied.get("type")) && copied.get(INDEX) instanceof Integer index) {
            copied.put(INDEX, Optional.ofNullable(places.get(index)).orElse(index));
        }
        return copied;
    }
}
