package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.committee.CommitteeMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Pairing;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold between the parts of a committee's content, and between it and the strategies. */
public final class CrossCheck {
    private static final CheckWords WORDS = CheckWords.danish();

    private final Committee committee;
    private final CommitteeMapper lines;
    private final Findings findings;

    public CrossCheck(Committee committee, CommitteeMapper lines, Findings findings) {
        this.committee = committee;
        this.lines = lines;
        this.findings = findings;
    }

    /** @param strategies what the sigtepunkter and facets are checked against; empty leaves that check out */
    public void run(List<Strategy> strategies) {
        unique("focusAreas", committee.focusAreas(), area -> area.ref().key().value());
        unique("indicators", committee.indicators(), indicator -> indicator.id().key());
        unique("actions", committee.actions(), action -> action.key().value());
        Set<FocusAreaKey> areas =
                committee.focusAreas().stream().map(area -> area.ref().key()).collect(Collectors.toSet());
        for (int index = 0; index < committee.indicators().size(); index++) {
            Indicator indicator = committee.indicators().get(index);
            belongs("indicators", index, indicator.name(), indicator.focusArea(), areas);
        }
        for (int index = 0; index < committee.actions().size(); index++) {
            Action action = committee.actions().get(index);
            belongs("actions", index, action.title(), action.focusArea().key(), areas);
        }
        new SuccessionCheck(committee, lines, findings).run();
        new PlaceCheck(committee, lines, findings).run();
        new SourceCheck(committee, lines, findings).run();
        new ActionCheck(committee, lines, findings).run();
        new MethodCheck(committee, lines, findings).run();
        new InfluenceCheck(committee, lines, findings).run();
        if (!strategies.isEmpty()) {
            List<Sigtepunkt> sigtepunkter = strategies.stream()
                    .flatMap(strategy -> strategy.sigtepunkter().stream())
                    .toList();
            againstStrategies(sigtepunkter);
            roles(strategies);
        }
    }

    /** Where no strategy puts anything beside each other, a role says nothing and does no harm. */
    private void roles(List<Strategy> strategies) {
        Set<String> known = strategies.stream()
                .flatMap(strategy -> strategy.pairings().stream())
                .flatMap(pairing -> pairing.sides().stream())
                .map(Pairing.Side::role)
                .collect(Collectors.toCollection(TreeSet::new));
        for (int index = 0; index < committee.indicators().size(); index++) {
            for (String role : committee.indicators().get(index).tags().roles()) {
                if (!known.isEmpty() && !known.contains(role)) {
                    findings.add(
                            lines.line("indicators", index, "roles"),
                            WORDS.unknownRole(role, String.join(", ", known)));
                }
            }
        }
    }

    private <T> void unique(String list, List<T> items, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            String value = key.apply(items.get(index));
            if (!seen.add(value)) {
                findings.add(lines.line(list, index), WORDS.keyUsedBefore(value));
            }
        }
    }

    private void belongs(String list, int index, String name, FocusAreaKey area, Set<FocusAreaKey> areas) {
        if (!areas.contains(area)) {
            findings.add(lines.line(list, index), WORDS.unknownFocusArea(name, area));
        }
    }

    private void againstStrategies(List<Sigtepunkt> sigtepunkter) {
        boolean clash = sigtepunkter.stream()
                .flatMap(sigtepunkt -> sigtepunkt.facets().stream())
                .anyMatch(facet -> facet.key().value().equals(committee.id().value()));
        if (clash) {
            findings.add(0, WORDS.idIsAFacet(committee.id()));
        }
        for (int index = 0; index < committee.focusAreas().size(); index++) {
            FocusArea area = committee.focusAreas().get(index);
            int line = lines.line("focusAreas", index);
            Optional<Sigtepunkt> primary = known(area.primary(), sigtepunkter, line);
            area.alsoSupports().forEach(link -> known(link, sigtepunkter, line));
            primary.ifPresent(sigtepunkt -> facets(area, sigtepunkt, line));
        }
    }

    private Optional<Sigtepunkt> known(SigtepunktLink link, List<Sigtepunkt> sigtepunkter, int line) {
        Optional<Sigtepunkt> found = sigtepunkter.stream()
                .filter(sigtepunkt -> sigtepunkt.id().equals(link.sigtepunkt()))
                .findFirst();
        if (found.isEmpty()) {
            findings.add(
                    line,
                    WORDS.unknownSigtepunkt(
                            link.sigtepunkt(),
                            sigtepunkter.stream()
                                    .map(sigtepunkt -> sigtepunkt.id().value())
                                    .collect(Collectors.joining(", "))));
        }
        return found;
    }

    private void facets(FocusArea area, Sigtepunkt sigtepunkt, int line) {
        for (FacetKey facet : area.facets()) {
            if (sigtepunkt.facets().stream().noneMatch(known -> known.key().equals(facet))) {
                findings.add(line, WORDS.unknownFacet(facet, sigtepunkt));
            }
        }
    }
}
