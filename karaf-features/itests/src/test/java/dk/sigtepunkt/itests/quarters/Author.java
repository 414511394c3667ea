package dk.sigtepunkt.itests.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Those who write a report: they know what is missing from what the system tells them, and mend it where it says.
 *
 * @param writer a committee's secretary, or the strategy office
 * @param releaser who lets a committee's words out; the same as the writer for a report of all
 */
record Author(Colleague writer, Colleague releaser) {
    /** More than once around nobody has to go: text, its release, that it is ready. */
    private static final int ROUNDS = 4;

    /**
     * Writes all that a draft lacks.
     *
     * @param assessment what stands in its texts
     */
    void fills(String report, String word, String assessment) {
        List<JsonNode> gaps = gaps(report);
        for (int round = 0; round < ROUNDS && !gaps.isEmpty(); round++) {
            boolean last = gaps.stream().allMatch(Author::ready);
            gaps.stream().filter(gap -> last || !ready(gap)).forEach(gap -> mends(gap, word, assessment));
            gaps = gaps(report);
        }
        assertThat(gaps).as(report).isEmpty();
    }

    /** What the draft lacks before it can be submitted. */
    List<JsonNode> gaps(String report) {
        JsonNode work = writer.reads("/api/v1/written-reports/" + report + "/work");
        return StreamSupport.stream(work.get("gaps").spliterator(), false)
                .sorted(Comparator.comparing(Author::ready))
                .toList();
    }

    private static boolean ready(JsonNode gap) {
        return gap.get("kind").asText().equals("ready");
    }

    private void mends(JsonNode gap, String word, String assessment) {
        String target = gap.get("target").asText();
        switch (gap.get("kind").asText()) {
            case "reflection" -> writer.puts(target, Map.of("word", word, "text", "Vi er kommet et stykke videre."));
            case "explanation" ->
                writer.puts(
                        target,
                        Map.of(
                                "fact", "Tallet er ikke der, hvor vi ventede det.",
                                "cause", "Flere har været syge.",
                                "action", "Vi ansætter en til."));
            case "text" -> writer.puts(target, Map.of("text", assessment));
            case "unreleased" -> releaser.posts(target, Map.of("reason", "Læst igennem"));
            case "ready" -> writer.puts(target, Map.of("ready", "yes"));
            default -> throw new AssertionError("unknown gap: " + gap);
        }
    }
}
