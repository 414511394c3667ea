package dk.sigtepunkt.rest.internal.observations;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.rest.internal.http.Json;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the body of a submission: its outer form at once, its items one by one with every fault they have. */
public final class SubmissionReader {
    public static final int MOST_ITEMS = 10_000;
    /** Every name, value, begin and end of so many items, and some more. */
    private static final int MOST_PARTS = 40 * MOST_ITEMS;

    private static final String FORM = "{\"items\": [ … ]}";

    private SubmissionReader() {}

    /** @param own the area of an item that names none */
    static ReadItems read(byte[] body, AreaCode own, Words words) {
        requireFew(body);
        JsonNode items = items(Json.tree(body));
        List<Entry> entries = new ArrayList<>();
        List<Intake.Fault> faults = new ArrayList<>();
        for (JsonNode item : items) {
            entries.add(new ItemReader(entries.size() + 1, item, own, faults, words).entry());
        }
        return new ReadItems(entries, faults);
    }

    /** Before a tree is made of it: ten megabytes of empty objects are several hundred in memory. */
    private static void requireFew(byte[] body) {
        try (JsonParser parser = Json.MAPPER.createParser(body)) {
            for (int parts = 0; parser.nextToken() != null; parts++) {
                if (parts > MOST_PARTS) {
                    throw Problem.of(ProblemKind.TOO_LARGE);
                }
            }
        } catch (IOException unreadable) {
            // Said by the reader of the tree, with the place.
        }
    }

    private static JsonNode items(JsonNode root) {
        JsonNode items = root.path("items");
        if (!items.isArray()) {
            throw Problem.of(ProblemKind.BAD_SHAPE, "observations.form", FORM);
        }
        Set<String> others = new TreeSet<>();
        root.fieldNames().forEachRemaining(others::add);
        others.remove("items");
        if (!others.isEmpty()) {
            throw Problem.saying(
                    ProblemKind.BAD_SHAPE,
                    words -> words.say(
                            "observations.form.others", FORM, String.join(words.say("observations.form.and"), others)));
        }
        if (items.isEmpty()) {
            throw Problem.of(ProblemKind.FAULTY_ITEMS, "observations.none-sent");
        }
        if (items.size() > MOST_ITEMS) {
            throw Problem.of(ProblemKind.TOO_LARGE);
        }
        return items;
    }
}
