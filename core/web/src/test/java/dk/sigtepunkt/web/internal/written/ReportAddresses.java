package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.web.internal.MadeUp;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** At least one address of each page of written reports, and of what waits in them. */
public final class ReportAddresses {
    private static final Period QUARTER = Period.quarter(2025, 4);

    private ReportAddresses() {}

    public static List<String> all() {
        Stream<String> rounds = Stream.of(
                "/mit-moede",
                WrittenAddresses.NEWEST,
                WrittenAddresses.TIME,
                WrittenAddresses.round(QUARTER),
                "/rapportskabeloner",
                "/rapportskabeloner/udvalg/ny",
                "/rapportskabeloner/kvartal/1",
                "/rapportskabeloner/kvartal/1/godkend");
        Stream<String> reports = Stream.of(
                        ReportRef.of(MadeUp.WATER, QUARTER), ReportRef.quarterly(QUARTER), ReportRef.inDepth(QUARTER))
                .flatMap(ReportAddresses::of);
        Stream<String> several = Arrays.stream(SeveralSteps.values()).map(one -> one.address(QUARTER));
        return Stream.of(rounds, several, reports).flatMap(Function.identity()).toList();
    }

    private static Stream<String> of(ReportRef ref) {
        Stream<String> forms = Arrays.stream(Doing.values())
                .filter(doing -> doing.of(ref.kind()))
                .map(doing -> doing.ofSection()
                        ? WrittenAddresses.of(ref, doing, "assessment")
                        : WrittenAddresses.of(ref, doing));
        return Stream.concat(Stream.of(WrittenAddresses.of(ref)), forms);
    }
}
