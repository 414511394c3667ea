package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.influence.NetLink;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An influence as its committees speak of it.
 *
 * @param sign null where they do not say the same
 * @param strength the weakest of what they say
 * @param broken why it cannot be followed now; null when both ends are there
 */
public record InfluenceJson(
        String from,
        String to,
        String state,
        @Nullable String sign,
        String strength,
        List<Voice> voices,
        @Nullable Broken broken) {
    static InfluenceJson of(NetLink link) {
        return new InfluenceJson(
                link.pair().from().toString(),
                link.pair().to().toString(),
                link.state().code(),
                link.sign().<@Nullable String>map(Sign::code).orElse(null),
                link.strength().code(),
                link.voices().stream().map(Voice::of).toList(),
                link.broken().<@Nullable Broken>map(Broken::of).orElse(null));
    }

    /**
     * What one committee says.
     *
     * @param says null for one that says that it is not so
     * @param declined why it is not so; empty for one that says that it is
     * @param declared whether its content says it, and nobody wrote it
     * @param at when it was written; null for what the content says
     * @param role in which it was written; empty for none
     */
    public record Voice(
            String committee,
            @Nullable SaysJson says,
            String declined,
            boolean declared,
            @Nullable String at,
            String role) {
        static Voice of(dk.sigtepunkt.domain.influence.Voice voice) {
            return new Voice(
                    voice.committee().value(),
                    voice.says().<@Nullable SaysJson>map(SaysJson::of).orElse(null),
                    voice.declined(),
                    voice.declared(),
                    voice.by()
                            .map(Signature::at)
                            .<@Nullable String>map(InstantText::of)
                            .orElse(null),
                    voice.by().map(Signature::roleCode).orElse(""));
        }
    }

    /**
     * @param missing {@code committee} or {@code area}
     * @param carriedOn the areas that carry on one that is gone and was split or put together with others
     */
    public record Broken(String missing, String committee, List<String> carriedOn) {
        static Broken of(NetLink.Broken broken) {
            return new Broken(
                    broken.missing().code(),
                    broken.committee().value(),
                    broken.carriedOn().stream().map(FocusAreaRef::toString).toList());
        }
    }
}
