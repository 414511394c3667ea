package dk.sigtepunkt.content.internal.conformance;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** That a focus area's links to the strategy each say something new. */
public final class LinkRules {
    private static final ConformanceWords WORDS = ConformanceWords.danish();

    private LinkRules() {}

    public static void noLinkIsRepeated(Subject subject, Findings findings) {
        List<FocusArea> areas = subject.committee().focusAreas();
        for (int index = 0; index < areas.size(); index++) {
            further(areas.get(index), subject.line("focusAreas", index, "alsoSupports"), findings);
            facets(areas.get(index), subject.line("focusAreas", index, "facets"), findings);
        }
    }

    private static void further(FocusArea area, int line, Findings findings) {
        Set<SigtepunktId> seen = new HashSet<>();
        for (SigtepunktLink link : area.alsoSupports()) {
            if (link.sigtepunkt().equals(area.primary().sigtepunkt())) {
                findings.add(line, WORDS.primaryAgain(link.sigtepunkt(), area));
            } else if (!seen.add(link.sigtepunkt())) {
                findings.add(line, WORDS.supportedTwice(link.sigtepunkt(), area));
            }
        }
    }

    private static void facets(FocusArea area, int line, Findings findings) {
        Set<FacetKey> seen = new HashSet<>();
        area.facets().stream()
                .filter(facet -> !seen.add(facet))
                .forEach(facet -> findings.add(line, WORDS.facetTwice(facet, area)));
    }
}
