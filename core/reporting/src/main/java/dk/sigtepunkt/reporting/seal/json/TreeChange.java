package dk.sigtepunkt.reporting.seal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One step from an older tree to a newer one; steps are taken in their order, places are those after the steps before. */
public sealed interface TreeChange {
    /** Place of what changes. */
    String at();

    /** As it stands in a difference. */
    Map<String, Object> tree();

    /** A value that is another one, or new in an object. */
    record Put(String at, Object value) implements TreeChange {
        @Override
        public Map<String, Object> tree() {
            return Map.of("at", at, "put", value);
        }
    }

    /** A value of an object that is gone. */
    record Gone(String at) implements TreeChange {
        @Override
        public Map<String, Object> tree() {
            return Map.of("at", at, "gone", true);
        }
    }

    /** A list that has its rows from elsewhere. */
    record Rows(String at, List<Run> runs) implements TreeChange {
        public Rows {
            runs = List.copyOf(runs);
        }

        @Override
        public Map<String, Object> tree() {
            return Map.of("at", at, "rows", runs.stream().map(Run::tree).toList());
        }
    }

    /**
     * Rows after each other: so many of the older list, or new ones.
     *
     * @param from where in the older list
     * @param count how many of it; 0 when they are new
     */
    record Run(int from, int count, List<Object> added) {
        public Run {
            added = List.copyOf(added);
        }

        Object tree() {
            return count > 0 ? Map.of("from", from, "count", count) : Map.of("added", added);
        }

        private static Run read(JsonFields fields) throws JsonUnreadable {
            Run run = fields.has("added")
                    ? new Run(0, 0, List.copyOf(fields.list("added")))
                    : new Run(fields.whole("from", 0), fields.whole("count", 1), List.of());
            fields.done();
            return run;
        }
    }

    /** @throws JsonUnreadable with the field that is not as it should be */
    static TreeChange read(JsonFields fields) throws JsonUnreadable {
        String at = fields.text("at", place -> place.isEmpty() || place.startsWith("/"));
        TreeChange change;
        if (fields.has("put")) {
            change = new Put(at, fields.any("put"));
        } else if (fields.has("rows")) {
            List<Run> runs = new ArrayList<>();
            for (Object run : fields.list("rows")) {
                runs.add(Run.read(JsonFields.of(fields.pointer() + "/rows/" + runs.size(), run)));
            }
            change = new Rows(at, runs);
        } else {
            if (!Boolean.TRUE.equals(fields.any("gone"))) {
                throw fields.wrong("gone");
            }
            change = new Gone(at);
        }
        fields.done();
        return change;
    }
}
