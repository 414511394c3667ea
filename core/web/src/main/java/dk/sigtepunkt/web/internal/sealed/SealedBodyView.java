package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.text.Words;
import java.util.List;

/**
 * A sealed body for a page of the product: made from the seal alone, whatever pages look like now.
 *
 * @param html empty where it cannot be shown
 * @param refused why it cannot, and what one can do; empty where it is
 */
public record SealedBodyView(String html, String refused) {
    /** @param parts in the order of the seal, those that are withheld too */
    public static SealedBodyView of(List<ShownPart> parts, Words words) {
        return of(parts, SealedLook.NOW, words);
    }

    static SealedBodyView of(List<ShownPart> parts, SealedLook look, Words words) {
        try {
            return new SealedBodyView(new BodyWriter(parts, look, words).html(), "");
        } catch (UnknownBlock unknown) {
            return new SealedBodyView("", String.valueOf(unknown.getMessage()));
        }
    }
}
