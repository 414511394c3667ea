package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.domain.influence.KeptWord;
import dk.sigtepunkt.domain.influence.SaidWord;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee's word on an influence as its own people have it.
 *
 * @param version sent back in If-Match by who writes next
 * @param draft null when what was written last is said
 * @param said oldest first
 */
public record OwnWordJson(
        String from,
        String to,
        String committee,
        int version,
        @Nullable SaysJson draft,
        List<Said> said) {
    static OwnWordJson of(KeptWord word) {
        return new OwnWordJson(
                word.ref().pair().from().toString(),
                word.ref().pair().to().toString(),
                word.ref().committee().value(),
                word.version(),
                word.draft().<@Nullable SaysJson>map(SaysJson::of).orElse(null),
                word.said().map(Said::of).toList());
    }

    /**
     * Something that was said.
     *
     * @param kind {@code released}, {@code declined} or {@code withdrawn}
     * @param says null where it is not released
     * @param reason empty where it is released
     * @param role in which it was said; empty for none
     */
    public record Said(String kind, @Nullable SaysJson says, String reason, String at, String role) {
        static Said of(SaidWord word) {
            String at = InstantText.of(word.said().by().at());
            String role = word.said().by().roleCode();
            return word.said()
                    .fold(
                            released -> new Said("released", SaysJson.of(released.influence()), "", at, role),
                            declined -> new Said("declined", null, declined.reason(), at, role),
                            withdrawn -> new Said("withdrawn", null, withdrawn.reason(), at, role));
        }
    }
}
