package dk.sigtepunkt.itests.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What citizens sent and nobody let out, what was decided of it, and what was taken out of what was let out. */
final class HeldProposals {
    static final String SEND = "POST /api/v1/proposals";
    static final String ASSIGN = "POST /api/v1/proposal-desk/{number}/assignment";
    static final String LET_OUT = "POST /api/v1/proposal-desk/{number}/publication";
    static final String REJECT = "POST /api/v1/proposal-desk/{number}/rejection";
    static final String BECOME = "POST /api/v1/proposal-desk/{number}/action";
    static final String CLOSE = "POST /api/v1/proposal-desk/{number}/closing";
    static final Set<String> READERS = Set.of("secretary@" + HeldTexts.COMMITTEE, "strategy-office");

    private final HeldTexts texts;
    private final List<Integer> held = new ArrayList<>();

    /** @param office the key of one who moderates all */
    HeldProposals(HeldTexts texts, String office) {
        this.texts = texts;
        UnaryOperator<String> all = texts.planted(SEND, READERS);
        held.add(sent(all.apply("title"), all.apply("text"), all.apply("place"), all.apply("contact")));

        String reason = said(ASSIGN, "reason");
        int given = sent("Givet videre", "Tekst", "", "");
        texts.sent(office, ASSIGN, given, Map.of("committee", HeldTexts.COMMITTEE, "reason", reason));
        int rejected = sent("Afvist", "Tekst", "", "");
        texts.sent(REJECT, rejected, Map.of("reason", said(REJECT, "reason")));
        int closed = sent("Besvaret", "Tekst", "", "");
        texts.sent(CLOSE, closed, Map.of("answer", said(CLOSE, "answer")));
        int became = sent("Blev til noget", "Tekst", "", "");
        texts.sent(BECOME, became, Map.of("action", begun(became), "answer", said(BECOME, "answer")));
        held.addAll(List.of(given, rejected, closed, became));

        int shortened = sent("Forkortet", "Åbent. " + all.apply("text"), "", all.apply("contact"));
        String why = said(LET_OUT, "reason");
        texts.sent(LET_OUT, shortened, Map.of("title", "Forkortet", "text", "Åbent. […]", "reason", why));
    }

    List<Integer> held() {
        return held;
    }

    private String said(String operation, String field) {
        return texts.planted(operation, READERS).apply(field);
    }

    /** @return its number, as the moderators' list tells it */
    private int sent(String title, String text, String place, String contact) {
        String area = HeldTexts.COMMITTEE + "/" + texts.area();
        texts.sent("", SEND, 0, Map.of("title", title, "text", text, "place", place, "contact", contact, "area", area));
        return texts.read("/api/v1/proposal-desk")
                .get("items")
                .valueStream()
                .filter(one -> one.at("/words/title").asText().equals(title))
                .mapToInt(one -> one.get("number").asInt())
                .max()
                .orElseThrow();
    }

    /** @return the action that names a proposal, with its committee */
    private String begun(int proposal) {
        String key = texts.sent(
                        "POST /api/v1/committees/{committee}/actions",
                        0,
                        Map.of(
                                "area", texts.area(),
                                "title", "Efter et forslag",
                                "description", "En handling",
                                "owner", "Chefen",
                                "start", "2026-01-01",
                                "end", "2027-01-01",
                                "reason", "Foreslået",
                                "trigger", "proposal",
                                "reference", Integer.toString(proposal)))
                .get("key")
                .asText();
        return HeldTexts.COMMITTEE + "/" + key;
    }
}
