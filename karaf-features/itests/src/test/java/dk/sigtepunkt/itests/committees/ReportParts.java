package dk.sigtepunkt.itests.committees;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The consolidated report cut into each committee's parts, letter by letter as they were sent.
 *
 * @param byCommittee the committee's own part, then its focus areas'
 */
record ReportParts(JsonNode report, Map<String, List<String>> byCommittee) {
    static ReportParts of(String json) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        elements(json, "committees")
                .forEach(part -> parts.computeIfAbsent(text(part, "id"), id -> new ArrayList<>())
                        .add(part));
        elements(json, "focusAreas")
                .forEach(part -> parts.computeIfAbsent(text(part, "committee"), id -> new ArrayList<>())
                        .add(part));
        return new ReportParts(Server.parse(json), parts);
    }

    static ReportParts of(Server server) {
        return of(server.page("/api/v1/reports/consolidated?period=2025K3"));
    }

    /** A committee's parts; empty when the report does not know it. */
    List<String> of(Iterable<String> committees) {
        List<String> all = new ArrayList<>();
        committees.forEach(committee -> all.addAll(byCommittee.getOrDefault(committee, List.of())));
        return all;
    }

    /** The focus areas' parts of one committee, without its own. */
    List<String> areas(String committee) {
        List<String> all = byCommittee.getOrDefault(committee, List.of());
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    JsonNode committee(String id) {
        for (JsonNode part : report.get("committees")) {
            if (part.get("id").asText().equals(id)) {
                return part;
            }
        }
        throw new AssertionError("the report does not name " + id);
    }

    /** The sentences on what is missing of a committee as a whole. */
    List<String> missing(String committee) {
        List<String> sentences = new ArrayList<>();
        for (JsonNode line : report.get("missing")) {
            if (line.get("committee").asText().equals(committee) && !line.hasNonNull("indicator")) {
                sentences.add(line.get("sentence").asText());
            }
        }
        return sentences;
    }

    private static String text(String part, String field) {
        return Server.parse(part).get(field).asText();
    }

    private static List<String> elements(String json, String list) {
        List<String> elements = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(list);
                parser.nextToken();
                if (wanted) {
                    collect(json, parser, elements);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return elements;
    }

    private static void collect(String json, JsonParser parser, List<String> elements) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int from = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            int to = (int) parser.currentTokenLocation().getCharOffset() + 1;
            elements.add(json.substring(from, to));
        }
    }
}
