package dk.sigtepunkt.reporting.internal.seals;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.seals.ReportSealing;
import dk.sigtepunkt.domain.seals.SealRequest;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.seals.SealedBodies;
import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.domain.seals.SealingFailed;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealHead;
import dk.sigtepunkt.reporting.seal.SealIdentity;
import dk.sigtepunkt.reporting.seal.SealLink;
import dk.sigtepunkt.reporting.seal.SealMakers;
import dk.sigtepunkt.reporting.seal.SealOccasion;
import dk.sigtepunkt.reporting.seal.SealPart;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.reporting.written.WrittenReports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Seals a report as it is put together and shown here; keeps nothing. */
public final class SealedReports implements ReportSealing {
    private static final SealingWords WORDS = SealingWords.in(Danish.LOCALE);

    private final WrittenReports reports;
    private final Supplier<Optional<SealedBodies>> bodies;
    private final SealedFacts facts;
    private final Maker maker;
    private final RandomGenerator random;

    /**
     * What seals here.
     *
     * @param municipality its name
     * @param product its version
     * @param simulated whether time is
     */
    public record Maker(String municipality, String product, boolean simulated) {}

    /**
     * @param bodies who shows reports; empty while nobody does
     * @param random has to be a secure one: it makes what keeps a closed part from being guessed
     */
    public SealedReports(
            WrittenReports reports,
            Supplier<Optional<SealedBodies>> bodies,
            SealedFacts facts,
            Maker maker,
            RandomGenerator random) {
        this.reports = reports;
        this.bodies = bodies;
        this.facts = facts;
        this.maker = maker;
        this.random = random;
    }

    @Override
    public Sealed seal(SealRequest request) {
        ReportTold.Told inside = told(request.told(), true);
        ReportTold.Told outside = told(request.told(), false);
        ReportRef ref = inside.report().ref();
        SealedBodies shown = bodies.get().orElseThrow(() -> new SealingFailed(WORDS.noBodies(ref.toString())));
        Set<ReportItem> closed =
                inside.report().closed().stream().map(ReportStep.Closed::item).collect(Collectors.toUnmodifiableSet());
        SealContents.Told open = new SealContents.Told(shown.body(outside), facts(outside));
        SealContents.Told whole = closed.isEmpty() ? open : new SealContents.Told(shown.body(inside), facts(inside));
        SealFile file = file(request, parts(open, closed, whole, ref), outside);
        Instant at = request.step().by().at();
        return new Sealed(
                new SealedHead(ref, request.edition(), file.digest(), at),
                new String(file.bytes(), UTF_8),
                open.body().html());
    }

    private static ReportTold.Told told(ReportTold.Told told, boolean insider) {
        return new ReportTold.Told(told.report(), told.state(), insider, false, told.read(), told.reader());
    }

    private SortedMap<String, Object> facts(ReportTold.Told told) {
        return reports.committee(told)
                .map(facts::of)
                .or(() -> reports.overall(told).map(facts::of))
                .orElseThrow(
                        () -> new SealingFailed(WORDS.absent(told.report().ref().toString())));
    }

    private SealFile file(SealRequest request, List<SealPart> parts, ReportTold.Told told) {
        ReportRef ref = told.report().ref();
        SealHead head = new SealHead(
                new SealIdentity(
                        maker.municipality(),
                        ref.kind().code(),
                        ref.committee().map(CommitteeId::value),
                        ref.quarter().code(),
                        request.edition()),
                new SealOccasion(
                        request.step().by().at(),
                        request.step().body(),
                        Optional.of(request.step().meeting().toString())),
                makers(told),
                request.replaces().map(SealedReports::link),
                request.before().map(SealedReports::link));
        return SealFile.seal(head, parts, random);
    }

    private static SealLink link(SealedHead head) {
        return new SealLink(head.report().toString(), head.edition(), head.digest());
    }

    private SealMakers makers(ReportTold.Told told) {
        return reports.committee(told)
                .map(this::makers)
                .or(() -> reports.overall(told).map(this::makers))
                .orElseThrow();
    }

    private SealMakers makers(CommitteeReport report) {
        return new SealMakers(
                report.template().ref().toString(),
                maker.product(),
                Map.of(
                        report.head().committee().id().value(),
                        report.head().committee().version()),
                marks(report.areas().stream().anyMatch(area -> area.part().example())));
    }

    private SealMakers makers(OverallReport report) {
        Map<String, String> bundles = new TreeMap<>();
        report.committees()
                .forEach(one -> bundles.put(
                        one.committee().id().value(), one.committee().version()));
        return new SealMakers(
                report.template().ref().toString(),
                maker.product(),
                bundles,
                marks(report.figures().example()));
    }

    private List<String> marks(boolean example) {
        List<String> marks = new ArrayList<>();
        if (example) {
            marks.add("example");
        }
        if (maker.simulated()) {
            marks.add("simulated");
        }
        return List.copyOf(marks);
    }

    /** What cannot be written is said with its sentence. */
    private static List<SealPart> parts(
            SealContents.Told open, Set<ReportItem> closed, SealContents.Told whole, ReportRef ref) {
        try {
            return SealContents.of(open, closed, whole);
        } catch (IllegalArgumentException no) {
            throw new SealingFailed(WORDS.notPlain(ref.toString(), String.valueOf(no.getMessage())), no);
        }
    }
}
