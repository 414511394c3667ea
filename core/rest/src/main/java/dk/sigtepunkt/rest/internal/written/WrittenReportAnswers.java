package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.reporting.written.ReportWork;
import dk.sigtepunkt.reporting.written.WrittenReports;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is told of written reports, to who may be told. */
final class WrittenReportAnswers {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final ReadReports read;
    private final WrittenReports reports;
    private final ReadSeals seals;
    private final Clock clock;

    WrittenReportAnswers(
            Callers callers,
            ReadingAnswers readings,
            ReadReports read,
            WrittenReports reports,
            ReadSeals seals,
            Clock clock) {
        this.callers = callers;
        this.readings = readings;
        this.read = read;
        this.reports = reports;
        this.seals = seals;
        this.clock = clock;
    }

    /** What one may read is not another one's to read: nothing between keeps it. */
    static Response unshared(Object answer) {
        return Response.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store, private")
                .build();
    }

    static ReportRef ref(String report) {
        return ReportRef.find(report)
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_WRITTEN_REPORT, "written.unknown", report));
    }

    ReportLinesJson all(@Nullable String authorization, @Nullable String asOf) {
        Optional<Instant> known = readings.known(asOf);
        Instant moment = known.orElseGet(clock::instant);
        return new ReportLinesJson(read.all(known, callers.caller(authorization)).stream()
                .map(told -> ReportLineJson.of(told, moment))
                .toList());
    }

    WrittenReportJson one(@Nullable String authorization, String report, @Nullable String asOf) {
        Optional<Instant> known = readings.known(asOf);
        ReportTold.Told told = told(authorization, ref(report), known);
        Instant moment = told.read().orElseGet(clock::instant);
        LocalDate day = LocalDate.ofInstant(moment, Danish.ZONE);
        Optional<CommitteeReport> committee = reports.committee(told);
        Optional<OverallReport> overall = reports.overall(told);
        ReportShapeJson template = committee
                .map(one -> ReportShapeJson.of(one.template(), one.parts()))
                .or(() -> overall.map(one -> ReportShapeJson.of(one.template(), one.parts())))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_WRITTEN_REPORT, "written.unknown", report));
        return WrittenReportJson.of(
                told,
                known.orElseGet(clock::instant),
                template,
                committee
                        .<@Nullable CommitteeReportJson>map(one -> CommitteeReportJson.of(one, day))
                        .orElse(null),
                overall.<@Nullable OverallReportJson>map(OverallReportJson::of).orElse(null),
                seals.last(told, known)
                        .<@Nullable SealLinkJson>map(last -> SealLinkJson.of(last.head()))
                        .orElse(null));
    }

    /** Of a report that is written, to those who write it. */
    Response work(@Nullable String authorization, String report) {
        ReportRef ref = ref(report);
        ReportTold.Told told = told(authorization, ref, Optional.empty());
        ReportWork work = reports.committee(told)
                .flatMap(CommitteeReport::work)
                .or(() -> reports.overall(told).flatMap(OverallReport::work))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_WRITTEN_REPORT, "written.unknown", report));
        int version = told.report().version();
        return SeenVersion.told(
                Response.ok(ReportWorkJson.of(ref, version, work))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store, private"),
                version);
    }

    ReportTold.Told told(@Nullable String authorization, ReportRef ref, Optional<Instant> asOf) {
        return read.report(ref, asOf, callers.caller(authorization))
                .fold(
                        told -> told,
                        unknown -> {
                            throw Problem.objection(ProblemKind.UNKNOWN_WRITTEN_REPORT, unknown.sentence());
                        },
                        forbidden -> {
                            throw Problem.denied(forbidden.why());
                        });
    }

    /** Where the report is after something was written of it. */
    Response written(WriteResult<WrittenReport> result) {
        WrittenReport report = WriteAnswer.keptOrTold(result, ProblemKind.UNKNOWN_WRITTEN_REPORT);
        Instant now = clock.instant();
        return SeenVersion.told(
                Response.ok(ReportLineJson.of(report, report.standing(now).orElseThrow(), now))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store, private"),
                report.version());
    }
}
