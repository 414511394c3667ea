package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealedPart;
import java.util.List;

/**
 * One seal.
 *
 * @param withheld parts that the reader may not read, in the order of the seal
 */
public record OneSealJson(SealJson seal, List<WithheldJson> withheld) {
    static OneSealJson of(SealTold.Told told, SealFile file) {
        return new OneSealJson(
                SealJson.of(told, file),
                SealJson.withheld(file).stream().map(WithheldJson::of).toList());
    }

    /**
     * A part of which nothing but its digest can be read.
     *
     * @param index its place in the seal, from 0
     * @param withheld closed or erased
     * @param ground why
     */
    public record WithheldJson(int index, String withheld, String ground) {
        static WithheldJson of(SealedPart.Withheld part) {
            return new WithheldJson(part.index(), part.how().code(), part.ground());
        }
    }
}
