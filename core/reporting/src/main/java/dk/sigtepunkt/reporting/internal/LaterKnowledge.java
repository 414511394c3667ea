package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.reconcile.Reconciliation;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.LateFigures;
import dk.sigtepunkt.reporting.ReportWords;
import dk.sigtepunkt.reporting.SinceEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what a quarter's report shows with what was known when the quarter ended. */
final class LaterKnowledge {
    private final Reading reading;
    private final Period quarter;
    private final ReportWords words;
    private final List<Correction> corrections;
    private final Instant end;
    private final CatalogueSnapshot now;

    /**
     * @param reading of the quarter
     * @param corrections of what is in it that became known since the quarter began
     */
    LaterKnowledge(Reading reading, Period quarter, List<Correction> corrections, ReportWords words) {
        this.words = words;
        this.corrections = List.copyOf(corrections);
        this.reading = reading;
        this.quarter = quarter;
        this.end = Danish.endOf(quarter.end());
        this.now = reading.committees();
    }

    /** Empty while the quarter is not over for who looks on that day. */
    Optional<SinceEnd> seenOn(LocalDate day) {
        return day.isAfter(quarter.end())
                ? Optional.of(new SinceEnd(quarter.end(), content(), figures(), corrections()))
                : Optional.empty();
    }

    private List<ItemChange> content() {
        CatalogueSnapshot then = reading.knownBy(end);
        return now.committees().stream()
                .flatMap(committee -> changes(then, committee).stream())
                .toList();
    }

    private List<ItemChange> changes(CatalogueSnapshot then, KnownCommittee committee) {
        Committee content = committee.content();
        Optional<Committee> before = then.committee(committee.id()).map(KnownCommittee::content);
        if (before.filter(content::equals).isPresent()) {
            return List.of();
        }
        List<ItemChange> changes = Reconciliation.between(before, Set.of(), content, committee.version());
        Set<ItemRef> fresh = changes.stream()
                .filter(change -> change.kind() == ChangeKind.NEW)
                .map(ItemChange::item)
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> !fresh.contains(change.item())
                        || holder(content, change.item())
                                .filter(fresh::contains)
                                .isEmpty())
                .map(change -> reasoned(change, content))
                .toList();
    }

    /** What an item cannot come without: what comes with something new is not told of for itself. */
    private static Optional<ItemRef> holder(Committee content, ItemRef item) {
        return switch (item.kind()) {
            case COMMITTEE -> Optional.empty();
            case FOCUS_AREA -> Optional.of(ItemRef.of(content.id()));
            case INDICATOR ->
                content.indicators().stream()
                        .filter(one -> ItemRef.of(one.id()).equals(item))
                        .map(one -> ItemRef.of(new FocusAreaRef(content.id(), one.focusArea())))
                        .findFirst();
            case ACTION ->
                content.actions().stream()
                        .filter(one -> one.ref().equals(item))
                        .map(one -> ItemRef.of(one.focusArea()))
                        .findFirst();
        };
    }

    private ItemChange reasoned(ItemChange change, Committee content) {
        Optional<Since> since = change.kind() == ChangeKind.NEW ? since(change.item(), content) : Optional.empty();
        return since.map(one -> new ItemChange(
                        change.item(),
                        change.title(),
                        change.kind(),
                        (words.countsSince(one) + " " + change.what()).strip()))
                .orElse(change);
    }

    private static Optional<Since> since(ItemRef item, Committee content) {
        return item.kind() == ItemKind.COMMITTEE
                ? content.since()
                : content.focusAreas().stream()
                        .filter(area -> ItemRef.of(area.ref()).equals(item))
                        .findFirst()
                        .flatMap(FocusArea::since);
    }

    private List<LateFigures> figures() {
        return now.committees().stream()
                .flatMap(committee -> committee.content().indicators().stream())
                .flatMap(indicator -> late(indicator).stream())
                .toList();
    }

    private Optional<LateFigures> late(Indicator indicator) {
        Map<Period, Observation> first = new LinkedHashMap<>();
        for (Observation figure :
                reading.figures().own(indicator.id()).map(Series::vintages).orElse(List.of())) {
            if (figure.figure().status().valued() && !figure.period().end().isAfter(quarter.end())) {
                first.merge(
                        figure.period(),
                        figure,
                        (earlier, later) -> earlier.example() && !later.example() ? later : earlier);
            }
        }
        List<Observation> late = new ArrayList<>(first.values());
        late.removeIf(figure -> !figure.knownAt().isAfter(end));
        late.sort(Comparator.comparing(Observation::period).reversed());
        return late.isEmpty() ? Optional.empty() : Optional.of(new LateFigures(indicator, late));
    }

    private List<Correction> corrections() {
        return corrections.stream()
                .filter(correction -> correction.knownAt().isAfter(end))
                .filter(correction -> !correction.cell().period().end().isAfter(quarter.end()))
                .toList();
    }
}
