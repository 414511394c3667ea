package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.evidence.Evidence;
import dk.sigtepunkt.domain.evidence.EvidenceWords;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says; of what is withdrawn its texts are empty.
 *
 * @param method a code
 * @param called what the method is called in Danish
 * @param on the day it was gathered
 * @param action {@code committee/key}; null for none
 */
public record EvidenceContentJson(
        String method,
        String called,
        String source,
        String place,
        String on,
        String title,
        String text,
        List<Area> areas,
        @Nullable String action) {
    static EvidenceContentJson of(Evidence evidence) {
        return new EvidenceContentJson(
                evidence.method().kind().code(),
                EvidenceWords.in(Danish.LOCALE).method(evidence.method()),
                evidence.gathered().source(),
                evidence.gathered().place(),
                evidence.gathered().on().toString(),
                evidence.title(),
                evidence.text(),
                evidence.bearings().stream()
                        .map(one -> new Area(one.area().toString(), one.stance().code(), one.reason()))
                        .toList(),
                evidence.action().map(ItemRef::toString).orElse(null));
    }

    /**
     * @param area {@code committee/key}
     * @param stance for, against or illustrates
     */
    public record Area(String area, String stance, String reason) {}
}
