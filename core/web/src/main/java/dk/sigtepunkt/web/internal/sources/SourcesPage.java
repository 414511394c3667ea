package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Layout;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.OperationsMessage;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.Refreshing;
import dk.sigtepunkt.web.internal.page.SourceMessage;
import dk.sigtepunkt.web.internal.strategy.MethodPage;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every committee's data sources, and how each one is; for who may, also the way to ask one. */
public final class SourcesPage implements Page {
    private final LayoutFactory frames;
    private final Sources sources;

    public SourcesPage(LayoutFactory frames, Sources sources) {
        this.frames = frames;
        this.sources = sources;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        List<SourceStatus> all = sources.all(reading);
        List<QuarantineCase> waiting = sources.waiting();
        Map<String, List<SourceLine>> groups = new LinkedHashMap<>();
        Map<SourceState, Integer> states = new LinkedHashMap<>();
        for (SourceStatus status : all) {
            SourceState state = SourceState.of(status, waiting);
            states.merge(state, 1, Integer::sum);
            groups.computeIfAbsent(status.committeeName(), name -> new ArrayList<>())
                    .add(SourceLine.of(status, state, visit));
        }
        View view = new View(
                SourceMessage.of(visit),
                summary(all, visit.words()),
                counts(states, visit.words()),
                new Offered(
                        waiting.size(),
                        // A visitor may be one who can, and is asked to sign in.
                        visit.byVisitor() || visit.may(Permission.SEE_SOURCES, Where.SOMEWHERE),
                        visit.may(Permission.OPERATE_SOURCES, Where.SOMEWHERE)),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
        Layout frame = frames.plain(visit, visit.say("sources.title"), MethodPage.way(visit));
        return new PageResult.Shown(
                200,
                "sources/sources",
                states.containsKey(SourceState.RUNNING) ? Refreshing.frame(frame, visit) : frame,
                view);
    }

    /** {@code 3 af 14 kilder kan hentes}. */
    public static String summary(List<SourceStatus> all, Words words) {
        long reachable = all.stream()
                .filter(status -> status.asking().obstacle().isEmpty())
                .count();
        return words.say("sources.reachable", reachable, all.size());
    }

    private static List<Count> counts(Map<SourceState, Integer> states, Words words) {
        List<Count> counts = new ArrayList<>();
        for (SourceState state : SourceState.values()) {
            if (states.containsKey(state)) {
                counts.add(new Count(state.view(words), states.getOrDefault(state, 0)));
            }
        }
        return counts;
    }

    /** How many sources are in one state. */
    public record Count(StatusView state, int count) {}

    /** The sources of one committee. */
    public record Group(String name, List<SourceLine> lines) {}

    /**
     * What whoever looks can go on to.
     *
     * @param waiting how many cases wait in quarantine
     * @param quarantine whether it may be one of those who see them
     * @param operating whether it is one of those who have a source asked
     */
    public record Offered(int waiting, boolean quarantine, boolean operating) {}

    public record View(
            OperationsMessage message, String summary, List<Count> counts, Offered offered, List<Group> groups) {}
}
