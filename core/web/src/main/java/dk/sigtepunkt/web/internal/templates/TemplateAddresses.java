package dk.sigtepunkt.web.internal.templates;

import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.templates.TemplateRef;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.Arrays;
import java.util.Optional;

/** Where templates of reports are read, proposed and approved. */
public final class TemplateAddresses {
    public static final String ALL = "/rapportskabeloner";
    /** By which a report's page is asked to look as it would with another version. */
    public static final String TRIED = "skabelon";

    static final String PROPOSE = ALL + "/{kind}/ny";
    static final String ONE = ALL + "/{kind}/{number}";
    static final String APPROVE = ONE + "/godkend";
    static final String DONE = "gjort";

    private TemplateAddresses() {}

    private static String path(ReportKind kind) {
        return switch (kind) {
            case COMMITTEE -> "udvalg";
            case QUARTERLY -> "kvartal";
            case IN_DEPTH -> "dybdegaaende";
        };
    }

    public static String of(TemplateRef ref) {
        return "%s/%s/%d".formatted(ALL, path(ref.kind()), ref.number());
    }

    static String approve(TemplateRef ref) {
        return of(ref) + "/godkend";
    }

    static String propose(ReportKind kind) {
        return "%s/%s/ny".formatted(ALL, path(kind));
    }

    static Optional<ReportKind> kind(PageRequest visit) {
        String written = visit.segment("kind");
        return Arrays.stream(ReportKind.values())
                .filter(kind -> path(kind).equals(written))
                .findFirst();
    }

    static Optional<TemplateRef> ref(PageRequest visit) {
        return kind(visit).flatMap(kind -> TemplateRef.find(kind.code(), visit.segment("number")));
    }

    /** The version with which a report is to be looked at; empty where the address asks for none. */
    public static Optional<TemplateRef> tried(ReportKind kind, PageRequest visit) {
        return TemplateRef.find(kind.code(), visit.query().getOrDefault(TRIED, ""));
    }
}
