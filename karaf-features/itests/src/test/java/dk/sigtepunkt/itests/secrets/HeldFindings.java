package dk.sigtepunkt.itests.secrets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What was seen and heard and is not published: drafts, one with a file, how consent was given, and why one was dropped. */
final class HeldFindings {
    static final String BEGIN = "POST /api/v1/committees/{committee}/evidence";
    static final String WORDS = "PUT /api/v1/committees/{committee}/evidence/{number}/words";
    static final String CONSENT = "POST /api/v1/committees/{committee}/evidence/{number}/consent";
    static final String WITHDRAW = "POST /api/v1/committees/{committee}/evidence/{number}/withdrawal";
    static final String ATTACH = "POST /api/v1/committees/{committee}/evidence/{number}/files";
    static final String DESCRIBE = "PUT /api/v1/committees/{committee}/evidence/{number}/files/{file}/words";
    static final Set<String> READERS = HeldTexts.own("secretary", "action-owner", "head-of-department");

    private final HeldTexts texts;
    private final List<Integer> held = new ArrayList<>();

    HeldFindings(HeldTexts texts) {
        this.texts = texts;
        int whole = begun("other", texts.planted(BEGIN, READERS));
        attached(whole, texts.planted(ATTACH, READERS));
        int rewritten = begun("survey", HeldFindings::plain);
        texts.sent(WORDS, rewritten, finding("other", texts.planted(WORDS, READERS)));
        attached(rewritten, HeldFindings::plain);
        UnaryOperator<String> described = texts.planted(DESCRIBE, READERS);
        texts.sent(DESCRIBE, rewritten, Map.of("alt", described.apply("alt"), "text", described.apply("text")));
        int story = begun("story", HeldFindings::plain);
        allowed(story);
        int dropped = begun("survey", HeldFindings::plain);
        String why = texts.planted(WITHDRAW, READERS).apply("reason");
        texts.sent(WITHDRAW, dropped, Map.of("ground", "other", "reason", why));
        held.addAll(List.of(whole, rewritten, story, dropped));

        int published = begun("story", HeldFindings::plain);
        allowed(published);
        texts.sent("POST /api/v1/committees/{committee}/evidence/{number}/publication", published, Map.of());
        Map<String, Object> corrected = finding("story", HeldFindings::plain);
        corrected.putAll(Map.of("reason", "Et ord", "consented", "2026-01-21"));
        corrected.put("how", texts.planted(WORDS, READERS).apply("how"));
        texts.sent(WORDS, published, corrected);
    }

    private static String plain(String field) {
        return "Uden betydning for " + field;
    }

    List<Integer> held() {
        return held;
    }

    private void allowed(int number) {
        String how = texts.planted(CONSENT, READERS).apply("how");
        texts.sent(CONSENT, number, Map.of("on", "2026-01-20", "how", how));
    }

    private int begun(String method, UnaryOperator<String> text) {
        return texts.sent(BEGIN, 0, finding(method, text)).get("number").asInt();
    }

    private Map<String, Object> finding(String method, UnaryOperator<String> text) {
        Map<String, String> area = Map.of(
                "area",
                HeldTexts.COMMITTEE + "/" + texts.area(),
                "stance",
                "for",
                "reason",
                text.apply("areas.reason"));
        Map<String, Object> fields = new HashMap<>(Map.of(
                "method", method,
                "source", text.apply("source"),
                "place", text.apply("place"),
                "on", "2026-01-15",
                "title", text.apply("title"),
                "text", text.apply("text"),
                "areas", List.of(area)));
        if (method.equals("other")) {
            fields.put("other", text.apply("other"));
        }
        return fields;
    }

    private void attached(int number, UnaryOperator<String> text) {
        String query = "?name=%s.txt&alt=%s&text=%s"
                .formatted(
                        HeldTexts.encoded(text.apply("name")),
                        HeldTexts.encoded(text.apply("alt")),
                        HeldTexts.encoded(text.apply("text")));
        texts.handedIn(ATTACH, number, query, text.apply("bytes"));
    }
}
