package dk.sigtepunkt.rest.internal.written;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.seals.ReportSealing;
import dk.sigtepunkt.domain.seals.SealLayings;
import dk.sigtepunkt.domain.seals.SealRequest;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealHead;
import dk.sigtepunkt.reporting.seal.SealIdentity;
import dk.sigtepunkt.reporting.seal.SealLink;
import dk.sigtepunkt.reporting.seal.SealMakers;
import dk.sigtepunkt.reporting.seal.SealOccasion;
import dk.sigtepunkt.reporting.seal.SealPart;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Real seals of few parts: the report, and one that can be closed. */
public final class TownSeals implements ReportSealing {
    /** Of the part that can be closed. */
    static final String WORDS = "Forseglede vurderingsord";

    private static final String ITEM = "section:assessment";
    private final Random random = new Random(7);

    @Override
    public Sealed seal(SealRequest request) {
        ReportRef ref = request.told().report().ref();
        SealHead head = new SealHead(
                new SealIdentity(
                        "Prøvekommune",
                        ref.kind().code(),
                        ref.committee().map(CommitteeId::value),
                        ref.quarter().code(),
                        request.edition()),
                new SealOccasion(request.step().by().at(), request.step().body(), Optional.empty()),
                new SealMakers("committee.1", "1", Map.of(), List.of("example")),
                request.replaces().map(TownSeals::link),
                request.before().map(TownSeals::link));
        SealFile file = SealFile.seal(
                head,
                List.of(
                        SealPart.of("report", Map.of("text", "Rapport")),
                        new SealPart(ITEM, Optional.of(ITEM), Map.of("text", WORDS))),
                random);
        return new Sealed(
                new SealedHead(
                        ref,
                        request.edition(),
                        file.digest(),
                        request.step().by().at()),
                new String(file.bytes(), UTF_8),
                "<p>Rapport</p>");
    }

    private static SealLink link(SealedHead head) {
        return new SealLink(head.report().toString(), head.edition(), head.digest());
    }

    /** A report that is in some state, and was laid and sealed once before. */
    public static void sealed(RunningApi api, ReportRef ref, StateCode now, Instant from) {
        WrittenReport treated = SomeReports.in(ref, StateCode.TREATED, from);
        ReportStep.Laid step = new ReportStep.Laid(
                SomeReports.FIRST,
                LocalDate.of(2025, 1, 5),
                "",
                SomeReports.by(Role.STRATEGY_OFFICE, from.plusSeconds(3)));
        api.reports.is(treated);
        new SealLayings(api.reports, Optional.of(new TownSeals()))
                .seal(treated.with(step), step)
                .fold(made -> api.reports.keep(treated.version(), step, made, Notes.any()), failed -> false);
        api.reports.is(SomeReports.in(ref, now, from));
    }
}
