package dk.sigtepunkt.itests.secrets;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A draft of how a committee sees its area work on another one's. */
final class HeldInfluences {
    static final String DRAFT = "PUT /api/v1/committees/{committee}/influences/{giver}/{from}/{taker}/{to}/draft";
    static final Set<String> READERS =
            HeldTexts.own("secretary", "action-owner", "head-of-department", "chair", "politician");

    private HeldInfluences() {}

    /** @param taker another committee, with one of its areas as {@code committee/key} */
    static void plant(HeldTexts texts, String taker) {
        UnaryOperator<String> text = texts.planted(DRAFT, READERS);
        String operation = DRAFT.replace("{giver}/{from}", HeldTexts.COMMITTEE + "/" + texts.area())
                .replace("{taker}/{to}", taker);
        texts.sent(
                operation,
                0,
                Map.of(
                        "sign",
                        "strengthens",
                        "strength",
                        "weak",
                        "about",
                        text.apply("about"),
                        "reason",
                        text.apply("reason")));
    }
}
