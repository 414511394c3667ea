package dk.sigtepunkt.itests.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A version of a template that is proposed and that no body has approved. */
final class HeldTemplates {
    static final String PROPOSE = "POST /api/v1/report-templates";
    static final String APPROVE = PROPOSE + "/{reportTemplate}/approval";
    private static final Set<String> OFFICE = Set.of("strategy-office");

    private HeldTemplates() {}

    /** @param office a key of the strategy office */
    static void plant(HeldTexts texts, String office) {
        UnaryOperator<String> words = texts.planted(PROPOSE, OFFICE);
        List<Map<String, String>> parts = new ArrayList<>();
        for (String chapter : List.of("committees", "sigtepunkter", "changes", "areas")) {
            parts.add(Map.of("chapter", chapter, "heading", "Om " + chapter));
        }
        parts.add(Map.of("heading", words.apply("parts.heading"), "guide", words.apply("parts.guide")));
        texts.sent(office, PROPOSE, 0, Map.of("kind", "in-depth", "note", words.apply("note"), "parts", parts));
    }
}
