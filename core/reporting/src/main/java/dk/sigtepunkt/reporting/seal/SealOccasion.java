package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.JsonFields;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What it was sealed for.
 *
 * @param at when it was sealed
 * @param body that it was laid before
 * @param meeting of that body
 */
public record SealOccasion(Instant at, String body, Optional<String> meeting) {
    void into(Map<String, Object> tree) {
        tree.put("sealed", at.toString());
        tree.put("body", body);
        meeting.ifPresent(one -> tree.put("meeting", one));
    }

    static SealOccasion read(JsonFields head) throws JsonUnreadable {
        String at = head.text("sealed", SealOccasion::isMoment);
        return new SealOccasion(Instant.parse(at), head.text("body", any -> true), head.optionalText("meeting"));
    }

    private static boolean isMoment(String text) {
        try {
            return Instant.parse(text).toString().equals(text);
        } catch (DateTimeException no) {
            return false;
        }
    }
}
