package dk.sigtepunkt.itests.secrets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Occasions on which people were counted: as they were written down, written otherwise and taken back. */
final class HeldTurnouts {
    static final String RECORD = "POST /api/v1/committees/{committee}/turnouts";
    static final String CORRECT = "PUT /api/v1/committees/{committee}/turnouts/{number}";
    static final String TAKE_BACK = "POST /api/v1/committees/{committee}/turnouts/{number}/withdrawal";
    static final Set<String> READERS = HeldTexts.own("secretary", "action-owner", "head-of-department");

    private final HeldTexts texts;
    private final List<Integer> held;

    HeldTurnouts(HeldTexts texts) {
        this.texts = texts;
        int whole = recorded(texts.planted(RECORD, READERS));
        int corrected = recorded(HeldTurnouts::plain);
        UnaryOperator<String> text = texts.planted(CORRECT, READERS);
        Map<String, Object> otherwise = new HashMap<>(counted(text));
        otherwise.put("reason", text.apply("reason"));
        texts.sent(CORRECT, corrected, otherwise);
        int back = recorded(HeldTurnouts::plain);
        String why = texts.planted(TAKE_BACK, READERS).apply("reason");
        texts.sent(TAKE_BACK, back, Map.of("reason", why));
        held = List.of(whole, corrected, back);
    }

    private static String plain(String field) {
        return "Uden betydning for " + field;
    }

    /** Numbers of those that nobody else is to know of. */
    List<Integer> held() {
        return held;
    }

    private int recorded(UnaryOperator<String> text) {
        return texts.sent(RECORD, 0, counted(text)).get("number").asInt();
    }

    private Map<String, Object> counted(UnaryOperator<String> text) {
        return Map.of(
                "area",
                HeldTexts.COMMITTEE + "/" + texts.area(),
                "on",
                "2026-01-05",
                "title",
                text.apply("title"),
                "arranger",
                "volunteers",
                "participants",
                40,
                "again",
                3);
    }
}
