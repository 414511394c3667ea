package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import java.util.List;
import java.util.Optional;

/** Where written reports are read, and where something is done with one. */
public final class WrittenAddresses {
    public static final String NEWEST = "/rapporter";
    /** The sealed reports that whoever looks may read. */
    public static final String SEALS = "/forseglet";

    public static final String SEAL = SEALS + "/{report}/{edition}";
    /** Below a sealed report: the file that it is. */
    public static final String SEAL_FILE = "/fil";
    /** Below a sealed report: what has developed since an earlier one. */
    public static final String SUPPLEMENT = "/indstik";

    static final String TIME = NEWEST + "/tid";
    static final String ROUND = NEWEST + "/{quarter}";
    static final String QUARTERLY = ROUND + "/samlet";
    static final String IN_DEPTH = ROUND + "/uddybende";
    static final String SEVERAL = ROUND + "/flere";
    static final String COMMITTEE = ROUND + "/{committee}";
    static final String DONE = "gjort";
    static final String ITEM = "punkt";
    static final String NOT = "ikke";

    private static final String ALL = "samlet";
    private static final String DEEP = "uddybende";
    private static final String LOOK = "vis";
    private static final String READER = "udvalg";

    private WrittenAddresses() {}

    /** How far each report of a quarter is. */
    public static String round(Period quarter) {
        return Links.written(quarter);
    }

    /** A report. */
    public static String of(ReportRef ref) {
        String overall = ref.kind() == ReportKind.IN_DEPTH ? DEEP : ALL;
        return round(ref.quarter()) + "/"
                + ref.committee().map(CommitteeId::value).orElse(overall);
    }

    /** A report as it was sealed. */
    public static String seal(SealedHead head) {
        return seal(head.report().toString(), head.edition());
    }

    /** @param report its name, as {@code quarterly.2026K3} */
    public static String seal(String report, int edition) {
        return "%s/%s/%d".formatted(SEALS, report, edition);
    }

    /** As it is read by those who do not write it. */
    static String asRead(ReportRef ref) {
        return "%s?%s=%s".formatted(of(ref), LOOK, READER);
    }

    static boolean asRead(PageRequest visit) {
        return READER.equals(visit.query().getOrDefault(LOOK, ""));
    }

    /** Where a step is taken, or something written of the report as a whole. */
    public static String of(ReportRef ref, Doing doing) {
        return of(ref) + "/" + doing.path();
    }

    /** Where something is written of one of its sections. */
    static String of(ReportRef ref, Doing doing, String section) {
        return "%s/%s/%s".formatted(of(ref), doing.path(), section);
    }

    /** Where an item that is closed is opened again. */
    static String reopen(ReportRef ref, String item) {
        return "%s?%s=%s".formatted(of(ref, Doing.REOPEN), ITEM, item.replace(":", "%3A"));
    }

    /** Empty when the address names none. */
    static Optional<ReportRef> ref(PageRequest visit) {
        String committee = visit.segment("committee");
        return quarter(visit)
                .flatMap(quarter -> committee.isEmpty()
                        ? Optional.of(deep(visit) ? ReportRef.inDepth(quarter) : ReportRef.quarterly(quarter))
                        : CommitteeId.find(committee).map(id -> ReportRef.of(id, quarter)));
    }

    private static boolean deep(PageRequest visit) {
        return List.of(visit.path().split("/", -1)).contains(DEEP);
    }

    static Optional<Period> quarter(PageRequest visit) {
        return QuarterPage.quarter(visit.segment("quarter"));
    }
}
