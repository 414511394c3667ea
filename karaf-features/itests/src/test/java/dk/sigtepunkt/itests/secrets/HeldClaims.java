package dk.sigtepunkt.itests.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Claims that are not published: drafts as they were begun and as they were written anew, and why one was dropped. */
final class HeldClaims {
    static final String BEGIN = "POST /api/v1/committees/{committee}/claims";
    static final String WORDS = "PUT /api/v1/committees/{committee}/claims/{number}/words";
    static final String WITHDRAW = "POST /api/v1/committees/{committee}/claims/{number}/withdrawal";
    static final Set<String> READERS = HeldTexts.own("secretary", "action-owner", "head-of-department");

    private final HeldTexts texts;
    private final String action;
    private final String indicator;
    private final List<Integer> held = new ArrayList<>();

    /**
     * @param action the key of one of the committee's
     * @param indicator the id of one of its
     */
    HeldClaims(HeldTexts texts, String action, String indicator) {
        this.texts = texts;
        this.action = action;
        this.indicator = indicator;
        int whole = begun(texts.planted(BEGIN, READERS));
        int rewritten = begun(HeldClaims::plain);
        texts.sent(WORDS, rewritten, claim(texts.planted(WORDS, READERS)));
        int dropped = begun(HeldClaims::plain);
        String why = texts.planted(WITHDRAW, READERS).apply("reason");
        texts.sent(WITHDRAW, dropped, Map.of("reason", why));
        held.addAll(List.of(whole, rewritten, dropped));
    }

    private static String plain(String field) {
        return "Uden betydning for " + field;
    }

    List<Integer> held() {
        return held;
    }

    private int begun(UnaryOperator<String> text) {
        return texts.sent(BEGIN, 0, claim(text)).get("number").asInt();
    }

    private Map<String, Object> claim(UnaryOperator<String> text) {
        return Map.of(
                "title", text.apply("title"),
                "action", action,
                "indicator", indicator,
                "changes",
                        List.of(Map.of(
                                "text", text.apply("changes.text"),
                                "assumption", text.apply("changes.assumption"))),
                "figureAssumption", text.apply("figureAssumption"),
                "grounds",
                        List.of(Map.of(
                                "link",
                                "1",
                                "source",
                                indicator,
                                "stance",
                                "for",
                                "reason",
                                text.apply("grounds.reason"))),
                "rivalsSought", text.apply("rivalsSought"),
                "rivals",
                        List.of(Map.of(
                                "explanation",
                                text.apply("rivals.explanation"),
                                "weight",
                                "unlikely",
                                "reason",
                                text.apply("rivals.reason"))));
    }
}
