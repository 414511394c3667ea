package dk.sigtepunkt.rest.internal.dialogue;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.Minute;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a body said of the figures, as it was written last, with all that was corrected; nobody is named, a role is.
 *
 * @param version sent back in If-Match by who writes next
 * @param quarter whose report the body had before it
 * @param committee null for the municipality as a whole
 * @param item a focus area as {@code committee/key} or an indicator's id; null for the report as a whole
 * @param outcome empty for nothing
 * @param question the number of the one that was asked; null for none
 * @param action {@code committee/key}; null for none
 * @param minutes oldest first
 */
public record DiscussionJson(
        int number,
        int version,
        String body,
        String on,
        String quarter,
        @Nullable String committee,
        @Nullable String item,
        String text,
        String outcome,
        @Nullable Integer question,
        @Nullable String action,
        List<Written> minutes) {
    public static DiscussionJson of(Discussion discussion) {
        Minute last = discussion.last();
        OptionalInt question = last.result().question();
        return new DiscussionJson(
                discussion.number(),
                discussion.version(),
                last.meeting().body(),
                last.meeting().on().toString(),
                last.matter().quarter().code(),
                last.matter().committee().map(CommitteeId::value).orElse(null),
                last.matter().item().map(DiscussionJson::code).orElse(null),
                last.said(),
                last.result().text(),
                question.isPresent() ? question.getAsInt() : null,
                last.result().action().map(ItemRef::toString).orElse(null),
                discussion.minutes().stream().map(Written::of).toList());
    }

    private static String code(ItemRef item) {
        return item.kind() == ItemKind.INDICATOR
                ? new IndicatorId(item.committee(), item.key()).toString()
                : item.toString();
    }

    /**
     * It as it was written once.
     *
     * @param by the role; empty for who has none
     * @param reason why it was written otherwise; empty for the first
     */
    public record Written(
            String recorded,
            String by,
            String body,
            String on,
            String quarter,
            @Nullable String item,
            String text,
            String outcome,
            @Nullable Integer question,
            @Nullable String action,
            String reason) {
        static Written of(Minute minute) {
            OptionalInt question = minute.result().question();
            return new Written(
                    minute.by().at().toString(),
                    minute.by().roleCode(),
                    minute.meeting().body(),
                    minute.meeting().on().toString(),
                    minute.matter().quarter().code(),
                    minute.matter().item().map(DiscussionJson::code).orElse(null),
                    minute.said(),
                    minute.result().text(),
                    question.isPresent() ? question.getAsInt() : null,
                    minute.result().action().map(ItemRef::toString).orElse(null),
                    minute.reason());
        }
    }
}
