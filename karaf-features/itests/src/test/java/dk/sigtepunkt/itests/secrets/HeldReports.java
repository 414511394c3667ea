package dk.sigtepunkt.itests.secrets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A committee's report that is a draft, and a quarterly report that no body has had before it. */
final class HeldReports {
    private static final String REPORTS = "/api/v1/written-reports/{report}";
    static final String STEP = "POST " + REPORTS + "/steps/{step}";
    static final String REFLECT = "PUT " + REPORTS + "/reflection";
    static final String COMMENT = "POST " + REPORTS + "/sections/{section}/comments";
    static final String TEXT = "PUT " + REPORTS + "/sections/{section}/text";
    private static final String READY = "PUT " + REPORTS + "/sections/{section}/ready";

    /** Not that of other texts, which are everybody's or not on their own account. */
    private static final String DRAFT = "committee." + HeldTexts.COMMITTEE + ".2025K3";

    private static final String TREATED = "quarterly.2025K3";
    static final List<String> NAMES = List.of(DRAFT, TREATED);
    /** Where they are read, and by those who do not write them. */
    static final List<String> PAGES = Stream.of(HeldTexts.COMMITTEE, "samlet")
            .map(report -> "/rapporter/2025K3/" + report)
            .flatMap(page -> Stream.of(page, page + "?vis=udvalg"))
            .toList();

    private static final Set<String> DRAFTERS =
            HeldTexts.own("secretary", "action-owner", "head-of-department", "chair", "politician");
    private static final Set<String> BEFORE_BODIES = Set.of("strategy-office", "controller", "executive");
    private static final String ITEM = "section:assessment";

    private HeldReports() {}

    /** @param office a key of the strategy office */
    static void plant(HeldTexts texts, String office) {
        draft(texts);
        treated(texts, office);
    }

    private static void draft(HeldTexts texts) {
        texts.sent(step(DRAFT, "begin"), 0, Map.of());
        UnaryOperator<String> reflected = texts.planted(REFLECT, DRAFTERS);
        texts.sent(at(REFLECT, DRAFT), 0, Map.of("word", "partly", "text", reflected.apply("text")));
        texts.sent(
                section(COMMENT, DRAFT, "assessment"),
                0,
                Map.of("comment", texts.planted(COMMENT, DRAFTERS).apply("comment")));
        UnaryOperator<String> step = texts.planted(STEP, DRAFTERS);
        texts.sent(step(DRAFT, "close"), 0, Map.of("item", ITEM, "ground", step.apply("ground")));
        texts.sent(step(DRAFT, "reopen"), 0, Map.of("item", ITEM, "reason", step.apply("reason")));
    }

    private static void treated(HeldTexts texts, String office) {
        texts.sent(office, step(TREATED, "begin"), 0, Map.of());
        for (String key : List.of("introduction", "conclusion")) {
            String text = texts.planted(TEXT, BEFORE_BODIES).apply("text");
            texts.sent(office, section(TEXT, TREATED, key), 0, Map.of("text", text));
            texts.sent(office, section(READY, TREATED, key), 0, Map.of("ready", "yes"));
        }
        texts.sent(office, step(TREATED, "submit"), 0, Map.of());
        String decided = texts.planted(STEP, BEFORE_BODIES).apply("decided");
        texts.sent(office, step(TREATED, "treat"), 0, Map.of("meeting", "2026-01-20", "decided", decided));
    }

    private static String at(String operation, String report) {
        return operation.replace("{report}", report);
    }

    private static String step(String report, String step) {
        return at(STEP, report).replace("{step}", step);
    }

    private static String section(String operation, String report, String section) {
        return at(operation, report).replace("{section}", section);
    }
}
