package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What one committee declared over time, and when it was there. A quarter has the edition that held at its end; what a
 * later edition changes, it changes from its own quarter on. Only what says so itself ({@code since:}) counts in earlier
 * quarters too, with what the first edition that has it says.
 */
public final class CommitteeHistory {
    private final List<Edition> editions;
    private final List<Presence> presences;
    private final boolean adopted;
    private final List<RetroactiveChange> retroactive;

    /**
     * @param editions oldest first, at least one
     * @param presences oldest first; before the first of them it was there
     * @param adopted whether the council's own list has it: then taking its bundle away does not end it
     * @param retroactive what the editions changed of quarters that were over
     */
    public CommitteeHistory(
            List<Edition> editions, List<Presence> presences, boolean adopted, List<RetroactiveChange> retroactive) {
        this.editions = List.copyOf(editions);
        this.presences = List.copyOf(presences);
        this.adopted = adopted;
        this.retroactive = List.copyOf(retroactive);
    }

    /** What is known by then to have been changed of quarters that were over. */
    public List<RetroactiveChange> retroactive(Standpoint standpoint) {
        return retroactive.stream()
                .filter(change -> standpoint.knows(change.knownAt()))
                .toList();
    }

    /** Every edition that is known and holds by then, newest first. */
    public List<Edition> editions(Standpoint standpoint) {
        List<Edition> known = new ArrayList<>(known(standpoint));
        Collections.reverse(known);
        Optional<Period> quarter = standpoint.quarter();
        if (quarter.isEmpty() || known.isEmpty()) {
            return known;
        }
        List<Edition> holding = known.stream()
                .filter(edition -> edition.from().compareTo(quarter.get()) <= 0)
                .toList();
        if (start(known).compareTo(quarter.get()) > 0) {
            return List.of();
        }
        return holding.isEmpty() ? List.of(known.get(known.size() - 1)) : holding;
    }

    /** Whether it was there, and since when; empty when nothing was known of it. */
    public Optional<Presence> presence(Standpoint standpoint) {
        return known(standpoint).stream()
                .findFirst()
                .map(first -> presences.stream()
                        .filter(one -> !one.since().isAfter(standpoint.end()))
                        .reduce((earlier, later) -> later)
                        .orElse(new Presence(CommitteeState.ACTIVE, first.knownFrom())));
    }

    /** What it declared; empty when it does not count. */
    public Optional<Committee> content(Standpoint standpoint) {
        boolean gone = standpoint.quarter().isPresent()
                && !adopted
                && presence(standpoint)
                        .filter(one -> one.state() == CommitteeState.NOT_INSTALLED)
                        .isPresent();
        List<Edition> holding = editions(standpoint);
        return gone
                ? Optional.empty()
                : holding.stream()
                        .findFirst()
                        .map(edition -> standpoint
                                .quarter()
                                .map(quarter -> counting(edition.content(), quarter, holding.size(), known(standpoint)))
                                .orElse(edition.content()));
    }

    private List<Edition> known(Standpoint standpoint) {
        return editions.stream()
                .filter(edition -> standpoint.knows(edition.knownFrom()))
                .toList();
    }

    private static Period start(List<Edition> newestFirst) {
        return newestFirst
                .get(0)
                .content()
                .since()
                .map(Since::quarter)
                .orElse(newestFirst.get(newestFirst.size() - 1).from());
    }

    /**
     * Without the areas that count only later, and with those that came later but count already.
     *
     * @param holding how many of the known ones hold by then; the others came later
     */
    private static Committee counting(Committee content, Period quarter, int holding, List<Edition> known) {
        List<FocusArea> areas = new ArrayList<>(content.focusAreas().stream()
                .filter(area -> declared(area.ref(), known)
                        .filter(from -> from.compareTo(quarter) > 0)
                        .isEmpty())
                .toList());
        List<Indicator> indicators = new ArrayList<>(content.indicators().stream()
                .filter(one -> areas.stream().anyMatch(area -> area.ref().key().equals(one.focusArea())))
                .toList());
        List<Action> actions = new ArrayList<>(content.actions().stream()
                .filter(one -> areas.stream().anyMatch(area -> area.ref().equals(one.focusArea())))
                .toList());
        for (Edition edition : known.subList(holding, known.size())) {
            for (FocusArea area : edition.content().focusAreas()) {
                boolean there = areas.stream().anyMatch(one -> one.ref().equals(area.ref()));
                if (!there
                        && declared(area.ref(), known)
                                .filter(from -> from.compareTo(quarter) <= 0)
                                .isPresent()) {
                    areas.add(area);
                    indicators.addAll(edition.content().indicatorsOf(area.ref().key()));
                    actions.addAll(edition.content().actions().stream()
                            .filter(one -> one.focusArea().equals(area.ref()))
                            .toList());
                }
            }
        }
        return content.with(areas, indicators, actions);
    }

    /** As the newest that has it says. */
    private static Optional<Period> declared(FocusAreaRef area, List<Edition> known) {
        return known.stream()
                .flatMap(edition -> edition.content().focusAreas().stream())
                .filter(one -> one.ref().equals(area))
                .reduce((older, newer) -> newer)
                .flatMap(FocusArea::since)
                .map(Since::quarter);
    }
}
