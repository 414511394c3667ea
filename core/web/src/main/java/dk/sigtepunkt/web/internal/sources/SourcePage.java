package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStateWords;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Layout;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.OperationsMessage;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReasonForm;
import dk.sigtepunkt.web.internal.page.Refreshing;
import dk.sigtepunkt.web.internal.page.SourceMessage;
import dk.sigtepunkt.web.internal.strategy.MethodPage;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.IndicatorView;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One data source: what it is, what it serves, how its runs went; for the administrator also what can be done. */
public final class SourcePage implements Page {

    private static final int HISTORY = 50;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}");

    private final LayoutFactory frames;
    private final Sources sources;

    public SourcePage(LayoutFactory frames, Sources sources) {
        this.frames = frames;
        this.sources = sources;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return shown(visit, reading, 200, ReasonForm.EMPTY);
    }

    /** @param pause the form for a pause as it was sent */
    PageResult shown(PageRequest visit, Reading reading, int status, ReasonForm pause) {
        return key(visit)
                .flatMap(key -> sources.find(reading, key))
                .<PageResult>map(source -> shown(visit, reading, source, status, pause))
                .orElseGet(() -> unknown(visit));
    }

    /** @return empty when the address cannot be a source's */
    static Optional<SourceKey> key(PageRequest visit) {
        try {
            return Optional.of(SourceKey.parse(visit.segment("committee") + "/" + visit.segment("source")));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    static Link way(PageRequest visit) {
        return new Link("/kilder", visit.say("sources.title"));
    }

    static PageResult unknown(PageRequest visit) {
        return PageResult.notFound(visit, visit.say("sources.unknown"));
    }

    private PageResult shown(PageRequest visit, Reading reading, SourceStatus source, int status, ReasonForm pause) {
        boolean administrator = visit.sees(source.definition().key());
        SourceState state = SourceState.of(source, sources.waiting());
        SourceDefinition definition = source.definition();
        View view = new View(
                status == 200 ? SourceMessage.of(visit) : OperationsMessage.NONE,
                SourceLine.of(source, state, visit),
                new Notices(
                        source.asking().obstacle().orElse(""),
                        source.asking()
                                .pause()
                                .map(one -> paused(one, administrator, visit.words()))
                                .orElse(""),
                        source.remarks()),
                about(source, visit.words()),
                source.standings().stream()
                        .map(one -> serves(one, visit.words()))
                        .toList(),
                runs(source, reading, administrator, visit.words()),
                new Forms(
                        SourceLine.operates(source, visit),
                        SourceWords.takesFiles(definition.connector()),
                        administrator,
                        pause));
        Layout frame = frames.plain(visit, definition.name(), MethodPage.way(visit), way(visit))
                .over(source.standings().stream().anyMatch(SeriesFreshness::example));
        boolean running = source.runs()
                .newest()
                .map(SourceRun::state)
                .filter(one -> !one.ended())
                .isPresent();
        return new PageResult.Shown(status, "sources/source", running ? Refreshing.frame(frame, visit) : frame, view);
    }

    private static About about(SourceStatus source, Words words) {
        SourceDefinition definition = source.definition();
        return new About(
                source.committeeName(),
                SourceWords.rhythm(definition.rhythm(), words),
                SourceWords.guards(definition.guards(), words),
                SourceWords.threshold(definition.threshold(), words),
                settings(definition, words));
    }

    private Runs runs(SourceStatus source, Reading reading, boolean administrator, Words words) {
        SourceKey key = source.definition().key();
        return new Runs(
                source.runs().newest().map(run -> RunView.of(run, administrator, words)).stream()
                        .toList(),
                sources.history(key, HISTORY).stream()
                        .map(run -> RunView.of(run, administrator, words))
                        .toList(),
                administrator
                        ? sources.held(key, HISTORY).stream()
                                .map(held -> held(held, reading, words))
                                .toList()
                        : List.of());
    }

    private static String paused(Pause pause, boolean administrator, Words words) {
        String since = CommitteeWords.moment(pause.since());
        String reason = Danish.sentence(pause.reason());
        return administrator
                ? words.say("sources.paused.by", since, pause.by(), reason)
                : words.say("sources.paused", since, reason);
    }

    private static List<IndicatorView.Fact> settings(SourceDefinition definition, Words words) {
        return definition.settings().entrySet().stream()
                .map(setting -> new IndicatorView.Fact(
                        setting.getKey(),
                        definition.secret(setting.getKey()) || definition.exposed(setting.getKey())
                                ? words.say("sources.settings.hidden")
                                : PLACEHOLDER
                                        .matcher(setting.getValue())
                                        .replaceAll(words.say("sources.settings.from-setup"))))
                .toList();
    }

    private static Served serves(SeriesFreshness standing, Words words) {
        return new Served(
                new Link(
                        Links.NEWEST.indicator(standing.indicator().id()),
                        standing.indicator().name()),
                standing.newest().map(Danish::period).orElse("–"),
                standing.due().map(Danish::date).orElse("–"),
                switch (standing.state()) {
                    case NONE -> StatusView.freshness(words.say("sources.serves.no-figures"));
                    case FRESH -> StatusView.freshness(words.say("sources.serves.fresh"));
                    case DUE_SOON -> StatusView.freshness(words.say("sources.serves.due-soon"));
                    case STALE -> StatusView.freshness(words.say("sources.serves.stale"));
                },
                standing.example());
    }

    private static Held held(QuarantineCase held, Reading reading, Words words) {
        String name = reading.committees().indicatorName(held.indicator());
        return new Held(
                new Link(QuarantinePage.address(held), name),
                CommitteeWords.moment(held.arrival().at()),
                held.decision()
                        .map(one -> SourceStateWords.in(words.language()).verdict(one.verdict()))
                        .orElseGet(() -> words.say("sources.case.waits")));
    }

    /** A case in quarantine; decided ones too. */
    public record Held(Link link, String since, String state) {}

    /** An indicator that the source has figures for. */
    public record Served(Link link, String newest, String due, StatusView state, boolean example) {}

    /**
     * What a reader must know first.
     *
     * @param obstacle why it cannot be asked; empty when it can
     * @param paused why and since when it is not asked by itself; empty when it is
     */
    public record Notices(String obstacle, String paused, List<String> warnings) {}

    /** What the source is. */
    public record About(
            String committee,
            String rhythm,
            List<String> guards,
            String threshold,
            List<IndicatorView.Fact> settings) {}

    /**
     * @param newest the newest; empty before the first
     * @param held what they brought into quarantine, newest first; empty for readers who are not signed in
     */
    public record Runs(List<RunView> newest, List<RunView> history, List<Held> held) {}

    /**
     * @param operating whether the reader can do something with the source
     * @param takesFile whether a file can be handed in
     * @param told whether the reader is told who started a run
     */
    public record Forms(boolean operating, boolean takesFile, boolean told, ReasonForm pause) {}

    public record View(
            OperationsMessage message,
            SourceLine line,
            Notices notices,
            About about,
            List<Served> serves,
            Runs runs,
            Forms forms) {}
}
