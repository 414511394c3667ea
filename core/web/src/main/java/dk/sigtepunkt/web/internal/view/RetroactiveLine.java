package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came to count, or no longer to count, in quarters that were over, or was decided of them, as it is shown.
 *
 * @param committee of an area or indicator; empty when it is the committee itself
 * @param effect in which quarters
 * @param known since when
 */
public record RetroactiveLine(Link item, String committee, String since, String effect, String known, String reason) {
    public static RetroactiveLine of(RetroactiveChange change, Links links, Words words) {
        return new RetroactiveLine(
                new Link(
                        change.area()
                                .map(area -> links.focusArea(area.ref()))
                                .or(() -> change.indicator().map(indicator -> links.indicator(indicator.id())))
                                .orElseGet(
                                        () -> links.committee(change.content().id())),
                        change.title()),
                change.item().kind() == ItemKind.COMMITTEE
                        ? ""
                        : change.content().name(),
                Danish.period(change.since().quarter()),
                effect(change, runs(change.effect().quarters(), words), words),
                CommitteeWords.moment(change.knownAt()),
                Danish.sentence(Danish.begun(change.since().reason().strip())));
    }

    private static String effect(RetroactiveChange change, String quarters, Words words) {
        return switch (change.effect().kind()) {
            case COUNTS -> words.say("view.retroactive.counts", quarters);
            case COUNTS_NO_LONGER -> words.say("view.retroactive.counts-no-longer", quarters);
            case WORDED -> words.say("view.retroactive.worded", quarters);
            case ENDED -> words.say("view.retroactive.ended", quarters);
            case TARGETED -> words.say("view.retroactive.targeted", quarters);
        };
    }

    /** Quarters that follow each other by the first and the last of them. */
    private static String runs(List<Period> quarters, Words words) {
        List<List<Period>> runs = new ArrayList<>();
        for (Period quarter : quarters) {
            List<Period> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (run.isEmpty() || !run.get(run.size() - 1).next().equals(quarter)) {
                run = new ArrayList<>();
                runs.add(run);
            }
            run.add(quarter);
        }
        return runs.stream().map(run -> run(run, words)).collect(Collectors.joining(", "));
    }

    private static String run(List<Period> run, Words words) {
        String first = Danish.period(run.get(0));
        return run.size() == 1
                ? first
                : words.say("view.retroactive.run", first, Danish.period(run.get(run.size() - 1)), run.size());
    }
}
