package dk.sigtepunkt.web.internal.sealed;

import java.util.List;
import java.util.Optional;

/**
 * A part of a sealed body as it is to be shown.
 *
 * @param blocks empty where they are withheld
 * @param why empty where they are told
 */
public record ShownPart(Optional<List<Object>> blocks, Optional<Withheld> why) {
    /**
     * @param erased whether nobody has it any more; else it is closed to whoever looks
     * @param ground as a law's paragraph
     */
    public record Withheld(boolean erased, String ground) {}

    public static ShownPart told(List<Object> blocks) {
        return new ShownPart(Optional.of(List.copyOf(blocks)), Optional.empty());
    }

    public static ShownPart withheld(boolean erased, String ground) {
        return new ShownPart(Optional.empty(), Optional.of(new Withheld(erased, ground)));
    }
}
