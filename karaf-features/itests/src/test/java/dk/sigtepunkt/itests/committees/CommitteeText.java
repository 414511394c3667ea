package dk.sigtepunkt.itests.committees;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A committee file cut into its items, without its influences, places and data sources, which are nobody's to inherit, to put other committee files together from; the files of this repository are all
 * laid out alike.
 *
 * @param head everything before the lists
 */
record CommitteeText(String head, List<Item> items, String observations) {
    private static final Pattern LIST =
            Pattern.compile("(focusAreas|indicators|actions|influences|places|dataSources|observations):\\s*");
    private static final Set<String> LEFT_OUT = Set.of("influences", "places", "dataSources");
    /** With places, which are left out. */
    private static final String COMPARISON = "    compareWith:";

    private static final Pattern KEY = Pattern.compile("  - key: (\\S+)\\s*");
    private static final Pattern AREA = Pattern.compile("(?m)^    focusArea: (\\S+)$");

    /** @param area the focus area it belongs to, or is */
    record Item(String list, String key, String area, String text) {
        /** The focus area as the continuation of another committee's area with the same key. */
        Item replacing(String committee) {
            String succession = """
                    replaces:
                      - former: %s/%s
                        from: "2026-01-01"
                        reason: Udvalgene er lagt om i prøven
                    """.formatted(committee, key).indent(4);
            return new Item(list, key, area, text + succession);
        }
    }

    static CommitteeText of(String yaml) {
        StringBuilder head = new StringBuilder();
        StringBuilder observations = new StringBuilder();
        List<Item> items = new ArrayList<>();
        String list = "";
        for (String line : yaml.lines().toList()) {
            Matcher start = LIST.matcher(line);
            Matcher key = KEY.matcher(line);
            if (start.matches()) {
                list = start.group(1);
            } else if (list.isEmpty()) {
                head.append(line).append('\n');
            } else if (list.equals("observations")) {
                observations.append(line).append('\n');
            } else if (key.matches() && !LEFT_OUT.contains(list)) {
                items.add(new Item(list, key.group(1), key.group(1), line + "\n"));
            } else if (!LEFT_OUT.contains(list) && !line.isBlank() && !line.startsWith(COMPARISON)) {
                items.add(longer(items.remove(items.size() - 1), line));
            }
        }
        return new CommitteeText(head.toString(), List.copyOf(items), observations.toString());
    }

    CommitteeText only(Predicate<Item> wanted) {
        return new CommitteeText(head, items.stream().filter(wanted).toList(), observations);
    }

    List<Item> list(String list) {
        return items.stream().filter(item -> item.list().equals(list)).toList();
    }

    /** The file again. */
    String yaml() {
        return yaml(head, items) + (observations.isEmpty() ? "" : "observations:\n" + observations);
    }

    /** Another committee's file, without observations. */
    static String yaml(String id, String name, List<Item> items) {
        return yaml("""
                schema: "committee-1.0"
                id: %s
                version: "1.0.0"
                name: %s
                description: Et udvalg, som er lagt om i prøven
                """.formatted(id, name), items);
    }

    private static String yaml(String head, List<Item> items) {
        StringBuilder yaml = new StringBuilder(head);
        for (String list : List.of("focusAreas", "indicators", "actions")) {
            String texts = items.stream()
                    .filter(item -> item.list().equals(list))
                    .map(Item::text)
                    .collect(Collectors.joining());
            yaml.append(texts.isEmpty() ? "" : list + ":\n" + texts);
        }
        return yaml.toString();
    }

    private static Item longer(Item item, String line) {
        String text = item.text() + line + "\n";
        Matcher area = AREA.matcher(text);
        return new Item(item.list(), item.key(), area.find() ? area.group(1) : item.area(), text);
    }
}
