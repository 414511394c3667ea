package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Layout;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.Refreshing;
import dk.sigtepunkt.web.internal.strategy.MethodPage;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.IndicatorView;
import java.util.List;
import java.util.Locale;

/** One run of a source, with what was kept of it. */
public final class RunPage implements Page {
    private final LayoutFactory frames;
    private final Sources sources;

    public RunPage(LayoutFactory frames, Sources sources) {
        this.frames = frames;
        this.sources = sources;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return SourceOperations.run(visit, sources)
                .flatMap(run -> sources.find(reading, run.source()).map(source -> shown(visit, source, run)))
                .orElseGet(() -> unknown(visit));
    }

    /** The bytes as they came, for the administrator. */
    public PageResult document(PageRequest visit, Reading reading) {
        String sha256 = visit.segment("document");
        return SourceOperations.run(visit, sources)
                .filter(run -> sources.documents(run.id()).stream()
                        .anyMatch(document -> document.sha256().equals(sha256)))
                .flatMap(run -> sources.content(sha256)
                        .<PageResult>map(bytes -> new PageResult.Download(name(run, sha256), bytes)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("sources.kept.unknown")));
    }

    static PageResult unknown(PageRequest visit) {
        return PageResult.notFound(visit, visit.say("sources.run.unknown"));
    }

    private PageResult shown(PageRequest visit, SourceStatus source, SourceRun run) {
        boolean administrator = visit.sees(run.source());
        List<KeptDocument> documents = sources.documents(run.id());
        String address = SourceLine.address(run);
        View view = new View(
                RunView.of(run, administrator, visit.words()),
                documents.size(),
                administrator
                        ? documents.stream()
                                .map(document -> kept(document, address, visit.words()))
                                .toList()
                        : List.of(),
                SourceLine.operates(source, visit) && run.state().ended() && !documents.isEmpty()
                        ? address + "/laes-igen"
                        : "");
        Link way =
                new Link(SourceLine.address(run.source()), source.definition().name());
        Layout frame = frames.plain(
                visit,
                visit.say("sources.run", String.valueOf(run.id())),
                MethodPage.way(visit),
                SourcePage.way(visit),
                way);
        return new PageResult.Shown(
                200, "sources/run", run.state().ended() ? frame : Refreshing.frame(frame, visit), view);
    }

    private static Kept kept(KeptDocument document, String address, Words words) {
        return new Kept(
                new Asked(document.request().line(), document.request().body()),
                new Answer(
                        document.response().status() == 0
                                ? words.say("sources.kept.file")
                                : "HTTP " + document.response().status(),
                        document.response().mediaType(),
                        size(document.content().size()),
                        CommitteeWords.moment(document.fetchedAt()),
                        document.response().headers().entrySet().stream()
                                .map(header -> new IndicatorView.Fact(header.getKey(), header.getValue()))
                                .toList()),
                document.parser(),
                document.sha256(),
                address + "/dokumenter/" + document.sha256());
    }

    private static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " byte";
        }
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1024 ? Danish.number(kilobytes, 1) + " kB" : Danish.number(kilobytes / 1024, 1) + " MB";
    }

    private static String name(SourceRun run, String sha256) {
        String start = sha256.substring(0, Math.min(8, sha256.length()));
        return "%s-%s-%d-%s.bin"
                .formatted(run.source().committee(), run.source().key(), run.id(), start)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.-]", "-");
    }

    /**
     * A document that was kept.
     *
     * @param download where its bytes can be had
     */
    public record Kept(Asked asked, Answer answer, String parser, String sha256, String download) {}

    /** @param body what was sent; empty when nothing was */
    public record Asked(String request, String body) {}

    public record Answer(
            String status, String mediaType, String size, String fetched, List<IndicatorView.Fact> headers) {}

    /**
     * @param count how many documents were kept
     * @param documents what they are, for the administrator alone
     * @param repeat where to ask that the documents are read again; empty when there is nothing to read, and for who may not
     */
    public record View(RunView run, int count, List<Kept> documents, String repeat) {}
}
